import { expect, test } from 'vitest';
import { countsOf, DERIVED } from '../../src/data/derived.ts';
import { DOMAINS } from '../../src/data/domains.ts';
import { LEVELS } from '../../src/data/levels.ts';
import { VERDICTS } from '../../src/data/schema/claim.ts';
import { say } from '../../src/i18n/words.ts';
import { append, tables } from './fixture.ts';

const gb = `
- id: gb
  name: "United Kingdom"
  kind: state
  role: co-chair
  region: western
`;
const positions = `
- id: fr-land-2026-01-06
  actor: fr
  domain: land
  level: specific
  asOf: "2026-01-06"
  summary: "France names a number."
  confidence: high
  sources: [elysee-statement]

- id: gb-air-2026-01-06
  actor: gb
  domain: air
  level: ruled-out
  refused: "aircraft"
  asOf: "2026-01-06"
  summary: "No aircraft."
  confidence: high
  sources: [elysee-statement]
`;
const full = tables({ ...append('actors.yaml', gb), ...append('positions.yaml', positions) });
const counts = new Map(full.figures.filter((row) => row.group === DERIVED).map((row) => [String(row.id), row.value]));

test('says levels, domains and verdicts in words', () => {
  const labels = new Map(full.figures.map((row) => [String(row.id), row.label]));
  expect(labels.get('count-funding-in-place')).toBe('Actors whose last known level on money and arms is in place');
  expect(labels.get('count-claims-article-only')).toBe('Statements of the article with the verdict article only');
});

test('says them as the interface does, whose words are out of reach for the tables', () => {
  const labels = new Map(full.figures.map((row) => [String(row.id), row.label]));
  for (const domain of DOMAINS) {
    for (const level of LEVELS) {
      const label = `Actors whose last known level on ${say(`domain.${domain}`)} is ${say(`level.${level}`)}`;
      expect(labels.get(`count-${domain}-${level}`)).toBe(label);
    }
  }
  for (const verdict of VERDICTS) {
    const label = `Statements of the article with the verdict ${say(`verdict.${verdict}`).toLowerCase()}`;
    expect(labels.get(`count-claims-${verdict}`)).toBe(label);
  }
});

test('counts the compared actors at each level of a domain on the last day of the record', () => {
  const land = ['ruled-out', 'not-stated', 'supportive', 'conditional', 'specific', 'in-place'];
  expect(land.map((level) => counts.get(`count-land-${level}`))).toEqual([0, 1, 0, 0, 1, 0]);
  expect(counts.get('count-air-ruled-out')).toBe(1);
  expect(counts.get('count-air-not-stated')).toBe(1);
  expect(counts.get('count-sea-not-stated')).toBe(2);
});

test('counts the claims of each verdict', () => {
  expect(counts.get('count-claims-contradicted')).toBe(1);
  expect(counts.get('count-claims-confirmed')).toBe(0);
});

test('counts records, and actors with a record only', () => {
  const totals = ['positions', 'sources', 'actors', 'events', 'figures', 'claims', 'promises', 'unknowns'];
  expect(totals.map((total) => counts.get(`count-${total}`))).toEqual([3, 2, 2, 1, 3, 1, 1, 1]);
});

test('tells what is counted: as many records of the table as the figure says', () => {
  const idsOf = (id: string) => countsOf(full).find((count) => count.id === id)?.ids;
  expect(idsOf('count-land-specific')).toEqual(['fr']);
  expect(idsOf('count-sea-not-stated')).toEqual(['fr', 'gb']);
  expect(idsOf('count-air-ruled-out')).toEqual(['gb']);
  expect(idsOf('count-claims-contradicted')).toEqual(full.claims.map(({ id }) => id));
  expect(idsOf('count-actors')).toEqual(['fr', 'gb']);
  expect(idsOf('count-figures')).toEqual(full.figures.filter((row) => row.group !== DERIVED).map(({ id }) => id));
});

test('adds one figure for each level of each domain, each verdict and each total', () => {
  expect(counts.size).toBe(8 * 6 + 6 + 8);
});

test('dates its figures to the end of the record and gives them no source of their own', () => {
  const row = full.figures.find(({ id }) => id === 'count-positions');
  expect([row?.asOf, row?.sources, row?.kind]).toEqual(['2026-07-01', [], 'count']);
});
