import { describe, expect, test } from 'vitest';
import { readBar } from '../../src/charts/bar-address.ts';
import { readView } from '../../src/charts/matrix-address.ts';
import { readTerms } from '../../src/charts/per-km-address.ts';
import { readSupposed } from '../../src/charts/suppose-address.ts';
import { CHARTS, type Chart } from '../../src/data/charts.ts';
import { fitsState, queryStates, type StateValues, TERM_LIMITS } from '../../src/data/figure-states.ts';
import { REGIONS } from '../../src/data/schema/actor.ts';
import { getTables } from '../../src/data/tables.ts';
import { conditionWords } from '../../src/figures/conditions.ts';
import { usualTerms } from '../../src/figures/people-per-km.ts';
import { stairWords } from '../../src/figures/set-the-bar.ts';

const tables = getTables();
const CHOICES = { regions: REGIONS, days: ['2025-09-04', '2026-07-01'] };
const SUPPOSABLE = conditionWords(tables).flatMap(({ id, suppose }) => (suppose === undefined ? [] : [id]));

/** What the figure itself finds wrong with a query. */
const FAULTS: Partial<Record<Chart, (query: string) => unknown[]>> = {
  'set-the-bar': (query) => {
    const { fault } = readBar(
      query,
      stairWords(tables).map(({ id }) => id),
    );
    return fault === undefined ? [] : [fault];
  },
  'who-offers-what': (query) => readView(query, CHOICES).faults,
  'people-per-km': (query) => readTerms(query, usualTerms(tables), TERM_LIMITS).faults,
  conditions: (query) => readSupposed(query, SUPPOSABLE).faults,
};

/** Values that a name may have. */
function valuesOf(values: StateValues): readonly string[] {
  if (values.holds === 'number') return [`${values.min}`, `${values.max}`];
  return values.holds === 'day' ? ['2025-09-04'] : values.among;
}

/** Values that a name may not have. */
function strangeTo(values: StateValues): readonly string[] {
  return values.holds === 'number' ? ['moon', `${values.min - 1}`, `${values.max + 1}`] : ['moon'];
}

describe('queryStates', () => {
  test('knows the figures that have a state, and no other', () => {
    expect(CHARTS.filter((chart) => Object.keys(queryStates(tables, chart)).length > 0).sort()).toEqual(
      Object.keys(FAULTS).sort(),
    );
  });

  test.each(Object.entries(FAULTS))(
    'of %s: the figure takes every value, and tells of one that is none',
    (chart, faultsOf) => {
      for (const [name, values] of Object.entries(queryStates(tables, chart as Chart))) {
        for (const value of valuesOf(values)) expect([value, faultsOf(`?${name}=${value}`)]).toEqual([value, []]);
        for (const value of strangeTo(values))
          expect([value, faultsOf(`?${name}=${value}`)]).toEqual([value, [expect.anything()]]);
      }
    },
  );
});

test.each([
  ['land', { holds: 'one', among: ['land', 'air'] }, true],
  ['moon', { holds: 'one', among: ['land', 'air'] }, false],
  ['air,land', { holds: 'some', among: ['land', 'air'] }, true],
  ['air,moon', { holds: 'some', among: ['land', 'air'] }, false],
  ['30000', { holds: 'number', min: 1000, max: 30_000 }, true],
  ['30001', { holds: 'number', min: 1000, max: 30_000 }, false],
  ['999', { holds: 'number', min: 1000, max: 30_000 }, false],
  ['30,000', { holds: 'number', min: 1000, max: 30_000 }, false],
  ['2025-09-04', { holds: 'day' }, true],
  ['4 September', { holds: 'day' }, false],
  ['2026-02-30', { holds: 'day' }, false],
  ['1999-01-01', { holds: 'day' }, false],
  ['2099-01-01', { holds: 'day' }, false],
] as const)('fitsState(%s, %o) is %s', (value, values, fits) => {
  expect(fitsState(value, values)).toBe(fits);
});
