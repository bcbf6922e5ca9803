import { describe, expect, test } from 'vitest';
import { ROLES } from '../../src/data/schema/actor.ts';
import { stanceOf } from '../../src/data/stances.ts';
import { append, faults, told } from './fixture.ts';

test('stanceOf tells the one who receives and the one who opposes from all that could offer something', () => {
  expect(ROLES.filter((role) => stanceOf({ role }) !== undefined)).toEqual(['recipient', 'opponent']);
});

describe('a position of one who offers nothing', () => {
  const ofUkraine = (level: string) =>
    append(
      'positions.yaml',
      `
- id: ua-land-2025-09-05
  actor: ua
  domain: land
  level: ${level}
  asOf: "2025-09-05"
  summary: "Ukraine wants troops."
  confidence: high
  sources: [wire-report]
`,
    );

  test('has no level of offers', () => {
    expect(told(ofUkraine('specific'))).toMatchInlineSnapshot(`
      "content/data/positions.yaml:16:10  ua-land-2025-09-05 › level  [offers-nothing]
        16 |   level: specific
           |          ^
        came:    "specific"
        allowed: supportive, because the part of ua is recipient: it offers nothing"
    `);
  });

  test('has the level of its stance', () => {
    expect(faults(ofUkraine('supportive'))).toEqual([]);
  });
});
