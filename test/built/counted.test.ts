import { describe, expect, test } from 'vitest';
import { type Count, countsOf } from '../../src/data/derived.ts';
import { VERDICTS } from '../../src/data/schema/claim.ts';
import { getTables } from '../../src/data/tables.ts';
import { countedLinks } from '../../src/pages/_counted.ts';
import { onEveryPage, parsePage, readDist } from './dist.ts';

const site = readDist();
const tables = getTables();
const counts = countsOf(tables);
const open = (route: string) => parsePage(site.page(route).html);
const idsOf = (name: string) => counts.find(({ id }) => id === `count-${name}`)?.ids ?? [];

/** The ids of the elements of a page that are chosen, without what stands before them. */
function shown(route: string, chosen: string, before = ''): string[] {
  const $ = open(route);
  const ids = $(chosen)
    .toArray()
    .map((element) => $(element).attr('id') ?? '');
  return ids.map((id) => id.replace(before, '')).sort();
}

describe('the record of a counted figure', () => {
  const $ = open('/data/figures/');
  const linked = ({ id }: Count) =>
    $(`[id="${id}"] p.quiet:last-of-type a`)
      .toArray()
      .map((link) => `${$(link).text()} ${link.attribs['href']}`);

  test('leads to what it counts', () => {
    const base = new URL(site.home).pathname.replace(/\/$/, '');
    const wrong = counts.filter((count) => {
      const links = countedLinks(tables, count).map(({ name, place }) => `${name} ${base}${place}`);
      return JSON.stringify(links) !== JSON.stringify(linked(count));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(counts.flatMap(linked).length).toBeGreaterThan(100);
  });

  test('stands below every figure that is counted itself', () => {
    const above = $('#group-derived').closest('section').prevAll('section').find('li.src').toArray();
    expect(above.map((element) => element.attribs['id']).sort()).toEqual([...idsOf('figures')].sort());
  });
});

test('the card of a counted figure leads there too, on every page that has it', () => {
  const base = new URL(site.home).pathname.replace(/\/$/, '');
  const wrong = onEveryPage(site, ({ html }) => {
    const $ = parsePage(html);
    return counts
      .filter(({ id }) => $(`#fig-${id}`).length > 0)
      .flatMap((count) => {
        const links = $(`#fig-${count.id} dd a`)
          .toArray()
          .map((link) => link.attribs['href']);
        const due = countedLinks(tables, count).map(({ place }) => base + place);
        return due.every((place) => links.includes(place)) ? [] : [`${count.id}: ${links}`];
      });
  });
  expect(wrong).toEqual([]);
  expect(site.page('/macrons-claim/').html).toContain('id="fig-count-');
});

describe('the view to which a count leads shows exactly what is counted:', () => {
  test.each(VERDICTS)('statements with the verdict %s', (verdict) => {
    expect(shown('/article/', `.claim[data-verdict="${verdict}"]`)).toEqual([...idsOf(`claims-${verdict}`)].sort());
    expect(open('/article/')(`#article-checked-${verdict}`).length).toBe(1);
  });

  test.each([
    ['claims', '/article/', '#article-checked .claim', ''],
    ['events', '/figures/timeline/', '#timeline .event', ''],
    [
      'promises',
      '/figures/promise-ledger/',
      '#promise-ledger [id^="promise-"]:not([id^="promise-ledger"])',
      'promise-',
    ],
    ['sources', '/sources/', 'li.src', ''],
    ['unknowns', '/unknowns/', 'li.record', ''],
  ])('%s', (name, route, chosen, before) => {
    expect(shown(route, chosen, before)).toEqual([...idsOf(name)].sort());
  });

  test('actors, and how many records each has', () => {
    const $ = open('/actors/');
    const lines = $('.actor-line').toArray();
    const ids = lines.map((line) => /\/actors\/([^/]+)\/$/.exec($(line).find('a').attr('href') ?? '')?.[1]);
    expect(ids.sort()).toEqual([...idsOf('actors')].sort());
    const records = lines.map((line) => Number.parseInt($(line).find('small').text().replace('one', '1'), 10));
    expect(records.reduce((sum, n) => sum + n, 0)).toBe(idsOf('positions').length);
  });
});
