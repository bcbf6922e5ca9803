import { describe, expect, test } from 'vitest';
import { faults, swap, told } from '../fixture.ts';

describe('position', () => {
  test('is of a known domain, level and confidence', () => {
    const fields = [
      swap('positions.yaml', 'domain: land', 'domain: lands'),
      swap('positions.yaml', 'level: conditional', 'level: in-plac'),
      swap('positions.yaml', 'confidence: high', 'confidence: hihg'),
    ].map((broken) => faults(broken).map(({ field, meant }) => [field, meant]));
    expect(fields).toEqual([[['domain', 'land']], [['level', 'in-place']], [['confidence', 'high']]]);
  });

  test('says what was refused, if it is a refusal and only then', () => {
    expect(told(swap('positions.yaml', 'level: conditional', 'level: ruled-out'))).toMatchInlineSnapshot(`
      "content/data/positions.yaml:1:3  fr-land-2025-09-04 › refused  [refused-what]
        1 | - id: fr-land-2025-09-04
          |   ^
        came:    nothing
        allowed: what was refused, in a few words, with the level ruled-out and with no other"
    `);
    const refused = 'level: ruled-out\n  refused: "soldiers"';
    expect(faults(swap('positions.yaml', 'level: conditional', refused))).toEqual([]);
    const offered = swap('positions.yaml', 'level: conditional', refused.replace('ruled-out', 'specific'));
    expect(faults(offered).map(({ field }) => field)).toEqual(['refused']);
  });

  test('has no negative amount', () => {
    const amount = '  amount: { value: -1, unit: troops }\n  confidence';
    expect(told(swap('positions.yaml', '  confidence', amount))).toMatchInlineSnapshot(`
      "content/data/positions.yaml:10:20  fr-land-2025-09-04 › amount.value  [wrong-size]
        10 |   amount: { value: -1, unit: troops }
           |                    ^
        came:    -1
        allowed: a number that is not negative"
    `);
  });

  test('has known flags only: a misspelt one would count what is unconfirmed', () => {
    expect(faults(swap('positions.yaml', '[expired]', '[unconfirmd]')).map(({ came, meant }) => [came, meant])).toEqual(
      [['"unconfirmd"', 'unconfirmed']],
    );
  });
});
