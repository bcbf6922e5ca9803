import { describe, expect, test } from 'vitest';
import { askedBy, readAsked } from '../../src/styles/selectors.ts';

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
  ])('%s', (selector, asked) => {
    expect(askedBy(selector)).toEqual(asked);
  });
});

test('readAsked looks into conditions, past keyframes, and takes faces for every page', () => {
  const css = `@media print { .a, .b .c { margin: 0 } } @keyframes k { from { opacity: 0 } }`;
  expect(readAsked(css)).toEqual([[['a']], [['b'], ['c']]]);
  expect(readAsked('@font-face { font-family: "A" }')).toEqual([[]]);
});

test('readAsked asks of a rule within another what both ask', () => {
  expect(readAsked('.a { color: red; & .b, & .c { margin: 0 } }')).toEqual([[['a']], [['a'], ['b']], [['a'], ['c']]]);
  expect(readAsked(':is(html, .a) { @media print { & .b { margin: 0 } } }')).toEqual([[['a'], ['b']]]);
});
