import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMode, STEP_MODES, writeMode } from '../../src/charts/steps-address.ts';

describe('readMode', () => {
  test('takes an address that says nothing for all at once', () => {
    expect(readMode('?bar=deployed')).toEqual({ mode: 'flat', fault: undefined });
  });

  test('takes it for what is usual where the page stands', () => {
    expect(readMode('', 'one')).toEqual({ mode: 'one', fault: undefined });
    expect(readMode('?steps=flat', 'one')).toEqual({ mode: 'flat', fault: undefined });
    expect(readMode('?steps=two', 'one')).toEqual({ mode: 'flat', fault: 'two' });
  });

  test('reads a way of showing', () => {
    expect(readMode('?steps=one')).toEqual({ mode: 'one', fault: undefined });
    expect(readMode('?steps=scroll')).toEqual({ mode: 'scroll', fault: undefined });
    expect(readMode('?steps=flat')).toEqual({ mode: 'flat', fault: undefined });
  });

  test('reports a value that is none, an empty one too', () => {
    expect(readMode('?steps=two')).toEqual({ mode: 'flat', fault: 'two' });
    expect(readMode('?steps=')).toEqual({ mode: 'flat', fault: '' });
  });

  test('takes any other value for a fault and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const { mode, fault } = readMode(`?${new URLSearchParams({ steps: value })}`);
        expect([mode, fault]).toEqual(
          STEP_MODES.some((known) => known === value) ? [value, undefined] : ['flat', value],
        );
      }),
    );
  });
});

describe('writeMode', () => {
  test('says nothing of all at once, and keeps other names', () => {
    expect(writeMode('flat')).toBe('');
    expect(writeMode('flat', '?steps=one&bar=deployed')).toBe('?bar=deployed');
    expect(writeMode('scroll', '?bar=deployed')).toBe('?bar=deployed&steps=scroll');
  });

  test('says all at once where that is not usual, and whatever else was chosen', () => {
    expect(writeMode('flat', '?steps=one', 'one')).toBe('?steps=flat');
    expect(writeMode('one', '', 'one')).toBe('?steps=one');
  });

  test('writes what readMode reads', () => {
    const modes = fc.constantFrom(...STEP_MODES);
    fc.assert(
      fc.property(modes, modes, modes, (mode, before, usual) => {
        const query = writeMode(mode, writeMode(before, '', usual), usual);
        expect(readMode(query, usual)).toEqual({ mode, fault: undefined });
      }),
      { numRuns: 50 },
    );
  });
});
