import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBar, writeBar } from '../../src/charts/bar-address.ts';

const STEPS = ['at-the-table', 'pledged', 'deployed'];

describe('readBar', () => {
  test('takes an address without a bar for nothing said', () => {
    expect(readBar('?domain=air', STEPS)).toEqual({ bar: undefined, fault: undefined });
  });

  test('reads a step', () => {
    expect(readBar('?bar=deployed', STEPS)).toEqual({ bar: 'deployed', fault: undefined });
  });

  test('reports a value that is no step', () => {
    expect(readBar('?bar=27', STEPS)).toEqual({ bar: undefined, fault: '27' });
  });
});

describe('writeBar', () => {
  test('says nothing of the first position, and keeps other names', () => {
    expect(writeBar('pledged', 'pledged')).toBe('');
    expect(writeBar('pledged', 'pledged', '?bar=deployed&domain=air')).toBe('?domain=air');
  });

  test('writes what readBar reads', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STEPS), fc.constantFrom(...STEPS), (bar, first) => {
        expect(readBar(writeBar(bar, first), STEPS).bar ?? first).toBe(bar);
      }),
      { numRuns: 50 },
    );
  });
});
