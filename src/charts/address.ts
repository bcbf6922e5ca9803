/** Puts a query into the address of the page without a new entry in its history. */
export function replaceQuery(query: string): void {
  const { pathname, hash } = window.location;
  window.history.replaceState(window.history.state, '', `${pathname}${query}${hash}`);
}

/** Lets a figure's link to the view lead to the view that it shows. */
export function linkToView(figure: string, query: string): void {
  const link = document.querySelector<HTMLAnchorElement>(`#${figure} [data-state-link]`);
  if (link) link.search = query;
}
