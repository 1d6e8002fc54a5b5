import { all, one } from '../base/dom.ts';

/** Where the city last read is remembered, for this tab. */
const KEY = 'city';

const bar = one('[data-switch]');

const remembered = (): string => {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
};

function remember(city: string): void {
  try {
    sessionStorage.setItem(KEY, city);
  } catch {
    // A browser that forbids storage forgets the city; reading goes on.
  }
}

/** Runs `change` and scrolls so that the row being read keeps its place on the screen. */
function keepPlace(change: () => void): void {
  const edge = bar.getBoundingClientRect().bottom;
  const row = all('[data-compare] tbody tr:not([hidden])').find(
    (each) => each.getBoundingClientRect().bottom > edge + 8,
  );
  const before = row?.getBoundingClientRect().top ?? 0;
  change();
  if (row && before < edge) row.scrollIntoView({ block: 'start', behavior: 'instant' });
}

function showOnly(city: string): void {
  for (const button of all<HTMLButtonElement>('button', bar))
    button.setAttribute('aria-pressed', String(button.value === city));
  for (const cell of all('.cell[data-plan]'))
    cell.toggleAttribute('data-away', city !== '' && cell.dataset.plan !== city);
}

/** Shows all cities again if the one shown alone is not among those chosen, or not the one that a link points at. */
export function checkSwitch(pointed = ''): void {
  const pressed = bar.querySelector<HTMLButtonElement>('[aria-pressed=true]');
  if (pressed?.hidden || (pointed !== '' && pressed?.value !== pointed)) showOnly('');
}

/** Makes the switch work: on a narrow screen one city is read at a time, and the place is kept. */
export function startSwitch(): void {
  bar.addEventListener('click', (event) => {
    const button = (event.target as HTMLElement).closest('button');
    if (!button) return;
    keepPlace(() => showOnly(button.value));
    remember(button.value);
  });
  const city = remembered();
  if (all<HTMLButtonElement>('button', bar).some((button) => button.value === city && !button.hidden))
    showOnly(city);
}
