import { describe, expect, test } from 'vitest';
import { pickStyles, readPieces } from '../../src/styles/pieces.ts';

const CSS = `
body { margin: 0 }
.matrix .cell { color: red; fill: red }
#note, .note--late { color: red }
@media (width > 40rem) { .matrix { top: 0 } @supports (top: 1px) { .stair { top: 1px } } }
.stair { color: red; & .rung { color: blue } @container (width > 1px) { top: 2px } }
@keyframes turn { to { rotate: 1turn } }`;

const pick = (html: string, others?: readonly string[]) => pickStyles(html, readPieces(CSS), others);
const ALWAYS = ['body{margin: 0;}', '@keyframes turn { to { rotate: 1turn } }'] as const;
const between = (...rules: readonly string[]) => [ALWAYS[0], ...rules, ALWAYS[1]].join('');

describe('pickStyles', () => {
  test.each([
    ['<p>Words.</p>', between()],
    ['<p class="cell">Words.</p>', between()],
    ['<div class="figure matrix">', between('@media (width > 40rem){.matrix{top: 0;}}')],
    [
      '<div class="matrix"><p class="cell">',
      between('.matrix .cell{color: red;fill: red;}', '@media (width > 40rem){.matrix{top: 0;}}'),
    ],
    ['<p id="note">Words.</p>', between('#note, .note--late{color: red;}')],
    [
      '<ol class="stair">',
      between(
        '@media (width > 40rem){@supports (top: 1px){.stair{top: 1px;}}}',
        '.stair{color: red;@container (width > 1px){top: 2px;}}',
      ),
    ],
  ])('%s', (html, expected) => {
    expect(pick(html)).toBe(expected);
  });

  test('keeps all of a block that is there: scripts bring its parts, its forms and its states', () => {
    const css = '.search__kind { top: 0 } .search--open { top: 1px } .search.is-late { top: 2px } .other { top: 3px }';
    expect(pickStyles('<div class="search__box">', readPieces(css))).toBe(
      '.search__kind{top: 0;}.search--open{top: 1px;}.search.is-late{top: 2px;}',
    );
  });

  test('takes blocks to be there that it is told', () => {
    expect(pick('<p>Words.</p>', ['matrix'])).toBe(pick('<p class="matrix">Words.</p>'));
  });
});
