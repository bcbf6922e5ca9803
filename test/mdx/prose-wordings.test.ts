import { expect, test } from 'vitest';
import { parseProse } from '../../src/mdx/prose.ts';
import { headWordings, proseWordings } from '../../src/mdx/prose-wordings.ts';
import { PRINTED } from '../../src/wording/wording.ts';

const FILE = 'content/en/pages/method.mdx';
const HEAD = '---\ntitle: "A title"\ndescription: One sentence.\nupdated: "2026-06-30"\n---\n';
const PROSE = `${HEAD}
First <Fig id="states-26" />.

## A heading

<Note label="Read in a copy.">
Words.
</Note>

<Judgement by="the editors">

Ours.

</Judgement>

Not <Judgement by="us">so</Judgement>.
`;

test('headWordings gives the words at the head of a page with their places', () => {
  expect(headWordings(FILE, HEAD).map(({ field, text, placeOf }) => [field, text, placeOf(2)])).toEqual([
    ['title', 'A title', { line: 2, column: 11 }],
    ['description', 'One sentence.', { line: 3, column: 16 }],
  ]);
  expect(headWordings(FILE, 'No head.\n')).toEqual([]);
});

test('proseWordings gives each block and each attribute that holds words, with its heading and its place', () => {
  const found = proseWordings(FILE, parseProse(PROSE));
  expect(
    found.map(({ kind, text, section, placeOf }) => [kind, text, section, placeOf(0).line, placeOf(0).column]),
  ).toEqual([
    ['paragraph', `First ${PRINTED}.`, '', 7, 1],
    ['heading', 'A heading', 'A heading', 9, 4],
    ['attribute', 'Read in a copy.', 'A heading', 11, 14],
    ['paragraph', 'Words.', 'A heading', 12, 1],
    ['attribute', 'the editors', 'A heading', 15, 16],
    ['paragraph', 'Ours.', 'A heading', 17, 1],
    ['paragraph', 'Not so.', 'A heading', 21, 1],
    ['attribute', 'us', 'A heading', 21, 20],
  ]);
});

test('proseWordings tells which words stand inside a judgement', () => {
  const judged = proseWordings(FILE, parseProse(PROSE)).filter((wording) => wording.judged.length > 0);
  expect(judged.map(({ text, judged: spans }) => spans.map(({ from, to }) => text.slice(from, to)))).toEqual([
    ['Ours.'],
    ['so'],
  ]);
});
