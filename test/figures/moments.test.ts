import { describe, expect, test } from 'vitest';
import type { Tables } from '../../src/data/parse.ts';
import { getTables } from '../../src/data/tables.ts';
import { momentEvents, moments } from '../../src/figures/moments.ts';
import { numbersInput, numbersInTheDebate } from '../../src/figures/numbers-in-the-debate.ts';
import { timeline, timelineInput } from '../../src/figures/timeline.ts';

const tables = getTables();
/** The record with another date of the summit. */
const corrected: Tables = {
  ...tables,
  events: tables.events.map((row) => (row.id === '2025-09-04-summit' ? { ...row, date: '2025-09-05' } : row)),
};

test('moments are the summit and the declaration, each on the day of its event', () => {
  expect(moments(tables)).toEqual([
    { date: '2025-09-04', label: 'Paris summit' },
    { date: '2026-01-06', label: 'Paris Declaration' },
  ]);
});

test('without its event there is no line to draw, and the id is told', () => {
  const events = tables.events.filter(({ id }) => id !== '2026-01-06-declaration');
  expect(() => moments({ ...tables, events })).toThrow('No record has the id "2026-01-06-declaration"');
});

describe.each([
  ['numbers in the debate', numbersInput, numbersInTheDebate],
  ['timeline', timelineInput, timeline],
] as const)('the lines of %s', (_, inputOf, contract) => {
  const datesOf = (from: Tables) => inputOf(from).moments.map(({ date }) => date);

  test('move with a corrected date', () => {
    expect(datesOf(corrected)).toEqual(datesOf(tables).with(0, '2025-09-05'));
  });

  test('have their sources among those of the figure', () => {
    const sources = contract.sources(tables);
    const behind = momentEvents(tables).flatMap((event) => event.sources);
    expect(behind.length).toBeGreaterThan(5);
    expect(behind.filter((id) => !sources.includes(id))).toEqual([]);
  });
});
