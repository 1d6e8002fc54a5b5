/** The two forms of a chart: for a page at least 640 px wide, and for a phone of 390 px. */
export type Form = 'wide' | 'narrow';

/** Width of a chart in either form, in pixels. */
export const widths: Readonly<Record<Form, number>> = { wide: 880, narrow: 354 };

/** Size of labels in either form, in pixels. */
export const sizes: Readonly<Record<Form, number>> = { wide: 13, narrow: 12 };
