import { describe, expect, test } from 'vitest';
import { swap, tables, told } from '../fixture.ts';

describe('event', () => {
  test('has a title of 60 characters', () => {
    const title = 'x'.repeat(60);
    expect(tables(swap('events.yaml', 'Summit in Paris', title)).events[0]?.title).toBe(title);
  });

  test('has no title of 61', () => {
    expect(told(swap('events.yaml', 'Summit in Paris', 'x'.repeat(61)))).toMatchInlineSnapshot(`
      "content/data/events.yaml:4:10  paris-summit › title  [wrong-size]
        4 |   title: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
          |          ^
        came:    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        allowed: at most 60 characters"
    `);
  });

  test('tells of at least one chapter', () => {
    expect(told(swap('events.yaml', '[paris-promises]', '[]'))).toMatchInlineSnapshot(`
      "content/data/events.yaml:7:13  paris-summit › chapters  [wrong-size]
        7 |   chapters: []
          |             ^
        came:    []
        allowed: at least one chapter"
    `);
  });

  test('is of a known kind, and scheduled or nothing', () => {
    expect(told(swap('events.yaml', 'kind: summit', 'kind: sumit'))).toMatchInlineSnapshot(`
      "content/data/events.yaml:5:9  paris-summit › kind  [unknown-value]
        5 |   kind: sumit
          |         ^
        came:    "sumit"
        allowed: summit, pledge, clarification, proposal, talks, law, sanction, incursion, strike
        did you mean summit?"
    `);
    expect(told(swap('events.yaml', 'kind: summit', 'kind: summit\n  status: done'))).toMatchInlineSnapshot(`
      "content/data/events.yaml:6:11  paris-summit › status  [unknown-value]
        6 |   status: done
          |           ^
        came:    "done"
        allowed: scheduled"
    `);
  });
});
