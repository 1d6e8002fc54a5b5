import { type Accuracy, accuracy, type ThemeAccuracy } from '../model/accuracy.ts';

const files = import.meta.glob('../../content/accuracy.json', { eager: true, import: 'default' });
const [file] = Object.values(files);

const none = { precision: 0, recall: 0, gold: 0 };

/** What was measured; nothing where there is no measurement yet. */
export const measured: Accuracy =
  file === undefined
    ? { labelled: [], measured: '', documents: 0, pens: 0, all: none, issues: none, themes: [], facts: [] }
    : accuracy.parse(file);

/** Returns the measured accuracy of a theme, or undefined where it has not been measured. */
export const accuracyOf = (theme: string): ThemeAccuracy | undefined =>
  measured.themes.find((entry) => entry.theme === theme);

/** Whether the sentences of a city are labelled; of the others the accuracy is unknown. */
export const hasLabels = (city: string): boolean => measured.labelled.includes(city);
