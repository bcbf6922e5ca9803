// Lists of sources stand open in the page. With a script they are folded, and open for whoever is led into them.

const lists = [...document.querySelectorAll<HTMLDetailsElement>('.srcs details')];

/** The list in which an address within the page stands. */
function listAt(hash: string): HTMLDetailsElement | undefined {
  const place = document.getElementById(hash.slice(1));
  return lists.find((list) => list.contains(place));
}

for (const list of lists) list.open = list === listAt(window.location.hash);

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  const list = link ? listAt(link.hash) : undefined;
  // Before the browser follows the link, so that it finds the place where it then stands.
  if (list) list.open = true;
});
window.addEventListener('hashchange', () => {
  const list = listAt(window.location.hash);
  if (!list || list.open) return;
  list.open = true;
  document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
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

// A script of the page, and a module: its names are its own.
export {};
