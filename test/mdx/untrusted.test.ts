import { describe, expect, test } from 'vitest';
import { faultsIn } from './fixture.ts';

const link = (address: string) => `See [here](${address}).`;

describe('nothing in prose becomes code or leads away unchecked:', () => {
  test.each([
    // Elements, and names that every object has.
    '<script src="a.js" />',
    '<iframe src="a.html" />',
    '<object data="a" />',
    '<style>words</style>',
    '<base href="a" />',
    '<a href="/method/">here</a>',
    '<slot />',
    '<Fragment set:html="words" />',
    '<constructor />',
    '<toString />',
    '<__proto__ />',
    '<Figure.x />',
    '<svg:a />',
    '<!-- a comment -->',
    '<!DOCTYPE html>',
    '<?php words ?>',
    '<![CDATA[words]]>',
    // Attributes.
    '<Judgement by="us" onclick="words">Words.</Judgement>',
    '<Judgement by="us" style="color: red">Words.</Judgement>',
    '<Judgement by="us" constructor="words">Words.</Judgement>',
    '<Judgement by="us" __proto__="words">Words.</Judgement>',
    '<Judgement by="us" set:html="words">Words.</Judgement>',
    '<Judgement by="us" client:load>Words.</Judgement>',
    '<Judgement by="us" dangerouslySetInnerHTML="words">Words.</Judgement>',
    '<Judgement by={words()}>Words.</Judgement>',
    '<Judgement {...words}>Words.</Judgement>',
    // Expressions and modules.
    '{words()}',
    '{`words`}',
    '{/* a comment */ words()}',
    '{/* a comment */ words() /* another */}',
    '{/* a comment *//words/.test(words)/* another */}',
    `{${'/**/'.repeat(800)}words()}`,
    "import words from 'words'",
    'export const words = []',
    'export default words',
  ])('%s', (body) => {
    expect(faultsIn(`\n${body}\n`)).toMatch(/came: /);
  });

  test.each([
    'javascript:words',
    'JaVaScRiPt:words',
    '&#106;avascript:words',
    '&#x6A;avascript:words',
    '&Tab;javascript:words',
    '<java\tscript:words>',
    'java&NewLine;script:words',
    '%6aavascript:words',
    'data:text/html,words',
    'vbscript:words',
    'https://a.example/',
    '//a.example/',
    '/\\\\a.example/',
    '\\\\\\\\a.example/',
    '/%2f/a.example/',
    '/method/..//a.example/',
    '?constructor=words#set-the-bar',
    '?__proto__=words#set-the-bar',
    '/method/ "a title"',
  ])('a link to %s', (address) => {
    expect(faultsIn(`\n${link(address)}\n`)).toMatch(/came: /);
  });

  test.each(['javascript:words', '&#x6A;avascript:words', '//a.example/'])('a point that leads to %s', (address) => {
    expect(faultsIn(`\n<Points>\n<Point title="A" href="${address}">\nWords.\n</Point>\n</Points>\n`)).toContain(
      'link',
    );
  });
});
