import { expect, test } from 'vitest';
import { sourceId } from '../../src/data/schema/id.ts';
import type { Source } from '../../src/data/schema/source.ts';
import { breadcrumbs, coverageOf, dataset, type Home, publisherOf, workOf } from '../../src/sharing/linked-data.ts';

const HOME: Home = { url: 'https://example.org/', name: 'The Site', logo: 'https://example.org/logo.png' };
const SOURCE: Source = {
  id: sourceId.parse('a-source'),
  publisher: 'Yle',
  accessed: '2026-11-22',
  tier: 'B',
  voice: 'press',
};

test('publisherOf is one body with an address of its own', () => {
  expect(publisherOf(HOME)).toEqual({
    '@type': 'Organization',
    '@id': 'https://example.org/#publisher',
    name: 'The Site',
    url: 'https://example.org/',
    logo: 'https://example.org/logo.png',
  });
});

test('breadcrumbs number the steps from one', () => {
  expect(
    breadcrumbs([
      { name: 'The Site', url: 'https://example.org/' },
      { name: 'A', url: 'https://example.org/a/' },
    ]),
  ).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'The Site', item: 'https://example.org/' },
      { '@type': 'ListItem', position: 2, name: 'A', item: 'https://example.org/a/' },
    ],
  });
});

test('workOf invents neither a headline nor a date nor an address', () => {
  expect(workOf(SOURCE)).toEqual({
    '@type': 'CreativeWork',
    name: 'Yle',
    publisher: { '@type': 'Organization', name: 'Yle' },
  });
  expect(workOf({ ...SOURCE, published: '2025-09' })).toMatchObject({
    name: 'Yle, September 2025',
    datePublished: '2025-09',
  });
});

test('workOf tells where a copy is', () => {
  const archived = { url: 'https://a.example/1', date: '2026-11-29' };
  expect(workOf({ ...SOURCE, archived })).toMatchObject({ archivedAt: 'https://a.example/1' });
});

const rowsOf = (...dates: (string | null)[]) => ({
  columns: [
    { key: 'what', label: 'What', kind: 'words' },
    { key: 'date', label: 'Date', kind: 'date' },
  ] as const,
  rows: dates.map((date) => ['2001', date]),
  cited: dates.map(() => []),
});

test.each([
  [['2025-09-04', '2024-12', null], '2024-12/2026-07-01'],
  [['2026-12-01'], '2026-07-01'],
  [[], '2026-07-01'],
])('coverageOf dates %j is %s', (dates, coverage) => {
  expect(coverageOf(rowsOf(...dates), '2026-07-01')).toBe(coverage);
});

test('dataset credits the work of others, and gives no licence to it', () => {
  const input = { url: 'https://example.org/f/', title: 'F', description: 'D', updated: '2026-11-22', files: [] };
  const set = dataset(HOME, { ...input, coverage: '2026', origins: [{ credit: 'Yle.', sources: [SOURCE] }] });
  expect(set).toMatchObject({ creditText: 'Yle.', isBasedOn: [{ '@type': 'CreativeWork', name: 'Yle' }] });
  expect(set).not.toHaveProperty('license');
  expect(set).not.toHaveProperty('creator');
});

test('dataset names its files, its licence and the set that it is a part of', () => {
  const input = {
    url: 'https://example.org/f/',
    title: 'F',
    description: 'D',
    updated: '2026-11-22',
    coverage: '2026',
  };
  const files = [{ url: 'https://example.org/f.csv', type: 'text/csv' }] as const;
  expect(dataset(HOME, { ...input, files, partOf: 'https://example.org/data/' })).toMatchObject({
    '@type': 'Dataset',
    '@id': 'https://example.org/f/#data',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    temporalCoverage: '2026',
    isPartOf: { '@id': 'https://example.org/data/#data' },
    distribution: [{ '@type': 'DataDownload', contentUrl: 'https://example.org/f.csv', encodingFormat: 'text/csv' }],
  });
});
