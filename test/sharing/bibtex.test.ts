import { expect, test } from 'vitest';
import { bibtex, escapeBibtex } from '../../src/sharing/bibtex.ts';
import { PAGE } from './citation.ts';

test.each([
  ['50% & more', '50\\% \\& more'],
  ['a_b #1 $2', 'a\\_b \\#1 \\$2'],
  ['{a}', '\\textbraceleft{}a\\textbraceright{}'],
  ['a\\b', 'a\\textbackslash{}b'],
  ['~x^2', '\\textasciitilde{}x\\textasciicircum{}2'],
  ['Zelenskyy’s “ask”, Galați', 'Zelenskyy’s “ask”, Galați'],
  ['two\nlines', 'two lines'],
])('escapeBibtex writes %j as %j', (text, escaped) => {
  expect(escapeBibtex(text)).toBe(escaped);
});

test('bibtex writes an entry whose braces balance and whose address is as it is', () => {
  const entry = bibtex(PAGE);
  expect(entry).toBe(`@misc{guarantee-gap-a-b,
  author = {{The Guarantee Gap}},
  title = {{Kyiv’s ask: 64,000 \\& 50\\% of \\textbraceleft{}what\\textbraceright{}?}},
  year = {2026},
  month = nov,
  version = {2026-11-23},
  url = {https://example.org/a_b/#c%20d},
  note = {Record of 23 November 2026, last known 1 July 2026}
}
`);
  expect(entry.split('{').length).toBe(entry.split('}').length);
});

test('bibtex leaves out a month that is not known', () => {
  expect(bibtex({ ...PAGE, updated: '2026' })).not.toContain('month');
});
