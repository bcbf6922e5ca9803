import { describe, expect, test } from 'vitest';
import { deedsIn } from '../../src/wording/deeds.ts';

const found = (clause: string) => deedsIn(clause).map(({ verb, offset, domain }) => [verb, offset, domain]);

describe('deedsIn', () => {
  test('finds what was sent, and the domain to which it belongs', () => {
    expect(found('Italy deployed soldiers to Ukraine')).toEqual([['deployed soldiers', 6, 'land']]);
    expect(found('Italy sent its two frigates and did send monitors')).toEqual([
      ['sent its two frigates', 6, 'sea'],
      ['did send monitors', 32, 'monitoring'],
    ]);
  });

  test('passes by what went to another place, which stands behind the verb or else before it', () => {
    expect(found('Italy sent jets to the Baltic states')).toEqual([]);
    expect(found('In Poland Italy stationed jets')).toEqual([]);
    expect(found('At the summit in Paris Italy sent jets to Ukraine')).toHaveLength(1);
  });

  test('takes a month for no place', () => {
    expect(found('Italy sent jets in September')).toHaveLength(1);
  });

  test('passes by what others claim, and what would have been', () => {
    expect(found('Moscow alleged that Italy sent jets')).toEqual([]);
    expect(found('Had Italy sent jets, they had flown')).toEqual([]);
  });
});
