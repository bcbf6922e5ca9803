import { CHAPTERS } from '../data/chapters.ts';
import { CHARTS } from '../data/charts.ts';
import { DOMAINS, domainPage } from '../data/domains.ts';
import { showValue } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { nearest } from '../data/nearest.ts';
import type { Tables } from '../data/parse.ts';
import { type Anchors, checkAnchor } from './check-anchor.ts';
import type { Point, Report } from './report.ts';

/** Pages that prose may link to besides chapters, actors and figures. */
export const PAGES = [
  'all',
  'figures',
  'actors',
  'article',
  'sources',
  'method',
  'unknowns',
  'updates',
  'data',
  'search',
] as const;

/** Every address of the site that prose may link to. */
export function knownPages(tables: Tables): string[] {
  return [
    '/',
    ...CHAPTERS.map((slug) => `/${slug}/`),
    ...PAGES.map((page) => `/${page}/`),
    ...CHARTS.map((id) => `/figures/${id}/`),
    ...DOMAINS.map(domainPage),
    ...tables.actors.map((row) => `/actors/${row.id}/`),
  ];
}

/** Checks that an address leads to a page of this site, and to what it names there: a claim, a figure, a state of one. */
export function checkAddress(url: string, at: Point, page: Anchors, tables: Tables, report: Report): void {
  checkAnchor(url, at, page, tables, report);
  if (/^[#?]/.test(url)) return;
  const path = url.replace(/[?#].*$/, '');
  const pages = knownPages(tables);
  if (!pages.includes(path)) report(at, 'link', '', says('link-page', showValue(url)), nearest(path, pages));
  const [, anchor] = url.split('#');
  if (path === '/article/' && anchor !== undefined) {
    const claims = tables.claims.map((row): string => row.id);
    if (!claims.includes(anchor)) {
      report(
        at,
        'link',
        '',
        says('link-place', showValue(url), 'the id of a claim after the #'),
        nearest(anchor, claims),
      );
    }
  }
}
