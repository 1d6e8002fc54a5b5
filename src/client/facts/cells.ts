/** Text of an element on one line. */
export const lineOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** The cells of a row as they are saved: what a cell says it holds, else its text. */
export const savedCells = (row: HTMLTableRowElement): string[] =>
  [...row.cells].map((cell) => cell.dataset.value ?? lineOf(cell));

const valueIn = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return cell ? (cell.dataset.order ?? cell.dataset.value ?? lineOf(cell)) : '';
};

/** Orders rows by the number a column holds; rows without one come last. */
export function byNumber(a: HTMLTableRowElement, b: HTMLTableRowElement, column: number): number {
  const number = (row: HTMLTableRowElement) => Number.parseFloat(valueIn(row, column));
  const [x, y] = [number(a), number(b)];
  if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
  return x - y;
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Orders rows by the text of a column, as Chinese is ordered. */
export const byText = (a: HTMLTableRowElement, b: HTMLTableRowElement, column: number): number =>
  collator.compare(valueIn(a, column), valueIn(b, column));
