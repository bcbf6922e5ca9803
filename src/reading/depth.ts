import { placeInAddress, replaceQuery } from '../charts/address.ts';
import { afterPaint } from '../charts/after-paint.ts';
import { fill } from '../charts/fill.ts';
import { quoted } from '../charts/quoted.ts';
import { DEPTHS, type Depth, readDepth, writeDepth } from './depth-address.ts';
import { keepPlace, type Top } from './place.ts';

/** The height in the window, as a share, at which the reader is taken to read. */
const LINE = 0.4;

const page = document.documentElement;
const blocks = [...document.querySelectorAll<HTMLElement>('.prose > *')];
const switches = [...document.querySelectorAll<HTMLInputElement>('.depth input')];
/** The same choice in the bar of a narrow window. */
const inBar = [...document.querySelectorAll<HTMLButtonElement>('.now__depth button')];
const voice = document.querySelector<HTMLElement>('.depth__voice');
/** Where the choice is taken along. */
const neighbours = [...document.querySelectorAll<HTMLAnchorElement>('.pn a')];
const notice = document.querySelector<HTMLElement>('.depth__notice');
/** What the deepest way of reading has opened, and so closes again. */
let opened: HTMLDetailsElement[] = [];

const topsOf = (): Top[] =>
  blocks.map((block) => (block.getClientRects().length > 0 ? block.getBoundingClientRect().top : undefined));

function show(depth: Depth): void {
  page.dataset['depth'] = depth;
  for (const input of switches) input.checked = input.value === depth;
  for (const button of inBar) button.setAttribute('aria-pressed', String(button.dataset['depth'] === depth));
  for (const link of neighbours) link.search = writeDepth(depth, link.search);
  for (const details of opened.splice(0)) details.open = false;
  if (depth !== 'method') return;
  opened = [...document.querySelectorAll<HTMLDetailsElement>('.prose .figure > details:not([open])')];
  for (const details of opened) details.open = true;
}

/** Shows another depth with the reader's place where it was. */
function turnTo(depth: Depth): void {
  const before = topsOf();
  // The browser has a way of its own to hold a place, which would come on top of ours.
  page.style.setProperty('overflow-anchor', 'none');
  show(depth);
  window.scrollBy({ top: keepPlace(before, topsOf(), window.innerHeight * LINE), behavior: 'instant' });
  window.requestAnimationFrame(() => page.style.removeProperty('overflow-anchor'));
  replaceQuery(writeDepth(depth, window.location.search));
  if (notice) notice.hidden = true;
  if (voice) voice.textContent = switches.find(({ checked }) => checked)?.dataset['says'] ?? '';
}

function tell(words: string): void {
  if (!notice) return;
  notice.hidden = false;
  notice.textContent = words;
}

/** Shows the full text where the address leads to what the gist leaves out. */
function followPlace(): void {
  const place = placeInAddress();
  if (page.dataset['depth'] !== 'gist' || !place?.closest('.prose') || place.getClientRects().length > 0) return;
  turnTo('full');
  tell(notice?.dataset['leftOut'] ?? '');
  place.scrollIntoView();
}

if (switches.length > 0) {
  const { depth, fault } = readDepth(window.location.search);
  // A reader may have turned the switch while the end of the page was still to come.
  const chosen = DEPTHS.find((known) => known === page.dataset['depth']) ?? depth;
  show(chosen);
  if (chosen !== depth) replaceQuery(writeDepth(chosen, window.location.search));
  else if (fault !== undefined) tell(fill(notice?.dataset['words'] ?? '', { value: quoted(fault) }));
  document.querySelector<HTMLElement>('.depth')?.setAttribute('data-live', '');
  followPlace();
  window.addEventListener('hashchange', followPlace);
  for (const input of switches) input.addEventListener('change', () => afterPaint(() => turnTo(input.value as Depth)));
  for (const button of inBar) {
    button.addEventListener('click', () => {
      // Closed first: what is measured is the page without the list before it.
      button.closest<HTMLElement>('[popover]')?.hidePopover();
      afterPaint(() => turnTo(button.dataset['depth'] as Depth));
    });
  }
}
