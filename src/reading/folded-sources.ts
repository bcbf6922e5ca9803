// Lists of sources stand open in the page. With a script they are folded, and open for whoever is led into them.

import { idOf, placeInAddress } from '../charts/address.ts';

const lists = [...document.querySelectorAll<HTMLDetailsElement>('.srcs details')];

/** The list in which a place of the page stands. */
const listOf = (place: HTMLElement | null): HTMLDetailsElement | undefined =>
  lists.find((list) => list.contains(place));

for (const list of lists) list.open = list === listOf(placeInAddress());

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  const list = link ? listOf(document.getElementById(idOf(link.hash))) : undefined;
  // Before the browser follows the link, so that it finds the place where it then stands.
  if (list) list.open = true;
});
window.addEventListener('hashchange', () => {
  const place = placeInAddress();
  const list = listOf(place);
  if (!list || list.open) return;
  list.open = true;
  place?.scrollIntoView();
});

/** Opened for the paper, and closed again. */
let printed: HTMLDetailsElement[] = [];
window.addEventListener('beforeprint', () => {
  printed = lists.filter(({ open }) => !open);
  for (const list of printed) list.open = true;
});
window.addEventListener('afterprint', () => {
  for (const list of printed.splice(0)) list.open = false;
});
