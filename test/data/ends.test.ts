import { describe, expect, test } from 'vitest';
import { faults, swap, told } from './fixture.ts';
import { VALID } from './valid-files.ts';

const FLAG = '  flags: [expired]\n';

/** The record that ends on 6 January 2026, which does not say that it ran out, and a later one. */
const followed = (actor: string, domain: string, asOf: string) => ({
  'positions.yaml': `${VALID['positions.yaml'].replace(FLAG, '')}
- id: the-next
  actor: ${actor}
  domain: ${domain}
  level: supportive
  asOf: "${asOf}"
  summary: "It is in favour."
  confidence: high
  sources: [elysee-statement]
`,
});

describe('a position that ends', () => {
  test('has a record that takes its place on that day', () => {
    expect(told(followed('fr', 'land', '2026-02-06'))).toMatchInlineSnapshot(`
      "content/data/positions.yaml:6:10  fr-land-2025-09-04 › until  [end-without-reason]
        6 |   until: "2026-01-06"
          |          ^
        came:    "2026-01-06", and no record of fr on land of that day
        allowed: the date of a later record: 2026-02-06; or any, with the flag expired for what ran out, absence for what only noted a silence
        did you mean 2026-02-06?"
    `);
    expect(faults(followed('fr', 'land', '2026-01-06'))).toEqual([]);
  });

  test('is told of when the record that took its place was given to another actor, or to another domain', () => {
    expect(told(followed('ua', 'land', '2026-01-06'))).toMatchInlineSnapshot(`
      "content/data/positions.yaml:6:10  fr-land-2025-09-04 › until  [end-without-reason]
        6 |   until: "2026-01-06"
          |          ^
        came:    "2026-01-06", and no record of fr on land of that day
        allowed: the date of a later record of this actor in this domain, of which there is none; or any, with the flag expired for what ran out, absence for what only noted a silence"
    `);
    expect(faults(followed('fr', 'sea', '2026-01-06'))).toHaveLength(1);
  });

  test('or says that it ran out, or that it was a silence', () => {
    expect(faults({})).toEqual([]);
    expect(faults(swap('positions.yaml', '[expired]', '[absence]'))).toEqual([]);
    expect(faults(swap('positions.yaml', '[expired]', '[temporary]'))).toHaveLength(1);
  });

  test('is not told of where the record that takes its place has a fault of its own', () => {
    const codes = (actor: string, level: string) =>
      faults({
        'positions.yaml': followed(actor, 'land', '2026-01-06')['positions.yaml'].replace(
          'level: supportive',
          `level: ${level}`,
        ),
      }).map(({ code }) => code);
    expect(codes('fr', 'suportive')).toEqual(['unknown-value']);
    expect(codes('frr', 'supportive')).toEqual(['unknown-id']);
  });
});
