import { all, one } from '../base/dom.ts';
import { commonLength, compareWithin } from './common.ts';
import { colourChosen } from './hues.ts';
import { narrowExcerpts } from './narrow.ts';
import { type Choice, type Known, orderPlans, type Weight } from './state.ts';

const table = one('[data-compare]');
const rows = all<HTMLTableRowElement>('tbody tr', table);
const controls = one<HTMLFormElement>('[data-controls]');

/** The values of a group of boxes, in order. */
const boxes = (name: string): HTMLInputElement[] => all<HTMLInputElement>(`[name=${name}]`, controls);

/** The values the page knows, in their given order. */
export const known: Known = {
  plans: all('thead [data-plan]', table).map((head) => head.dataset.plan ?? ''),
  issues: rows.map((row) => row.dataset.issue ?? ''),
  status: boxes('status').map(({ value }) => value),
  force: boxes('force').map(({ value }) => value),
};

const chosenOf = (chosen: readonly string[], every: readonly string[]) =>
  chosen.length > 0 ? chosen : every;

function weigh(plan: string): Weight {
  const cells = all(`tbody tr:not([hidden]) > [data-plan="${plan}"]`, table);
  const sum = (lengthOf: (cell: HTMLElement) => number) =>
    cells.reduce((total, cell) => total + lengthOf(cell), 0);
  return { plan, length: sum(({ dataset }) => Number(dataset.length)), common: sum(commonLength) };
}

function arrange(order: readonly string[]): void {
  for (const row of all('tr', table))
    for (const plan of order) row.append(one(`:scope > [data-plan="${plan}"]`, row));
}

function count(row: HTMLTableRowElement, plans: readonly string[]): void {
  const speaking = all('.cell.excerpts:not([hidden])', row).filter((cell) =>
    cell.querySelector('.excerpt:not([hidden])'),
  ).length;
  one('[data-speaking]', row).textContent = String(speaking);
  one('[data-chosen]', row).textContent = String(plans.length);
}

/** Returns the excerpts that are shown, each once, folded ones included. */
export function shownExcerpts(): HTMLElement[] {
  const seen = new Set<string>();
  return all('tr:not([hidden]) > .cell:not([hidden]) .excerpt:not([hidden])', table).filter(({ dataset }) => {
    const key = `${dataset.plan} ${dataset.eid} ${dataset.start}`;
    return !seen.has(key) && seen.add(key);
  });
}

function fillControls({ plans, issues, status, force, order, fade }: Choice): void {
  for (const box of boxes('plans')) box.checked = chosenOf(plans, known.plans).includes(box.value);
  for (const box of boxes('issue')) box.checked = issues.includes(box.value);
  for (const [name, chosen] of Object.entries({ status, force })) {
    for (const box of boxes(name)) box.checked = chosen.includes(box.value);
    one(`[data-summary=${name}]`, controls).textContent = chosen.length > 0 ? chosen.join('、') : '全部';
  }
  one<HTMLSelectElement>('[name=order]', controls).value = order;
  one<HTMLInputElement>('[name=common]', controls).checked = fade;
  document.documentElement.classList.toggle('faded', fade);
  one('[data-issue-summary]', controls).textContent =
    issues.length > 0 ? `${issues.length} / ${known.issues.length} 项` : `全部 ${known.issues.length} 项`;
}

/** Reads what the controls say; nothing ticked means all. */
export const readControls = (): Choice => {
  const data = new FormData(controls);
  const values = (name: string) => data.getAll(name).map(String);
  return {
    plans: values('plans').length === known.plans.length ? [] : values('plans'),
    issues: values('issue').length === known.issues.length ? [] : values('issue'),
    status: values('status').length === known.status.length ? [] : values('status'),
    force: values('force').length === known.force.length ? [] : values('force'),
    order: (data.get('order') as Choice['order'] | null) ?? 'given',
    fade: data.has('common'),
  };
};

/** Shows a choice: cities and issues hidden or shown, cities in order, counts and controls set right. */
export function showChoice(choice: Choice): void {
  const plans = chosenOf(choice.plans, known.plans);
  const issues = chosenOf(choice.issues, known.issues);
  for (const row of rows) row.hidden = !issues.includes(row.dataset.issue ?? '');
  for (const element of all(
    '.compare [data-plan]:not(figure), .findings [data-plan], [data-switch] [data-plan], [data-sources] [data-plan]',
  ))
    element.hidden = !plans.includes(element.dataset.plan ?? '');
  colourChosen(plans, known.plans);
  narrowExcerpts(table, choice);
  compareWithin(table, choice.plans);
  arrange(orderPlans(known.plans.map(weigh), choice.order));
  for (const row of rows) count(row, plans);
  one('[data-shown]').textContent = String(shownExcerpts().length);
  fillControls(choice);
}

/** Calls `listener` when the reader changes a control. */
export const onControls = (listener: () => void): void => {
  controls.addEventListener('change', listener);
  controls.addEventListener('submit', (event) => event.preventDefault());
};
