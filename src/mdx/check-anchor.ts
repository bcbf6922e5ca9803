import { CHARTS, type Chart } from '../data/charts.ts';
import { showValue } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { fitsState, queryStates, type StateValues } from '../data/figure-states.ts';
import { nearest } from '../data/nearest.ts';
import type { Tables } from '../data/parse.ts';
import { RECORD_END, RECORD_START } from '../data/record-end.ts';
import type { PageAnchors } from './page-anchors.ts';
import type { Point, Report } from './report.ts';
import { MADE_LATER, placesOf, type SiteAnchors } from './site-anchors.ts';

/** What links may lead to: on the page itself, and on others. */
export interface Anchors extends PageAnchors {
  site: SiteAnchors;
}

/** Checks the place and the state that a link to a page names: that the figure is there and knows them. */
export function checkAnchor(url: string, at: Point, page: Anchors, tables: Tables, report: Report): void {
  const [, path = '', query, anchor] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
  const here = path === '';
  const alone = CHARTS.find((chart) => path === `/figures/${chart}/`);
  if (anchor !== undefined && path !== '/article/' && !MADE_LATER.test(anchor)) {
    const elsewhere = page.site.get(path);
    const known = here
      ? [...placesOf(page.charts), ...page.headings]
      : (elsewhere ?? (alone === undefined ? placesOf(CHARTS) : [...placesOf([alone]), `${alone}-sources`]));
    const meant = nearest(anchor, known);
    // Of a page whose prose was not read, such as in a single file, only what looks like a figure can be told.
    const sure = here || elsewhere !== undefined || alone !== undefined || meant !== undefined;
    if ((sure || CHARTS.some((id) => anchor.startsWith(id))) && !known.includes(anchor)) {
      const allowed = here
        ? 'a heading of this page, or a figure on it with one of its filters, such as #flank-map-incursion'
        : elsewhere === undefined
          ? 'a figure on that page or one of its filters, such as #flank-map-incursion'
          : `a heading, a figure or a record of ${path}`;
      report(
        at,
        'link',
        '',
        says('link-place', showValue(url), allowed),
        meant === undefined ? undefined : `#${meant}`,
      );
      return;
    }
  }
  if (query === undefined) return;
  const chart = CHARTS.find((id) => id === (anchor ?? alone));
  if (chart === undefined) {
    const allowed = 'the id of the figure that it sets, after a #: ?bar=ready#set-the-bar';
    report(at, 'link', '', says('link-place', showValue(url), allowed));
    return;
  }
  checkState(url, query, chart, at, tables, report);
}

function stateWords(values: StateValues): string {
  switch (values.holds) {
    case 'one':
      return `one of ${values.among.join(', ')}`;
    case 'some':
      return `some of ${values.among.join(', ')}, parted by commas`;
    case 'number':
      return `a whole number from ${values.min} to ${values.max}, in digits`;
    case 'day':
      return `a day from ${RECORD_START} to ${RECORD_END}`;
  }
}

function checkState(url: string, query: string, chart: Chart, at: Point, tables: Tables, report: Report): void {
  const states = queryStates(tables, chart);
  const given = new Set<string>();
  for (const [name, value] of new URLSearchParams(query)) {
    if (given.has(name)) report(at, 'link', '', says('link-state', showValue(url), `${name} once`));
    given.add(name);
    const values = Object.hasOwn(states, name) ? states[name] : undefined;
    if (!values) {
      const names = Object.keys(states);
      const allowed = names.length > 0 ? `one of ${names.join(', ')} before the =` : `no ? for ${chart}`;
      report(at, 'link', '', says('link-state', showValue(url), allowed), nearest(name, names));
    } else if (!fitsState(value, values)) {
      const said = says('link-state', showValue(url), `${name} with ${stateWords(values)}`);
      report(at, 'link', '', said, nearest(value, values.among ?? []));
    }
  }
}
