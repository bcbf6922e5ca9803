import { describe, expect, test } from 'vitest';
import { slips } from '../../src/wording/slips.ts';
import { aField, aWording, cameOf, tell } from './fixture.ts';

describe('slips', () => {
  test('are told at their place, with the likeliest correction', () => {
    expect(tell(slips(aWording('It waits for for a text, in an unit.')))).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:3:10  word  [word-twice]
        came:    "for for"
        allowed: a word once
        did you mean for?

      content/en/chapters/01-paris-promises.mdx:3:29  warning: word  [article-wrong]
        came:    "an"
        allowed: "a" before a sound that is spoken as a consonant, "an" before one that is spoken as a vowel
        did you mean a?"
    `);
  });

  test.each([
    ['Nobody had had that that was asked for.', []],
    ['A unit, an hour, an F-35, an EU state, a UN mandate, an 11-day truce.', []],
    ['It waits. Waits are long. No. No.', []],
    ['a \uFFFC \uFFFC and an \uFFFC', []],
    ['He said the “words the” the same day.', []],
    ['Waits for an  text.', ['"an"']],
    ['Half of of it.', ['"of of"']],
  ])('in %j are %j', (text, came) => {
    expect(cameOf(slips(aWording(text)))).toEqual(came);
  });

  test('are looked for in tables and words of the interface, and not in what others said', () => {
    expect(cameOf(slips(aField('events', 'title', 'The the vote')))).toEqual(['"The the"']);
    expect(cameOf(slips(aWording('Of the the {n}', { kind: 'interface' })))).toEqual(['"the the"']);
    expect(slips(aWording('C’est a a inviare', { quoted: true }))).toEqual([]);
  });
});
