import { describe, expect, test } from 'vitest';
import { faults, swap, told } from '../fixture.ts';

describe('condition', () => {
  test('requires or blocks', () => {
    expect(told(swap('conditions.yaml', 'relation: requires', 'relation: require'))).toMatchInlineSnapshot(`
      "content/data/conditions.yaml:13:15  deployment-needs-ceasefire › relation  [unknown-value]
        13 |     relation: require
           |               ^
        came:    "require"
        allowed: requires, blocks
        did you mean requires?"
    `);
  });

  test('has holders that are actors, and is another name only of a node', () => {
    const fault = swap('conditions.yaml', 'type: event', 'type: event\n    holders: [xx]\n    sameAs: ceasefires');
    expect(faults(fault).map(({ record, field, meant }) => [record, field, meant])).toEqual([
      ['ceasefire', 'holders.0', undefined],
      ['ceasefire', 'sameAs', 'ceasefire'],
    ]);
  });
});
