import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/data/charts.ts';
import { recordById } from '../../src/data/select/record.ts';
import { getTables } from '../../src/data/tables.ts';
import { CONTRACTS } from '../../src/figures/contracts.ts';
import type { FigureContract } from '../../src/figures/figure.ts';
import { shownIn } from '../../src/figures/shown-in.ts';

const tables = getTables();

test('shownIn names the pictures of a page that have a mark for a figure', () => {
  const page = ['numbers-in-the-debate', 'people-per-km', 'flank-map'] as const;
  expect(shownIn(tables, 'force-64k', page).map(({ id }) => id)).toEqual(['numbers-in-the-debate', 'people-per-km']);
  expect(shownIn(tables, 'force-10k-wsj', page)).toEqual([
    { id: 'numbers-in-the-debate', name: 'Numbers in the debate' },
  ]);
  expect(shownIn(tables, 'states-26', page)).toEqual([]);
});

describe('the marks of', () => {
  const marked = CHARTS.filter((chart) => (CONTRACTS[chart] as FigureContract).marks);

  test.each(marked)('%s are figures of the record, each named once', (chart) => {
    const contract: FigureContract = CONTRACTS[chart];
    const marks = contract.marks?.(tables) ?? [];
    expect(marks.length).toBeGreaterThan(0);
    expect(new Set(marks).size).toBe(marks.length);
    for (const mark of marks) expect(recordById(tables.figures, mark).id).toBe(mark);
  });
});
