import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSupposed, writeSupposed } from '../../src/charts/suppose-address.ts';

const KNOWN = ['ceasefire', 'peace-deal', 'congress'];

describe('readSupposed', () => {
  test('takes an address without it for nothing supposed', () => {
    expect(readSupposed('?domain=air', KNOWN)).toEqual({ supposed: [], faults: [] });
    expect(readSupposed('?suppose=', KNOWN)).toEqual({ supposed: [], faults: [] });
  });

  test('reads ids in the order of the figure, each once', () => {
    expect(readSupposed('?suppose=congress,ceasefire,congress', KNOWN)).toEqual({
      supposed: ['ceasefire', 'congress'],
      faults: [],
    });
  });

  test('reports what it does not know, and follows the rest', () => {
    expect(readSupposed('?suppose=mars,ceasefire,%3Cb%3E', KNOWN)).toEqual({
      supposed: ['ceasefire'],
      faults: ['mars', '<b>'],
    });
  });
});

describe('writeSupposed', () => {
  test('says nothing of nothing, and keeps other names', () => {
    expect(writeSupposed([])).toBe('');
    expect(writeSupposed([], '?suppose=congress&domain=air')).toBe('?domain=air');
    expect(writeSupposed(['ceasefire', 'congress'], '?bar=ready')).toBe('?bar=ready&suppose=ceasefire,congress');
  });

  test('writes what readSupposed reads', () => {
    fc.assert(
      fc.property(fc.subarray(KNOWN), fc.constantFrom('', '?bar=ready', '?suppose=mars&sort=name'), (ids, query) => {
        expect(readSupposed(writeSupposed(ids, query), KNOWN)).toEqual({ supposed: ids, faults: [] });
      }),
      { numRuns: 100 },
    );
  });
});
