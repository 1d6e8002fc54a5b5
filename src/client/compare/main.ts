import { quotation } from '../../citation/quotation.ts';
import { copyText, shareLink } from '../base/copy.ts';
import { all, el, one, pointedAt } from '../base/dom.ts';
import { saveCsv } from '../base/save.ts';
import { showContext } from './context.ts';
import { admitting } from './narrow.ts';
import { openReport } from './report.ts';
import { type Choice, readChoice, widen, writeChoice } from './state.ts';
import { checkSwitch, startSwitch } from './switch.ts';
import { known, onControls, readControls, showChoice, shownExcerpts } from './view.ts';

const notice = one('[data-notice]');
const theme = document.querySelector('h1')?.textContent ?? '';

const say = (...sentences: string[]): void => {
  const text = sentences.filter((sentence) => sentence !== '').join(' ');
  notice.textContent = text;
  notice.hidden = text === '';
};

const text = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';

const cityOf = (plan: string): string =>
  text(document.querySelector(`[data-controls] [value="${plan}"] + .city`));

/** What an element of the comparison is, in words: `玉林〔专栏1 1.〕·DRG`. */
function describe(element: HTMLElement): string {
  const issue = element.closest<HTMLElement>('[data-issue]')?.dataset.title ?? '';
  const plan = element.dataset.plan;
  if (plan) return `${cityOf(plan)}〔${text(element.querySelector('.place'))}〕· ${issue}`;
  return element.dataset.issue ? `议题“${issue}”` : '';
}

/** Shows what the address points at even where the choice hides it, and returns what it is. */
function reveal(choice: Choice): [Choice, string] {
  const target = pointedAt();
  const what = target ? describe(target) : '';
  if (!target || what === '') return [choice, ''];
  target.closest('details.more')?.setAttribute('open', '');
  const issue = target.closest<HTMLElement>('[data-issue]')?.dataset.issue ?? '';
  const widened = {
    ...admitting(choice, target),
    plans: widen(choice.plans, target.dataset.plan ?? ''),
    issues: widen(choice.issues, issue),
  };
  return [widened, `链接指向：${what}。`];
}

/** Shows what the address asks for, says what it points at and what in it is unknown, and goes there where asked to. */
function follow(scroll: boolean): void {
  const { choice, unknown } = readChoice(location.search, known);
  const [widened, pointed] = reveal(choice);
  showChoice(widened);
  checkSwitch(pointed ? pointedAt()?.dataset.plan : '');
  say(pointed, unknown.length > 0 ? `地址中的“${unknown.join('、')}”不认识，已忽略。` : '');
  if (pointed && scroll) pointedAt()?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function changed(): void {
  const choice = readControls();
  showChoice(choice);
  // A fragment overrules the choice, so it goes when the reader hides what it points at.
  const hash = pointedAt()?.closest('[hidden]') ? '' : location.hash;
  history.pushState(null, '', (writeChoice(choice) || location.pathname) + hash);
  checkSwitch();
  say();
}

const addressOf = (id: string): string => location.href.split('#')[0] + (id ? '#' + id : '');

const excerptOf = (button: HTMLElement) => button.closest<HTMLElement>('.excerpt')!;

function report(button: HTMLElement): void {
  const { dataset, id } = excerptOf(button);
  openReport({
    site: document.documentElement.dataset.site ?? '',
    place: describe(excerptOf(button)),
    clause: `${dataset.plan}#${dataset.eid}`,
    range: `${dataset.start}–${dataset.end}`,
    fingerprint: dataset.fingerprint ?? '',
    text: text(excerptOf(button).querySelector('blockquote')),
    version: text(document.querySelector('[data-version]')),
    address: addressOf(id),
  });
}

/** An excerpt with its source, for pasting. */
function citation(excerpt: HTMLElement): string {
  const { plan } = excerpt.dataset;
  const place = excerpt.querySelector<HTMLAnchorElement>('.place');
  return quotation({
    text: text(excerpt.querySelector('blockquote')),
    document: text(document.querySelector(`[data-sources] [data-plan="${plan}"]`)),
    place: text(place),
    url: place?.href ?? '',
  });
}

function exportShown(): void {
  const rows = shownExcerpts().map((element) => [
    cityOf(element.dataset.plan ?? ''),
    element.closest<HTMLElement>('[data-issue]')?.dataset.title ?? '',
    text(element.querySelector('.place')),
    text(element.querySelector('blockquote')),
    element.dataset.status ?? '',
    element.dataset.force ?? '',
    element.dataset.eid ?? '',
    element.querySelector<HTMLAnchorElement>('.place')?.href ?? '',
  ]);
  saveCsv(theme, [['城市', '议题', '位置', '原文', '性质', '力度', '条款', '地址'], ...rows]);
}

/** What the buttons of the page do, by their `data-do`. */
const actions: Record<string, (button: HTMLElement) => unknown> = {
  print: () => print(),
  csv: exportShown,
  report,
  copy: (button) => copyText(citation(excerptOf(button)), button),
  context: (button) => showContext(excerptOf(button), describe(excerptOf(button))),
  share: (button) =>
    shareLink(addressOf(excerptOf(button).id), `${theme} · ${describe(excerptOf(button))}`, button),
  'share-row': (button) => {
    const row = button.closest<HTMLElement>('[data-issue]')!;
    return shareLink(addressOf(row.id), `${theme} · ${row.dataset.title}`, button);
  },
  'share-page': (button) => shareLink(addressOf(''), theme, button),
};

/** Puts beside the place of each excerpt what only scripts can do; by script, since hundreds of them weigh on the page. */
function offerTools(): void {
  const { similar } = one('[data-compare]').dataset;
  for (const why of all('.excerpt .why')) {
    const { plan, eid, start } = excerptOf(why).dataset;
    const href = `${similar}?plan=${plan}&eId=${eid}&start=${start}`;
    why.before(
      el('a', { class: 'similar no-print', href }, '相似表述'),
      ' ',
      el('button', { type: 'button', class: 'tool no-print', 'data-do': 'clip' }, '摘录'),
      ' ',
    );
  }
}

document.addEventListener('click', (event) => {
  const button = (event.target as HTMLElement).closest<HTMLElement>('[data-do]');
  if (button) actions[button.dataset.do ?? '']?.(button);
});
onControls(changed);
startSwitch();
offerTools();
follow(true);
addEventListener('popstate', () => follow(false));
addEventListener('hashchange', () => follow(true));
