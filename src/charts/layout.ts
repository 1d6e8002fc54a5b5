/** The forms of a chart: for a full page, for one at least 740 px wide, and for a phone of 390 px. */
export const forms = ['wide', 'medium', 'narrow'] as const;

export type Form = (typeof forms)[number];

/** Width of a chart in each form, in pixels. */
export const widths: Readonly<Record<Form, number>> = { wide: 1000, medium: 700, narrow: 354 };

/** Size of labels in each form, in pixels. */
export const sizes: Readonly<Record<Form, number>> = { wide: 13, medium: 13, narrow: 12 };
