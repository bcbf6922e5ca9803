import { describe, expect, test } from 'vitest';
import { faults, swap, tables, told } from '../fixture.ts';

describe('actor', () => {
  test('has two to four capitals as a short name', () => {
    expect(told(swap('actors.yaml', 'short: "FR"', 'short: "Fr"'))).toMatchInlineSnapshot(`
      "content/data/actors.yaml:3:10  fr › short  [wrong-form]
        3 |   short: "Fr"
          |          ^
        came:    "Fr"
        allowed: two to four capitals"
    `);
    expect(faults(swap('actors.yaml', 'short: "FR"', 'short: "NATOO"'))).toHaveLength(1);
  });

  test('has empty lists where the file gives none', () => {
    const [, ua] = tables().actors;
    expect([ua?.memberships, ua?.summits]).toEqual([[], []]);
  });

  test('is of a known role, region and membership, and took part in a known way', () => {
    const fields = [
      swap('actors.yaml', 'role: recipient', 'role: receiver'),
      swap('actors.yaml', 'region: western', 'region: west'),
      swap('actors.yaml', '[eu, nato]', '[eu, natto]'),
      swap('actors.yaml', 'mode: in-person', 'mode: inperson'),
    ].map((broken) => faults(broken).map(({ field, meant }) => [field, meant]));
    expect(fields).toEqual([
      [['role', undefined]],
      [['region', 'western']],
      [['memberships.1', 'nato']],
      [['summits.0.mode', 'in-person']],
    ]);
  });
});
