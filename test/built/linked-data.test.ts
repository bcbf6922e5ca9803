import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { CHARTS } from '../../src/data/charts.ts';
import { DOWNLOADS } from '../../src/data/download.ts';
import { recordById } from '../../src/data/select/record.ts';
import { getTables } from '../../src/data/tables.ts';
import { CONTRACTS } from '../../src/figures/contracts.ts';
import { onEveryPage, parsePage, readDist } from './dist.ts';
import { readLinkedData, type Told } from './linked-data.ts';

const site = readDist();
const tables = getTables();
const whole = (path: string) => new URL(path, site.home).href;
const ofType = (route: string, type: string) =>
  readLinkedData(site.page(route).html).filter((thing) => thing['@type'] === type);

/** Every address in some data, however deep. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : [];
}

test('readLinkedData reads every block, and throws at one that is broken', () => {
  const block = (text: string) => `<script type="application/ld+json">${text}</script>`;
  expect(readLinkedData(block('{"@graph":[{"@type":"A"}]}') + block('{"@graph":[{"@type":"B"}]}'))).toEqual([
    { '@type': 'A' },
    { '@type': 'B' },
  ]);
  expect(() => readLinkedData(block('{"@graph":'))).toThrow();
});

describe('dist', () => {
  test('every page that may be found tells the way to it, and a hidden one tells nothing', () => {
    const found = onEveryPage(site, ({ html, route }) => {
      const types = readLinkedData(html).map((thing) => thing['@type']);
      if (parsePage(html)('meta[name="robots"]').length > 0) return types.map((type) => `is hidden and tells ${type}`);
      const wanted = route === '/' ? 'WebSite' : 'BreadcrumbList';
      return types.includes(wanted) ? [] : [`tells no ${wanted}`];
    });
    expect(found).toEqual([]);
  });

  test('the way to a figure leads over the list of figures, and ends at the page', () => {
    const [way] = ofType('/figures/timeline/', 'BreadcrumbList');
    const steps = way?.['itemListElement'] as { position: number; item: string }[];
    expect(steps.map(({ position, item }) => [position, item])).toEqual([
      [1, whole('')],
      [2, whole('figures/')],
      [3, whole('figures/timeline/')],
    ]);
  });

  test('every address of ours in the data is there', () => {
    const files = new Set(site.pages.map(({ route }) => whole(route.slice(1))));
    const found = onEveryPage(site, ({ html }) => {
      const ours = addressesIn(readLinkedData(html)).filter((address) => address.startsWith(site.home.href));
      return [...new Set(ours.map((address) => address.replace(/#.*/, '')))].filter(
        (address) => !files.has(address) && !site.has(address.slice(site.home.href.length)),
      );
    });
    expect(found).toEqual([]);
  });

  test.each(CHAPTERS)('the chapter %s is an article with its headline, its date and sources of ours', (id) => {
    const [article] = ofType(`/${id}/`, 'Article');
    const $ = parsePage(site.page(`/${id}/`).html);
    const [file = ''] = globSync(`content/en/chapters/*-${id}.mdx`);
    const prose = readFileSync(file, 'utf8');
    expect(article).toMatchObject({
      headline: $('h1').text(),
      url: whole(`${id}/`),
      dateModified: /^updated: "(.*)"$/m.exec(prose)?.[1],
      isPartOf: { '@type': 'WebSite', url: site.home.href },
    });
    const cited = ((article?.['citation'] ?? []) as Told[]).map((work) => work['url']);
    expect(cited.length).toBeGreaterThan(2);
    expect(cited.filter((url) => !tables.sources.some((source) => source.url === url))).toEqual([]);
  });

  test.each(CHARTS)('the figure %s is a data set with both of its files, its licence and its time', (id) => {
    const [set] = ofType(`/figures/${id}/`, 'Dataset');
    expect(set).toMatchObject({
      name: CONTRACTS[id].title(tables),
      distribution: [
        { contentUrl: whole(`figures/${id}.csv`), encodingFormat: 'text/csv' },
        { contentUrl: whole(`figures/${id}.json`), encodingFormat: 'application/json' },
      ],
    });
    expect(String(set?.['temporalCoverage'])).toMatch(/^\d{4}(?:-\d\d){0,2}\/\d{4}(?:-\d\d){0,2}$/);
  });

  test.each(CHARTS)(
    'the figure %s is under our licence where its data are ours, and credits others where not',
    (id) => {
      const [set] = ofType(`/figures/${id}/`, 'Dataset');
      const series = tables.series.find((row) => row.id === id);
      expect([set?.['license'], set?.['creditText']]).toEqual(
        series ? [undefined, series.credit] : ['https://creativecommons.org/licenses/by/4.0/', undefined],
      );
    },
  );

  test.each([
    ['aid-by-donor', '2022-01/2026-04'],
    ['set-the-bar', '2025-09-04/2026-07-01'],
    ['air-attacks', '2022-09/2026-05-17'],
    ['flank-map', '2025-07-10/2026-05-29'],
  ])('the time of %s is that of its measure', (id, coverage) => {
    expect(ofType(`/figures/${id}/`, 'Dataset')[0]?.['temporalCoverage']).toBe(coverage);
  });

  test('the page of open questions asks each as a question that nobody answered, with its sources', () => {
    const asked = ofType('/unknowns/', 'Question');
    expect(asked.map((question) => [question['name'], question['answerCount']])).toEqual(
      tables.unknowns.map(({ question }) => [question, 0]),
    );
    const sources = asked.map((question) => ((question['citation'] ?? []) as Told[]).length);
    expect(sources).toEqual(tables.unknowns.map((row) => row.sources.length));
  });

  test('the data page is a data set with the package and two files a table', () => {
    const [set] = ofType('/data/', 'Dataset');
    expect(set?.['distribution']).toHaveLength(1 + 2 * Object.keys(DOWNLOADS).length);
  });

  test('the checked article has a review for each statement that was checked, with the verdict that readers see', () => {
    const $ = parsePage(site.page('/article/').html);
    const checked = tables.claims.filter(({ verdict }) => verdict !== 'judgement');
    const reviews = ofType('/article/', 'ClaimReview');
    expect(reviews.map((review) => [review['claimReviewed'], review['reviewRating']])).toEqual(
      checked.map(({ id, statement }) => [
        statement,
        { '@type': 'Rating', alternateName: $(`#${id} td`).first().text().trim() },
      ]),
    );
    const { publisher, url, title } = recordById(tables.sources, 'insight-news-article');
    expect(new Set(reviews.map((review) => JSON.stringify(review['itemReviewed'])))).toEqual(
      new Set([
        JSON.stringify({
          '@type': 'Claim',
          author: { '@type': 'Organization', name: publisher },
          appearance: {
            '@type': 'CreativeWork',
            name: title,
            url,
            publisher: { '@type': 'Organization', name: publisher },
          },
        }),
      ]),
    );
  });
});
