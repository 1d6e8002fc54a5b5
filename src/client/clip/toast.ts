import { button, el } from '../base/dom.ts';
import './toast.css';

/** How long a message stays when nothing is done with it, in milliseconds. */
const STAYS_MS = 8_000;

/** Something that can still be done about a message, and what is said once it was. */
interface Offer {
  readonly label: string;
  readonly act: () => Promise<void>;
  readonly done: string;
}

/** One place for messages, there before the first so that screen readers hear of it. */
function place(): HTMLElement {
  const there = document.querySelector<HTMLElement>('.toast');
  if (there) return there;
  const made = el('div', { class: 'toast no-print', role: 'status' });
  document.body.append(made);
  return made;
}

let hiding = 0;

/** Shows a message at the foot of the window for a while, longer while it is pointed at or focused. */
export function toast(message: string, link?: HTMLElement, offer?: Offer): void {
  const box = place();
  const hide = () => {
    clearTimeout(hiding);
    hiding = window.setTimeout(() => {
      if (box.matches(':hover, :focus-within')) hide();
      else box.replaceChildren();
    }, STAYS_MS);
  };
  const take = offer && [
    button(offer.label, () => void offer.act().then(() => toast(offer.done)), { class: 'tool' }),
  ];
  box.replaceChildren(el('span', {}, message), ...(take ?? []), ...(link ? [link] : []));
  hide();
}
