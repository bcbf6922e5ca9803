/**
 * Where a link of the site leads in an edition that stands alone: to a place of its own where it holds the page, else
 * to the site itself.
 *
 * @param href  the link as the page has it
 * @param page  the whole address of the page that the edition is made of
 * @param parts  pages that the edition holds, by their whole addresses, with the ids at which they begin
 * @param ids  every id of the edition
 */
export function editionLink(
  href: string,
  page: string,
  parts: ReadonlyMap<string, string>,
  ids: ReadonlySet<string>,
): string {
  if (href.startsWith('#') || !URL.canParse(href, page)) return href;
  const url = new URL(href, page);
  const start = parts.get(url.origin + url.pathname);
  const place = decodeURIComponent(url.hash.slice(1)) || start;
  return start !== undefined && place !== undefined && ids.has(place) ? `#${place}` : url.href;
}
