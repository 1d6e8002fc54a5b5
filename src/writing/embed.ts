/** What is embedded. */
export interface Embedded {
  /** Address of the page that the picture stands on. */
  readonly page: string;
  /** Address of the picture. */
  readonly picture: string;
  readonly title: string;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const quoted = (text: string): string => text.replace(/[&<>"]/gu, (char) => entities[char] ?? char);

/** The HTML that puts a picture into another page, linked to its own. */
export const embedCode = ({ page, picture, title }: Embedded): string =>
  `<a href="${quoted(page)}"><img src="${quoted(picture)}" alt="${quoted(title)}" width="1032"></a>`;
