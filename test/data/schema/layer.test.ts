import { describe, expect, test } from 'vitest';
import { swap, told } from '../fixture.ts';

describe('layer', () => {
  test('stands on a known ground', () => {
    expect(told(swap('layers.yaml', 'where: ukraine', 'where: nato'))).toMatchInlineSnapshot(`
      "content/data/layers.yaml:3:10  hubs › where  [unknown-value]
        3 |   where: nato
          |          ^
        came:    "nato"
        allowed: ukraine, nato-territory, outside, not-stated
        did you mean nato-territory?"
    `);
  });

  test('holds from a known moment', () => {
    expect(told(swap('layers.yaml', 'when: after-ceasefire', 'when: later'))).toMatchInlineSnapshot(`
      "content/data/layers.yaml:4:9  hubs › when  [unknown-value]
        4 |   when: later
          |         ^
        came:    "later"
        allowed: now, after-ceasefire, renewed-attack"
    `);
  });

  test('has a source', () => {
    expect(told(swap('layers.yaml', '[elysee-statement]', '[]'))).toMatchInlineSnapshot(`
      "content/data/layers.yaml:9:12  hubs › sources  [wrong-size]
        9 |   sources: []
          |            ^
        came:    []
        allowed: at least one source id"
    `);
  });
});
