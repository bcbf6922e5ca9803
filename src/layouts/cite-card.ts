// A number of a source opens a card with what the list says of it, so that nobody has to leave the line. Without this
// script, or with a key that opens another window, it leads to the list.
import { clearLine } from '../reading/card-place.ts';

const card = document.querySelector<HTMLElement>('.pop--cite');
const words = card?.querySelector('.pop__cite');
const list = card?.querySelector('a');

/** The number of which the card stands: it is placed beside it. */
let anchored: HTMLElement | undefined;

const opened = () => (card?.showPopover && card.matches(':popover-open') ? anchored : undefined);

/** The number whose card was open when the pointer came down: at the click the browser has closed it. */
let pressed: HTMLElement | undefined;

function show(link: HTMLAnchorElement, entry: Element): void {
  if (!card || !words || !list) return;
  const copy = entry.cloneNode(true) as Element;
  // Ways back belong to the list.
  copy.querySelector('.srcs__ways')?.remove();
  words.replaceChildren(...copy.childNodes);
  list.setAttribute('href', link.hash);
  card.setAttribute('aria-label', link.getAttribute('aria-label') ?? '');
  anchored?.style.removeProperty('anchor-name');
  anchored = link;
  link.style.setProperty('anchor-name', '--cite');
  card.style.setProperty('position-anchor', '--cite');
  card.hidden = false;
  link.focus({ preventScroll: true });
  card.showPopover();
  const down = clearLine(link.getBoundingClientRect(), card.getBoundingClientRect());
  window.scrollBy({ top: down, behavior: 'instant' });
}

document.addEventListener(
  'pointerdown',
  () => {
    pressed = opened();
  },
  true,
);

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target.closest<HTMLAnchorElement>('a.cite');
  const entry = link && document.querySelector(`${link.hash} > span`);
  if (entry && card?.showPopover) {
    event.preventDefault();
    // No pointer comes down for a key.
    if (link === (event.detail === 0 ? opened() : pressed)) card.hidePopover();
    else show(link, entry);
  } else if (card?.contains(event.target) && event.target.closest('a') === list) {
    // The card would cover the entry to which it leads.
    card.hidePopover();
  }
});
