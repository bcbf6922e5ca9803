import type { Paragraph } from 'mdast';
import { expect, test } from 'vitest';
import { flatten } from '../../src/mdx/flatten.ts';
import { parseProse } from '../../src/mdx/prose.ts';
import { PRINTED } from '../../src/wording/wording.ts';

const paragraph = (mdx: string) => parseProse(mdx).children[0] as Paragraph;
const PROSE =
  'Of *all* <Fig id="a" /> states\nsome <Judgement by="us">had <Term id="b">left</Term></Judgement>.<Cite id="c" />';

test('flatten joins the words of a block, and puts a sign for what a component prints where one is asked for', () => {
  expect(flatten(paragraph(PROSE)).text).toBe('Of all  states\nsome had left.');
  expect(flatten(paragraph(PROSE), '#').text).toBe('Of all # states\nsome had left.');
});

test('flatten takes no sign that is spelt out for what a component prints', () => {
  expect(flatten(paragraph('Of &#xFFFC; states'), PRINTED).text).toBe('Of \uFFFD states');
});

test('flatten tells the place of a letter, on any line and behind any component', () => {
  const { text, placeOf } = flatten(paragraph(PROSE), '#');
  expect(placeOf(text.indexOf('all'))).toEqual({ line: 1, column: 5 });
  expect(placeOf(text.indexOf('states'))).toEqual({ line: 1, column: 25 });
  expect(placeOf(text.indexOf('some'))).toEqual({ line: 2, column: 1 });
  expect(placeOf(text.indexOf('left'))).toEqual({ line: 2, column: 42 });
});

test('flatten tells what stands inside a component', () => {
  const { text, inside } = flatten(paragraph(PROSE), '#');
  expect(inside('Judgement').map(({ from, to }) => text.slice(from, to))).toEqual(['had left']);
});
