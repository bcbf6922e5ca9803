import { expect, test } from 'vitest';
import { citedSources } from '../../src/data/citations.ts';

test('citedSources takes the ids of every Cite, one or several', () => {
  const mdx = 'Words <Cite id="wire-report" /> and\nmore <Cite  id="a-1  b-2\n c-3" />.';
  expect(citedSources(mdx)).toEqual(['wire-report', 'a-1', 'b-2', 'c-3']);
});

test('citedSources takes nothing else', () => {
  expect(citedSources('<Fig id="force-64k" /> <Citation id="x" /> <Cite id="" /> Cite id="y"')).toEqual([]);
});

test('citedSources takes none that a comment holds, and each in whatever marks it stands', () => {
  const mdx = `A.{/* <Cite id="a" /> */} B.<Cite id='b' /> C.{ /* * } */ /* <Cite id="c" /> */ }<Cite id = "d" />`;
  expect(citedSources(mdx)).toEqual(['b', 'd']);
});
