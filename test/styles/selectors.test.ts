import { parse, type Rule } from 'postcss';
import { describe, expect, test } from 'vitest';
import { askedBy, askedByRule } from '../../src/styles/selectors.ts';

describe('askedBy', () => {
  test.each([
    ['main > p', []],
    ['.pop', [['pop']]],
    ['.event[data-kind]::before', [['event']]],
    ['#glyph .off:hover', [['glyph'], ['off']]],
    [':is(.num, .word) .cite', [['cite'], ['num', 'word']]],
    ['.rung:has(~ .rung :checked) .dot', [['rung'], ['dot'], ['rung']]],
    ['.event:not(.is-past, [hidden])', [['event']]],
    [':is(h2, h3) + p', []],
    [':is(.table th, [scope]) p', []],
    ['.prose > :is(ul, .note:is(.a, .b))', [['prose']]],
    ['a[href$=".csv"][href^="#"].way', [['way']]],
  ])('%s', (selector, asked) => {
    expect(askedBy(selector)).toEqual(asked);
  });
});

test('askedByRule asks of a rule within another what both ask, whatever stands between', () => {
  const asked = (css: string) => {
    const rules: Rule[] = [];
    parse(css).walkRules((rule) => {
      rules.push(rule);
    });
    return rules.map(askedByRule);
  };
  expect(asked('@media print { .a, .b .c { margin: 0 } }')).toEqual([[[['a']], [['b'], ['c']]]]);
  expect(asked('.a { color: red; & .b, & .c { margin: 0 } }')).toEqual([
    [[['a']]],
    [
      [['a'], ['b']],
      [['a'], ['c']],
    ],
  ]);
  expect(asked(':is(.c, .a) { @media print { & .b { margin: 0 } } }').at(-1)).toEqual([[['c', 'a'], ['b']]]);
});
