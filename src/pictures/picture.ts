import type { Form } from '../charts/layout.ts';
import type { LegendEntry } from '../charts/legend.ts';
import { type Drawing, picture, type Setting } from '../charts/picture.ts';
import type { Markup } from '../charts/svg.ts';
import { site } from '../read/site.ts';
import { dataVersion } from '../read/version.ts';
import { absolute } from '../urls.ts';

/** The numbers behind a picture, its heads first; the last column is the address of what a row rests on. */
export type PictureRows = readonly (readonly string[])[];

/** A picture of the site: one address, one file of each kind. */
export interface Picture {
  /** Name of its files. */
  readonly name: string;
  /** Address of the page that it stands on, base path included. */
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  /** What a click on a mark opens: said on the page alone, since a file of its own may be paper. */
  readonly opens: string;
  readonly legend: readonly LegendEntry[];
  readonly draw: (form: Form) => Drawing;
  /** Its numbers; made when they are asked for. */
  readonly rows: () => PictureRows;
  /** Cities that can be brought out, by their looks. */
  readonly cities: readonly { readonly city: string; readonly hue: number }[];
}

/** Blank around a picture that is a file of its own, in pixels. */
export const fileMargin = 16;

/** What every picture and its numbers say of where they come from. */
export const sourceWords = `${site.name}，数据版本 ${dataVersion}`;

/** Draws a picture with all its words. */
export const drawn = (
  { title, subtitle, notes, opens, page, legend, draw }: Picture,
  setting: Setting,
): Markup =>
  picture(
    setting,
    {
      title,
      subtitle,
      notes: setting.margin === undefined ? [...notes, opens] : notes,
      source: sourceWords,
      address: absolute(page),
    },
    legend,
    draw(setting.form),
  );
