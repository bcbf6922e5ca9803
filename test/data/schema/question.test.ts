import { describe, expect, test } from 'vitest';
import { faults, swap, told } from '../fixture.ts';

describe('question', () => {
  test('asks in one sentence with its mark', () => {
    expect(told(swap('unknowns.yaml', 'Who are they?', 'Who they are'))).toMatchInlineSnapshot(`
      "content/data/unknowns.yaml:3:13  who-they-are › question  [question-unasked]
        3 |   question: "Who they are"
          |             ^
        came:    "Who they are"
        allowed: one sentence with a question mark at its end, and no other stop"
    `);
    const codes = (text: string) => faults(swap('unknowns.yaml', 'Who are they?', text)).map(({ code }) => code);
    expect(codes('They pledged. Who are they?')).toEqual(['question-unasked']);
    expect(codes('Who are they? And where?')).toEqual(['question-unasked']);
    expect(codes('Who are the 26, and where?')).toEqual([]);
  });

  test('has a known kind', () => {
    expect(told(swap('unknowns.yaml', 'not-published', 'not-publishd'))).toMatchInlineSnapshot(`
      "content/data/unknowns.yaml:2:9  who-they-are › kind  [unknown-value]
        2 |   kind: not-publishd
          |         ^
        came:    "not-publishd"
        allowed: not-published, not-settled, outcome-not-found, accounts-differ, after-record
        did you mean not-published?"
    `);
  });

  test('has two sources at least where accounts differ', () => {
    const differing = swap('unknowns.yaml', 'kind: not-published', 'kind: accounts-differ');
    expect(told(differing)).toMatchInlineSnapshot(`
      "content/data/unknowns.yaml:13:12  who-they-are › sources  [accounts-of-one]
        13 |   sources: [elysee-statement]
           |            ^
        came:    ["elysee-statement"]
        allowed: at least two source ids where accounts differ"
    `);
    const { 'unknowns.yaml': text = '' } = differing;
    const two = { 'unknowns.yaml': text.replace('[elysee-statement]', '[elysee-statement, wire-report]') };
    expect(faults(two)).toEqual([]);
  });

  test('has a source, somebody whom it concerns and somebody who could answer', () => {
    const none = ['  actors: [fr]', '  holders: [fr]', '  sources: [elysee-statement]'].map((field) =>
      faults(swap('unknowns.yaml', field, field.replace(/\[.*/, '[]'))).map((fault) => fault.field),
    );
    expect(none).toEqual([['actors'], ['holders'], ['sources']]);
  });

  test('names records, actors and sources that are there', () => {
    expect(told(swap('unknowns.yaml', '[pledge-of-26]', '[pledge-of-27]'))).toMatchInlineSnapshot(`
      "content/data/unknowns.yaml:9:13  who-they-are › records.0  [unknown-id]
        9 |   records: [pledge-of-27]
          |             ^
        came:    "pledge-of-27"
        allowed: the id of a position, a number, a statement, an event, a promise, a condition (an edge) or a step
        did you mean pledge-of-26?"
    `);
    expect(faults(swap('unknowns.yaml', 'holders: [fr]', 'holders: [gb]')).map(({ code }) => code)).toEqual([
      'unknown-id',
    ]);
  });

  test('arose no later than the last that is known, and within the record', () => {
    expect(told(swap('unknowns.yaml', 'since: "2025-09-04"', 'since: "2026-06-06"'))).toMatchInlineSnapshot(`
      "content/data/unknowns.yaml:6:9  who-they-are › asOf  [dates-reversed]
        6 |   asOf: "2026-06-05"
          |         ^
        came:    "2026-06-05"
        allowed: a date not before since, 2026-06-06"
    `);
    const late = faults(swap('unknowns.yaml', 'asOf: "2026-06-05"', 'asOf: "2026-08-01"'));
    expect(late.map(({ code, field }) => [code, field])).toEqual([['date-beyond-record', 'asOf']]);
  });
});
