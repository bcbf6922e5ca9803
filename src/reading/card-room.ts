import { clearLine } from './card-place.ts';

/** What the reader pressed last: a browser may open a card without giving its button the focus. */
let pressed: Element | undefined;

document.addEventListener('click', (event) => {
  if (event.target instanceof Element) pressed = event.target.closest('[popovertarget]') ?? undefined;
});

// The event does not bubble; on its way down it can be caught.
document.addEventListener(
  'toggle',
  (event) => {
    const card = event.target;
    if (!(card instanceof HTMLElement) || !card.matches('.pop:popover-open')) return;
    if (pressed?.getAttribute('popovertarget') !== card.id) return;
    const down = clearLine(pressed.getBoundingClientRect(), card.getBoundingClientRect());
    window.scrollBy({ top: down, behavior: 'instant' });
  },
  { capture: true },
);

// What is open would be printed over the text, and be missing where the cards stand one after another.
window.addEventListener('beforeprint', () => document.querySelector<HTMLElement>('.pop:popover-open')?.hidePopover());
