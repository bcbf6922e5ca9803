import { describe, expect, test } from 'vitest';
import { swap, told } from '../fixture.ts';

describe('condition', () => {
  test('requires or blocks', () => {
    expect(told(swap('conditions.yaml', 'relation: requires', 'relation: require'))).toMatchInlineSnapshot(`
      "content/data/conditions.yaml:13:15  deployment-needs-ceasefire › relation
        came:    "require"
        allowed: requires, blocks
        did you mean requires?"
    `);
  });
});
