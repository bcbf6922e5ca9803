import { describe, expect, test } from 'vitest';
import { readTables } from '../../src/data/parse.ts';
import { seriesFaults } from '../../src/data/series-faults.ts';
import { VALID } from './valid-files.ts';

const FIGURE = `
- id: aid-fr-2026-04
  label: "Aid"
  kind: measurement
  group: money
  value: 7.9
  unit: "EUR billion"
  asOf: "2026-04"
  who: "A tracker"
  sources: [wire-report]
`;
const FILES: Readonly<Record<string, string>> = { ...VALID, 'figures.yaml': VALID['figures.yaml'] + FIGURE };

/** What is told of the files with one piece of one of them replaced. */
function told(name: string, piece: string, by: string): string[] {
  const text = FILES[name] ?? '';
  if (!text.includes(piece)) throw new Error(`${name} has no ${piece}`);
  const tables = readTables((file) => (file === name ? text.replace(piece, by) : (FILES[file] ?? '')));
  return seriesFaults(tables).map(({ line, field, code, came, allowed, meant }) =>
    [`${line} ${field} ${code}: ${came}; ${allowed}`, ...(meant === undefined ? [] : [meant])].join(' → '),
  );
}

describe('seriesFaults', () => {
  test('finds nothing in rows that fit', () => {
    expect(seriesFaults(readTables((file) => FILES[file] ?? ''))).toEqual([]);
  });

  test('finds more that was shot down than was launched', () => {
    expect(told('air-attacks.csv', '4132,3445,0', '4132,3445,700')).toEqual([
      '2 strikeDronesDestroyed more-than-all: 4145 of strikeDronesDestroyed and strikeDronesLostOrJammed; not more than all there were: strikeDrones is 4132',
    ]);
  });

  test('finds a total that is not the sum of its parts, but lets stand what rounding does', () => {
    expect(told('aid-by-donor.csv', '7.907,6.232', '7.907,6.323')).toEqual([
      '2 totalTo202604 sum-otherwise: 7.907; the sum of its parts, 7.998',
    ]);
    expect(told('aid-by-donor.csv', '7.907,6.232', '7.909,6.232')).toEqual([]);
  });

  test('finds a month that does not follow, and one that is no month', () => {
    expect(told('air-attacks.csv', '2025-09,', '2025-10,')).toEqual([
      '3 month month-order: "2025-10"; the month behind the one before it, 2025-09 → 2025-09',
    ]);
    expect(told('air-attacks.csv', '2025-08,', '2025,')).toEqual([
      '2 month month-order: "2025"; a month, written 2025-09',
    ]);
  });

  test('asks for no order of months where a row cannot be read', () => {
    const more = '2025-10,5300,4223,17,271,128,192,';
    expect(told('air-attacks.csv', '"partial, so far"', `\n2025-10,5300,4223\n${more.replace('10', '11')}`)).toEqual(
      [],
    );
    expect(told('air-attacks.csv', '"partial, so far"', `\n${more}a "b" c\n${more.replace('10', '11')}`)).toEqual([]);
  });

  test('finds a count without a month of which the figure speaks', () => {
    expect(
      told('air-attacks.csv', '4132,3445,0,161,106,155,\n2025-09,5648,4898', '999,345,0,161,106,155,\n2025-09,564,489'),
    ).toEqual([
      '1  month-untold: no such month; a full month with a thousand strike drones or more, of which the figure speaks',
    ]);
    expect(told('air-attacks.csv', '106,155,', '106,155,partial month: some days')).toEqual([
      '1  month-untold: no such month; a full month of summer, June to August, of which the figure speaks',
    ]);
  });

  test('finds a month a year before the article in which nothing was launched', () => {
    const between = ['2024-10', '2024-11', '2024-12', ...[1, 2, 3, 4, 5, 6, 7].map((month) => `2025-0${month}`)];
    const rows = ['2024-09', ...between].map((month) => `${month},0,0,0,0,0,0,\n`).join('');
    expect(told('air-attacks.csv', '2025-08,', `${rows}2025-08,`)).toEqual([
      '2 strikeDrones number-impossible: 0; more than none: the figure says how many times as many there were a year later',
    ]);
  });

  test.each(['1999-08', '2025-09-01'])('finds a break at %s, of which the count has no month', (at) => {
    expect(told('series.yaml', '2025-09', at)).toEqual([
      expect.stringContaining(
        `10 breaks.0.at unknown-id: "${at}"; a month that stands in content/data/air-attacks.csv`,
      ),
    ]);
  });

  test('finds a donor twice, and one whose name is nearly that of an actor', () => {
    expect(told('aid-by-donor.csv', 'European Union,EU', 'European Union,FRA')).toEqual([
      '3 iso3 duplicate-id: "FRA"; an id of its own; line 2 has this one already',
    ]);
    expect(told('aid-by-donor.csv', 'France,', 'Frence,')).toEqual([
      '2 donor donor-name: "Frence"; the name that content/data/actors.yaml gives an actor, or that of a donor who is none → France',
    ]);
  });

  test('finds aid that the record tells otherwise', () => {
    expect(told('figures.yaml', 'value: 7.9', 'value: 7.8')).toEqual([
      '2 totalTo202604 aid-otherwise: 7.907; about 7.8, as aid-fr-2026-04 in content/data/figures.yaml',
    ]);
  });
});
