import { version, versionName } from '../model/site.ts';

const files = import.meta.glob('../../content/version.json', { eager: true, import: 'default' });

/** Version of the data, such as `2026.11.1a2b3c4d`: it changes when what is published changes, and only then. */
export const dataVersion: string = versionName(version.parse(Object.values(files)[0]));
