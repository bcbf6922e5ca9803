import { describe, expect, test } from 'vitest';
import { donorsByEuros, donorsByGdp } from '../../src/data/select/donors.ts';
import { recordById } from '../../src/data/select/record.ts';
import { getTables } from '../../src/data/tables.ts';
import {
  aidByDonor,
  aidByKind,
  donorFigures,
  donorNote,
  formatAmount,
  formatShare,
  SHOWN,
  sayDonor,
  sayPlaces,
  shareOf,
} from '../../src/figures/aid-by-donor.ts';

const tables = getTables();
const { columns, rows } = aidByDonor.rows(tables);
const column = (key: string) => rows.map((row) => row[columns.findIndex((other) => other.key === key)]);

test('formatAmount is as exact as the size of the amount asks for', () => {
  expect([115.381, 1.073, 0.647, 0.08, 0.003, 0].map(formatAmount)).toEqual([
    '115.4',
    '1.1',
    '0.6',
    '0.08',
    '0.003',
    '0',
  ]);
});

test('formatShare does not let a small share pass for nothing', () => {
  expect([3.274, 2.835, 0.008, 0].map(formatShare)).toEqual(['3.27%', '2.84%', '0.01%', 'under 0.01%']);
});

test('shareOf is the record’s, wherever it has one, and never far from the tracker’s', () => {
  const shares = new Map(tables.aid.map((row) => [row.iso3, shareOf(tables, row)]));
  expect(['LTU', 'USA', 'NOR', 'EU'].map((iso3) => shares.get(iso3))).toEqual([2.83, 0.58, 2.622, 0]);
  for (const row of tables.aid)
    expect(Math.abs(shareOf(tables, row) - (row.pctOfGdpTo202604 ?? 0))).toBeLessThan(0.0051);
});

test('sayDonor and sayPlaces say all that a bar shows, and where no share applies', () => {
  const said = (iso3: string) => {
    const donor = recordById(
      donorsByEuros(tables).map((row) => ({ id: row.row.iso3, ...row })),
      iso3,
    );
    return `${sayDonor(donor)} ${sayPlaces(tables, donor)}`;
  };
  expect(said('DEU')).toBe(
    'EUR 29.9 billion: military 24.2, financial 1.6, humanitarian 4.1. Since August 2025: 6.9. Place 3 of 42 donors in euros; place 11 by GDP, with 0.83% of it.',
  );
  expect(said('EU')).toBe(
    'EUR 84.4 billion: military 0, financial 81.2, humanitarian 3.2. Since August 2025: 13.6. Place 2 of 42 donors in euros.',
  );
});

describe('aid by donor', () => {
  test('says in its title who leads in which measure', () => {
    expect(
      donorsByEuros(tables)
        .slice(0, 2)
        .map(({ row }) => row.iso3),
    ).toEqual(['USA', 'EU']);
    expect(
      donorsByGdp(tables)
        .slice(0, 3)
        .map(({ row }) => row.donor),
    ).toEqual(['Denmark', 'Estonia', 'Lithuania']);
    expect(aidByDonor.title(tables)).toBe(
      'The United States and the EU allocated most. For the size of their economies, Denmark, Estonia and Lithuania did.',
    );
  });

  test('shows Germany and the United Kingdom before the fold in both lists', () => {
    for (const list of [donorsByEuros(tables), donorsByGdp(tables)]) {
      const shown = list.slice(0, SHOWN).map(({ row }) => row.iso3);
      expect(shown).toEqual(expect.arrayContaining(['DEU', 'GBR']));
    }
  });

  test('has the parts of every bar add up to its total, but for rounding', () => {
    const off = tables.aid.filter(
      (row) => Math.abs(aidByKind(row).reduce((sum, n) => sum + n, 0) - row.totalTo202604) > 0.0021,
    );
    expect(off.map(({ iso3 }) => iso3)).toEqual([]);
  });

  test('has added what came since to the total of August 2025', () => {
    const since = column('since').map(Number);
    const earlier = column('totalTo202508').map(Number);
    column('total').forEach((total, index) => {
      expect((earlier[index] ?? 0) + (since[index] ?? 0)).toBeCloseTo(Number(total), 6);
    });
    expect(Math.min(...since)).toBe(0);
  });

  test('tells not applicable from zero: no cell for the EU, words beside it', () => {
    expect(rows.filter((row) => row[columns.findIndex(({ key }) => key === 'percentOfGdp')] === null)).toHaveLength(1);
    const noteOf = (iso3: string) => tables.aid.flatMap((row) => (row.iso3 === iso3 ? [donorNote(tables, row)] : []));
    expect(noteOf('EU')).toEqual(['Not applicable: the EU institutions have no GDP of their own.']);
    expect(noteOf('IND')).toEqual(['The share is under 0.01 per cent of GDP, and the file rounds it to 0.']);
    expect(noteOf('USA')).toEqual(['The last US allocation in the file is of January 2025.']);
  });
});

test('donorFigures names the figures that hold the donor’s own sums, to the accuracy of the figure', () => {
  for (const row of tables.aid) {
    for (const id of donorFigures(tables, row, 'euros')) {
      const sum = id.endsWith('2025-08') ? row.totalTo202508 : row.totalTo202604;
      expect([id, Math.abs((recordById(tables.figures, id).value ?? 0) - sum) <= 0.05]).toEqual([id, true]);
    }
    for (const id of donorFigures(tables, row, 'gdp')) {
      const share = row.pctOfGdpTo202604 ?? 0;
      expect([id, Math.abs((recordById(tables.figures, id).value ?? 0) - share) <= 0.05]).toEqual([id, true]);
    }
  }
  const germany = tables.aid.filter(({ donor }) => donor === 'Germany');
  expect(germany.map((row) => donorFigures(tables, row, 'euros'))).toEqual([['aid-de-2025-08', 'aid-de-2026-04']]);
});
