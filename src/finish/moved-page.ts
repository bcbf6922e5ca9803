import type { Moved } from '../data/schema/moved.ts';
import { say } from '../i18n/words.ts';
import { escapeXml } from '../sharing/xml.ts';

/** An address inside the site as a page below a base path has it. */
const hrefOf = (to: string, home: URL) => escapeXml(`${home.pathname}${to.slice(1)}`);

/**
 * The page at an address from which something went: it sends a browser on, tells programs where it stands now, and has
 * a link for everybody else.
 *
 * @param home  where the site stands
 */
export function movedPage({ to, what }: Moved, home: URL): string {
  const title = escapeXml(say('moved.title', { what }));
  const href = hrefOf(to, home);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${escapeXml(new URL(to.slice(1).replace(/#.*/, ''), home).href)}">
<meta http-equiv="refresh" content="0; url=${href}">
</head>
<body>
<main>
<h1>${title}</h1>
<p><a href="${href}">${escapeXml(what)}</a></p>
</main>
</body>
</html>
`;
}

/**
 * A page with a list of what stood at places that it has no more, at the end of what it holds: a host is never told
 * what stands behind the #, so the place itself has to lead on.
 *
 * @throws RangeError for a page that has no end of what it holds
 */
export function withMovedPlaces(html: string, rows: readonly Moved[], home: URL): string {
  const end = html.lastIndexOf('</main>');
  if (end < 0) throw new RangeError('A page without </main> has no room for what moved from it');
  const items = rows.map(
    ({ from, to, what }) =>
      `<li id="${escapeXml(from.replace(/^.*#/, ''))}"><a href="${hrefOf(to, home)}">${escapeXml(what)}</a></li>`,
  );
  const list = `<section class="section" aria-labelledby="moved"><h2 class="h2" id="moved">${escapeXml(say('moved.places'))}</h2><ul class="list">${items.join('')}</ul></section>`;
  return `${html.slice(0, end)}${list}${html.slice(end)}`;
}
