/** Puts a query into the address of the page without a new entry in its history. */
export function replaceQuery(query: string): void {
  const { pathname, hash } = window.location;
  window.history.replaceState(window.history.state, '', `${pathname}${query}${hash}`);
}

/** Puts the id of a place in the page into its address, without a new entry in its history and without going there. */
export function replaceHash(id: string): void {
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', `${pathname}${search}#${id}`);
}

/** Lets a figure's link to the view lead to the view that it shows. */
export function linkToView(figure: string, query: string): void {
  const link = document.querySelector<HTMLAnchorElement>(`#${figure} [data-state-link]`);
  if (link) link.search = query;
}
