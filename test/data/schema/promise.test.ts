import { describe, expect, test } from 'vitest';
import { faults, swap, told } from '../fixture.ts';

describe('promise', () => {
  test('has an actor and a stage', () => {
    expect(told(swap('promises.yaml', 'actors: [fr]', 'actors: []'))).toMatchInlineSnapshot(`
      "content/data/promises.yaml:2:11  pledge-of-26 › actors  [wrong-size]
        2 |   actors: []
          |           ^
        came:    []
        allowed: at least one actor id"
    `);
    const stage = `stages:
    - stage: declared
      date: "2025-09-04"
      what: "The number is announced."
      sources: [elysee-statement]`;
    expect(faults(swap('promises.yaml', stage, 'stages: []')).map(({ field }) => field)).toEqual(['stages']);
  });

  test('reaches known stages and stands at a known state', () => {
    expect(told(swap('promises.yaml', 'stage: declared', 'stage: declard'))).toMatchInlineSnapshot(`
      "content/data/promises.yaml:6:14  pledge-of-26 › stages.0.stage  [unknown-value]
        6 |     - stage: declard
          |              ^
        came:    "declard"
        allowed: declared, specific, legal, funded, delivered
        did you mean declared?"
    `);
    expect(told(swap('promises.yaml', 'status: open', 'status: broken'))).toMatchInlineSnapshot(`
      "content/data/promises.yaml:11:13  pledge-of-26 › state.status  [unknown-value]
        11 |     status: broken
           |             ^
        came:    "broken"
        allowed: open, kept, partly-kept, changed, lapsed, not-known"
    `);
  });

  test('has a name and a state in few words', () => {
    expect(told(swap('promises.yaml', '  name: "A share in a force"\n', ''))).toMatchInlineSnapshot(`
      "content/data/promises.yaml:1:3  pledge-of-26 › name  [missing-field]
        1 | - id: pledge-of-26
          |   ^
        came:    nothing
        allowed: text (put numbers and dates in quotation marks)"
    `);
    expect(faults(swap('promises.yaml', '    brief: "No list."\n', '')).map(({ field }) => field)).toEqual([
      'state.brief',
    ]);
  });
});
