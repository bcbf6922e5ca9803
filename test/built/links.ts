import type { CheerioAPI } from 'cheerio';
import { isFrozen } from '../../src/data/archive/archive.ts';
import { type BuiltSite, parsePage } from './dist.ts';

/** Attributes that hold ids of the same page, parted by spaces. */
const REFERENCES = [
  'popovertarget',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'headers',
  'for',
  'list',
] as const;

/** Ids and anchors of the same page that a page refers to and does not have. */
export function checkReferences(html: string): string[] {
  const $ = parsePage(html);
  const ids = idsOf($);
  const faults: string[] = [];
  for (const name of REFERENCES) {
    for (const element of $(`[${name}]`).toArray()) {
      for (const id of (element.attribs[name] ?? '').split(/\s+/)) {
        if (!ids.has(id)) faults.push(`has ${name}="${id}" without an element of that id`);
      }
    }
  }
  for (const element of $('[href^="#"]').toArray()) {
    const id = decodeURIComponent((element.attribs['href'] ?? '').slice(1));
    if (!ids.has(id)) faults.push(`has <${element.tagName} href="#${id}"> without an element of that id`);
  }
  return faults;
}

function idsOf($: CheerioAPI): Set<string> {
  const ids = $('[id]')
    .toArray()
    .map((element) => element.attribs['id'] ?? '');
  return new Set(ids);
}

/** What the link checker must know of a site: its place, its files, and the ids of its pages. */
export type LinkedSite = Pick<BuiltSite, 'home' | 'has' | 'pages'>;

/** Checks that every link inside a site leads to a page, an anchor or a file of it. */
export function linkChecker(site: LinkedSite): (page: { route: string; html: string }) => string[] {
  const anchors = new Map(site.pages.map(({ route, html }) => [route, idsOf(parsePage(html))]));
  return ({ route, html }) => {
    const $ = parsePage(html);
    const links = $('a[href], area[href], link[href], form[action]')
      .toArray()
      .map((element) => element.attribs['href'] ?? element.attribs['action'] ?? '');
    const sources = $('[src]')
      .toArray()
      .map((element) => element.attribs['src'] ?? '');
    return [...new Set([...links, ...sources])].flatMap((link) => faultOf(link, new URL(`.${route}`, site.home)));
  };

  function faultOf(link: string, page: URL): string[] {
    if (!URL.canParse(link, page)) return [`links to ${link}, which is no address`];
    const url = new URL(link, page);
    if (!/^https?:$/.test(url.protocol)) return [`links to ${link}`];
    if (url.origin !== site.home.origin) return [];
    if (!url.pathname.startsWith(site.home.pathname)) return [`links to ${link}, outside ${site.home.pathname}`];
    const route = `/${decodeURIComponent(url.pathname.slice(site.home.pathname.length))}`;
    const anchor = decodeURIComponent(url.hash.slice(1));
    // What was frozen stands alone: its first page is there, and that is all.
    if (isFrozen(route.slice(1)) && site.has(`${route.slice(1)}index.html`)) return [];
    const ids = anchors.get(route);
    if (!ids)
      return route !== '/' && !route.endsWith('/') && site.has(route.slice(1))
        ? []
        : [`links to ${link}, which is not there`];
    return anchor === '' || ids.has(anchor) ? [] : [`links to ${link}, where nothing has that id`];
  }
}
