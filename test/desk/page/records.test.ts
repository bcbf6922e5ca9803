import { expect, test } from 'vitest';
import { deskRecords } from '../../../src/desk/page/records.ts';
import { content } from '../fixture.ts';

const tables = deskRecords(content());
const of = (table: string) => tables.find((found) => found.table === table)?.records ?? [];

test('deskRecords tells of each record its place, its words and its pages', () => {
  expect(of('terms')).toMatchInlineSnapshot(`
    [
      {
        "at": "content/data/terms.yaml:1:7",
        "id": "backstop",
        "pages": [
          "/method/#glossary-backstop",
          "/paris-promises/",
          "/all/",
        ],
        "title": "Backstop",
        "unnamed": false,
      },
    ]
  `);
});

test('deskRecords tells which records nothing names', () => {
  const unnamed = tables.flatMap(({ kind, records }) =>
    records.filter((record) => record.unnamed && !record.id.startsWith('count-')).map(({ id }) => `${kind} ${id}`),
  );
  expect(unnamed).toMatchInlineSnapshot(`
    [
      "edge deployment-needs-ceasefire",
      "layer hubs",
      "phrase no-unanimity",
      "question who-they-are",
      "series air-attacks",
      "figure of the site who-offers-what",
      "figure of the site numbers-in-the-debate",
      "figure of the site people-per-km",
      "figure of the site claim-anatomy",
      "figure of the site article-checked",
      "figure of the site promise-ledger",
      "figure of the site aid-by-donor",
      "figure of the site conditions",
      "figure of the site layers",
      "figure of the site flank-map",
      "figure of the site air-attacks",
    ]
  `);
});

test('deskRecords lists the figures of the site, which stand in no file', () => {
  expect(of('charts').find(({ id }) => id === 'timeline')).toEqual({
    id: 'timeline',
    at: undefined,
    title: '',
    pages: ['/figures/', '/figures/timeline/', '/'],
    unnamed: false,
  });
});
