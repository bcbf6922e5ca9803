import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/data/charts.ts';
import { parsePage, readDist } from './dist.ts';
import { betrayed } from './doubt.ts';
import { plain, rowsOfCsv } from './marks/reading.ts';
import { TELLINGS } from './tellings.ts';

const site = readDist();

describe.each(CHARTS)('absence and doubt in %s', (chart) => {
  const rows = rowsOfCsv(site.text(`figures/${chart}.csv`), site.text(`figures/${chart}.json`));
  const $ = parsePage(site.page(`/figures/${chart}/`).html);
  const words = plain($('.figure').text());
  const description = plain($(`#${chart}-description`).text());
  const tellings = TELLINGS[chart];

  test('is told by a word in every row, by a mark, in words beside it and in the description', () => {
    for (const { doubt, rows: occurs, cells, mark, says, description: described } of tellings) {
      const held = rows.filter(occurs);
      const text = held.map((row) =>
        Object.entries(row)
          .map(([column, value]) => `${column}: ${value}`)
          .join('\n'),
      );
      expect([doubt, 'in rows', held.length > 0]).toEqual([doubt, 'in rows', true]);
      expect([doubt, 'rows that blur it', text.filter((row) => !cells.test(row))]).toEqual([
        doubt,
        'rows that blur it',
        [],
      ]);
      expect([doubt, 'marked', $(mark).length > 0]).toEqual([doubt, 'marked', true]);
      expect([doubt, words]).toEqual([doubt, expect.stringMatching(says)]);
      expect([doubt, description]).toEqual([doubt, expect.stringMatching(described)]);
    }
  });

  test('has a look and a word of its own for each', () => {
    const marked = tellings.map(({ mark }) => $(mark).toArray());
    const shared = marked.flatMap((one, index) =>
      marked
        .slice(index + 1)
        .flat()
        .filter((element) => one.includes(element)),
    );
    expect(shared).toHaveLength(0);
    const told = tellings.map(({ says }) => says.source);
    expect(new Set(told).size).toBe(told.length);
  });

  test('is nowhere in the download without being told', () => {
    const named = tellings.map(({ doubt }) => doubt);
    // A blank cell is one of two things, and which of them, its figure says.
    const told = betrayed(rows).filter((doubt) => !named.includes(doubt));
    expect(told.filter((doubt) => doubt !== 'unknown' || !named.includes('not applicable'))).toEqual([]);
  });
});

test('betrayed finds a zero, a range, a dispute and a blank cell in rows that say nothing of them', () => {
  expect(betrayed([{ low: '1', high: '2', status: 'contested', since: '0', date: '' }])).toEqual([
    'zero',
    'range',
    'contested',
    'unknown',
  ]);
  expect(betrayed([{ low: '', high: '2', qualifier: 'fewer than' }])).toEqual(['open end']);
  expect(betrayed([{ low: '', high: '' }])).toEqual(['unknown']);
  expect(betrayed([{ low: '1', high: '1', status: 'open', end: '', note: '' }])).toEqual([]);
});
