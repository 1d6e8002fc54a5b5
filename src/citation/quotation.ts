/** A document as it is named beside its city: the title as printed, the document number (文号) or nothing. */
export interface Named {
  readonly city: string;
  readonly title: string;
  readonly docNumber: string | null;
}

/** A passage with where it stands. */
export interface Quoted {
  /** The words as they stand in the document; cells of a row are apart by tabs. */
  readonly text: string;
  /** The document in words, as `documentInWords` gives it. */
  readonly document: string;
  /** Place within the document as the site prints it, such as `三（五）1`. */
  readonly place: string;
  /** Absolute address. */
  readonly url: string;
}

/** Names a document in one line: `襄阳：襄阳市医疗保障“十四五”规划（襄政办发〔2021〕1号）`. */
export const documentInWords = ({ city, title, docNumber }: Named): string =>
  `${city}：${title}${docNumber ? `（${docNumber}）` : ''}`;

/** A passage, word for word, in quotation marks, its source on the next line: what every button that copies one copies. */
export const quotation = ({ text, document, place, url }: Quoted): string =>
  `“${text.trim()}”\n——${document}，${place}。${url}`;
