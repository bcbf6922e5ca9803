/**
 * Where a link leads that sets the state of a picture on this page: what of the address is to change, and the picture's id.
 * Undefined for every other link.
 *
 * @param href  the link as it is written
 * @param here  the address of the page
 */
export function stateLink(href: string, here: string): { address: string; picture: string } | undefined {
  // A link to a place alone keeps the query of the page, so the query must be its own.
  if (!/\?[^#]+#./.test(href) || !URL.canParse(href, here)) return undefined;
  const to = new URL(href, here);
  const at = new URL(here);
  if (to.origin !== at.origin || to.pathname !== at.pathname) return undefined;
  return { address: `${to.search}${to.hash}`, picture: to.hash.slice(1) };
}
