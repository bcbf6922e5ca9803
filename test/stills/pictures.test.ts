import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/data/charts.ts';
import { DOMAINS } from '../../src/data/domains.ts';
import { getTables } from '../../src/data/tables.ts';
import { CONTRACTS } from '../../src/figures/contracts.ts';
import { STILLS } from '../../src/stills/pictures.ts';

const tables = getTables();
const wordsOf = (id: (typeof CHARTS)[number]) => {
  const $ = load(renderToStaticMarkup(STILLS[id](tables).element), { xml: true });
  return $('text')
    .toArray()
    .map((element) => $(element).text())
    .join(' ')
    .replace(/\s+/g, ' ');
};
const cellsOf = (id: (typeof CHARTS)[number], column: string) => {
  const { columns, rows } = CONTRACTS[id].rows(tables);
  const index = columns.findIndex(({ key }) => key === column);
  return rows.map((row) => String(row[index]));
};

describe.each(CHARTS)('the picture of %s', (id) => {
  test('has a size, words, and marks for its key that have words of their own', () => {
    const { width, height, key } = STILLS[id](tables);
    expect([width > 300, height > 200]).toEqual([true, true]);
    expect(wordsOf(id).length).toBeGreaterThan(100);
    const words = key.map((entry) => entry.words);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('a still shows the rows of its figure', () => {
  test.each([
    ['who-offers-what', 'actor'],
    ['promise-ledger', 'promise'],
    ['article-checked', 'claim'],
    ['layers', 'what'],
    ['claim-anatomy', 'text'],
    ['people-per-km', 'size'],
    ['set-the-bar', 'step'],
    ['flank-map', 'place'],
  ] as const)('%s: every %s', (id, column) => {
    const words = wordsOf(id);
    const missing = cellsOf(id, column).filter((cell) => !words.includes(cell.replace(/\s+/g, ' ')));
    expect(missing).toEqual([]);
  });

  test('aid-by-donor: as many donors as a list shows, by either measure', () => {
    const $ = load(renderToStaticMarkup(STILLS['aid-by-donor'](tables).element), { xml: true });
    expect($('text.still__cell--plain')).toHaveLength(24);
  });

  test('who-offers-what: a level mark for every cell', () => {
    const $ = load(renderToStaticMarkup(STILLS['who-offers-what'](tables).element), { xml: true });
    const { rows } = CONTRACTS['who-offers-what'].rows(tables);
    const groups = new Set(cellsOf('who-offers-what', 'land')).size;
    expect($('.glyph')).toHaveLength(rows.length * DOMAINS.length + groups);
  });
});
