// The script of figures with filters: the address filters by itself, this keeps the focus and says what is shown.
import { idOf } from './address.ts';
import { fill } from './fill.ts';

const FILTER = '.filters a[data-filter]';

/** The choice that an address makes. */
const choiceOf = (hash: string) =>
  hash === '' ? null : document.querySelector<HTMLAnchorElement>(`${FILTER}[href="#${CSS.escape(idOf(hash))}"]`);

/** What a figure shows where no address filters it. */
const firstOf = (filters: Element | null | undefined) =>
  filters?.querySelector<HTMLAnchorElement>('a[data-filter]') ?? undefined;

const voiceOf = (filters: Element | null) => filters?.querySelector<HTMLElement>('[data-says]');

/** True where a filter hides an element, whether or not the figure itself can be seen. */
function isLeftOut(element: Element, filters: Element): boolean {
  for (let one: Element | null = element; one !== null && one !== filters; one = one.parentElement) {
    if (getComputedStyle(one).display === 'none') return true;
  }
  return false;
}

/** The rows of a figure and those of them that no filter hides. */
function rowsOf(filters: Element): { all: Element[]; shown: Element[] } {
  const { rows = '' } = voiceOf(filters)?.dataset ?? {};
  const all = rows === '' ? [] : [...filters.querySelectorAll(rows)];
  return { all, shown: all.filter((row) => !isLeftOut(row, filters)) };
}

/** Counts anew what the heads of columns count. */
function count(filters: Element): void {
  const heads = filters.querySelectorAll<HTMLElement>('[data-count]');
  if (heads.length === 0) return;
  const { shown } = rowsOf(filters);
  for (const head of heads) {
    const counted = `[data-counts="${head.dataset['count']}"]`;
    head.textContent = String(shown.filter((row) => row.querySelector(counted)).length);
  }
}

/** Marks the choices that hold. What is counted of a figure was counted when the page was made, of all its rows. */
function mark(): void {
  const asked = choiceOf(window.location.hash);
  for (const filters of document.querySelectorAll('.filters')) {
    const chosen = filters.contains(asked) ? asked : firstOf(filters);
    const before = filters.querySelector('a[data-filter][aria-current]') ?? firstOf(filters);
    before?.removeAttribute('aria-current');
    chosen?.setAttribute('aria-current', 'true');
    // To ask what is shown lays out the whole page, which a page that is being read in can do without.
    if (chosen !== before) count(filters);
  }
}

function tell(choice: HTMLAnchorElement): void {
  const filters = choice.closest('.filters');
  const voice = voiceOf(filters);
  if (!filters || !voice) return;
  const { all, shown } = rowsOf(filters);
  const words = choice.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  voice.textContent = fill(voice.dataset['says'] ?? '', { n: shown.length, of: all.length, choice: words });
}

mark();
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(FILTER) : null;
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const { scrollX, scrollY } = window;
  // Only a change of the address's place changes what the style sheet takes for its target.
  window.location.hash = link.hash;
  window.scrollTo(scrollX, scrollY);
  link.focus({ preventScroll: true });
});
window.addEventListener('hashchange', ({ oldURL, newURL }) => {
  mark();
  const asked = choiceOf(new URL(newURL).hash);
  // Back from a choice, a figure shows what it showed at first.
  const choice = asked ?? firstOf(choiceOf(new URL(oldURL).hash)?.closest('.filters'));
  if (choice) tell(choice);
  // A link in the text has led to an empty place: the choice that it made stands beside it.
  if (asked && document.activeElement?.matches('.filters > span')) asked.focus({ preventScroll: true });
});
