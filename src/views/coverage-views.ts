import type { Theme } from '../model/index.ts';

/** One way to look at how much the texts say. */
export interface CoverageView {
  /** The theme whose issues are shown; null for all themes. */
  readonly theme: Theme | null;
  /** What is counted: the share of a city's text, or sentences. */
  readonly measure: 'share' | 'sentences';
  /** The order of the rows: as given, or those most is said of first. */
  readonly order: 'given' | 'most';
}

/** The pieces of a view's address, what is usual left out. */
export const piecesOf = ({ theme, measure, order }: CoverageView): string[] => [
  ...(theme === null ? [] : [theme.id]),
  ...(measure === 'share' ? [] : [measure]),
  ...(order === 'given' ? [] : [order]),
];

/** Name of the files of a view. */
export const nameOf = (view: CoverageView): string => ['coverage', ...piecesOf(view)].join('-');

/** All views, those of all themes first. */
export const coverageViews = (themes: readonly Theme[]): CoverageView[] =>
  [null, ...themes].flatMap((theme) =>
    (['share', 'sentences'] as const).flatMap((measure) =>
      (['given', 'most'] as const).map((order) => ({ theme, measure, order })),
    ),
  );
