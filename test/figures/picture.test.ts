import { describe, expect, test } from 'vitest';
import { getTables } from '../../src/data/tables.ts';
import { numbersInput } from '../../src/figures/numbers-in-the-debate.ts';
import { timelineInput } from '../../src/figures/timeline.ts';
import { drawnIds, drawPicture, goldenSvg, overlappingWords, PICTURES, type Picture, struckWords } from './picture.tsx';

const NAMES = Object.keys(PICTURES) as Picture[];

describe.each(NAMES)('the picture %s', (picture) => {
  test('is the one that was looked at and committed', async () => {
    await expect(goldenSvg(drawPicture(picture))).toMatchFileSnapshot(`../golden/${picture}.svg`);
  });

  test('is drawn the same twice', () => {
    expect(drawPicture(picture)).toBe(drawPicture(picture));
  });

  test('has a name, a size and no number that is none', () => {
    const svg = drawPicture(picture);
    expect(svg).toMatch(
      /^<svg [^>]*viewBox="0 0 \d+ [\d.]+" role="img" aria-labelledby="([^"]+)"><title id="\1">[^<]+</,
    );
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('needs no style of its own, which the policy of the pages would refuse', () => {
    expect(drawPicture(picture)).not.toMatch(/<style|style=/);
  });

  test('writes no word over another', () => {
    expect(drawPicture(picture).match(/<text/g)?.length).toBeGreaterThan(10);
    expect(overlappingWords(drawPicture(picture))).toEqual([]);
  });

  test('leads no line through words', () => {
    expect(struckWords(drawPicture(picture))).toEqual([]);
  });

  test('draws each record once', () => {
    const ids = drawnIds(picture);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('overlappingWords tells of two words on one spot, whatever their anchors, and not of lines below one another', () => {
  const word = (words: string, x: number, y: number, anchor: string) =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}">${words}</text>`;
  const svg = (...words: string[]) => `<svg>${words.join('')}</svg>`;
  expect(overlappingWords(svg(word('summit', 100, 20, 'middle'), word('declaration', 120, 20, 'end')))).toEqual([
    'summit / declaration',
  ]);
  expect(overlappingWords(svg(word('summit', 100, 20, 'start'), word('end', 100, 20, 'end')))).toEqual([]);
  expect(overlappingWords(svg(word('summit', 100, 20, 'start'), word('Paris', 100, 38, 'start')))).toEqual([]);
});

test('struckWords tells of a leader through words, and not of one that ends before them', () => {
  const svg = (x2: number, y2: number) =>
    `<svg><text x="40" y="20">an opposition leader</text><text x="40" y="60">Paris</text><line class="chart__leader" x1="60" y1="80" x2="${x2}" y2="${y2}"/></svg>`;
  expect(struckWords(svg(60, 24))).toEqual(['Paris']);
  expect(struckWords(svg(60, 14))).toEqual(['an opposition leader', 'Paris']);
  expect(struckWords(svg(140, 24))).toEqual([]);
});

describe('what the pictures are drawn from', () => {
  const numbers = numbersInput(getTables());
  const timeline = timelineInput(getTables());

  test('numbers: every size has a number, at a time on the axis', () => {
    for (const { id, low, high, asOf } of numbers.rows) {
      expect([id, low > 0, high >= low, asOf >= numbers.from, asOf <= numbers.to]).toEqual([
        id,
        true,
        true,
        true,
        true,
      ]);
    }
    expect(numbers.rows.length).toBeGreaterThan(10);
  });

  test('numbers: what the picture says in words holds of what it draws', () => {
    const byHeight = [...numbers.rows].sort((a, b) => b.high - a.high);
    // "The largest numbers were Kyiv’s. The two that the article gives to Kyiv were not."
    expect(byHeight.slice(0, 2).map(({ kyiv }) => kyiv)).toEqual([true, true]);
    expect(numbers.rows.filter(({ ringed }) => ringed).map(({ kyiv }) => kyiv)).toEqual([false, false]);
    // "After February 2025 the record holds no size above 64,000"
    const later = numbers.rows.filter(({ asOf }) => asOf > '2025-02-28');
    expect(Math.max(...later.map(({ high }) => high))).toBe(64_000);
  });

  test('numbers: 0 are deployed, as far as the record goes', () => {
    expect(numbers.end.number).toBe('0');
    expect(getTables().figures.find(({ id }) => id === 'count-land-in-place')?.value).toBe(0);
  });

  test('timeline: every event is of a kind that has a lane, on a day on the axis', () => {
    const kinds = timeline.kinds.map(({ kind }) => kind);
    expect(timeline.rows.filter(({ kind }) => !kinds.includes(kind))).toEqual([]);
    expect(timeline.rows.filter(({ date }) => date < timeline.from || date > timeline.to)).toEqual([]);
    expect(timeline.rows.length).toBeGreaterThan(50);
  });

  test('timeline: what lies after the end of the record is hollow, and nothing else', () => {
    const after = timeline.rows.filter(({ date }) => date > '2026-07-01').map(({ id }) => id);
    expect(timeline.rows.filter(({ scheduled }) => scheduled).map(({ id }) => id)).toEqual(after);
  });
});
