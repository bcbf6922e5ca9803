import { describe, expect, test } from 'vitest';
import { boxesOf, flankLabels, type Lettered } from '../../src/geometry/flank-labels.ts';

const mark: Lettered = { id: 'a', x: 100, y: 50, words: '7', reach: 5 };
const FRAME = { width: 200, height: 100 };
const nothing = { words: [], border: [], outlines: [] };

describe('flankLabels', () => {
  test('begins words to the right of a mark, with no leader', () => {
    expect(flankLabels([mark], nothing, FRAME, 'wide')).toEqual([
      { label: { x: 109, y: 54.5, anchor: 'start' }, leader: undefined },
    ]);
  });

  test('ends words at a mark that stands to their right', () => {
    const set = { ...mark, label: { wide: { side: 'left', slide: 0 } } } as const;
    expect(flankLabels([set], nothing, FRAME, 'wide')[0]?.label).toEqual({ x: 91, y: 54.5, anchor: 'end' });
    expect(flankLabels([set], nothing, FRAME, 'narrow')[0]?.label.anchor).toBe('start');
  });

  test('keeps words off a border and lets a leader cross it', () => {
    // From 12 px left of the mark to 12 px right of it, a strip with no room for words.
    const outlines = [
      [
        [112, 0],
        [112, 100],
        [88, 100],
        [88, 0],
      ] as const,
    ];
    const set = { ...mark, label: { wide: { side: 'right', slide: 0, away: 12 } } } as const;
    const [placed] = flankLabels([set], { ...nothing, outlines }, FRAME, 'wide');
    expect(placed?.label.x).toBeGreaterThan(112);
    expect(placed?.leader?.x1).toBeLessThan(112);
    expect(placed?.leader?.x2).toBeGreaterThan(112);
  });

  test('keeps words off other words', () => {
    const words = [{ text: 'Sea', x: 112, y: 55, anchor: 'start' as const }];
    expect(flankLabels([mark], { ...nothing, words }, FRAME, 'wide')[0]?.label.anchor).toBe('end');
  });
});

describe('boxesOf', () => {
  test('is one box for level words, as wide as they are drawn', () => {
    expect(boxesOf({ text: 'Sea', x: 50, y: 20, anchor: 'start' })).toEqual([
      { x: 50, y: 8.75, width: 25.2, height: 15 },
    ]);
  });

  test('follows words that are turned upright', () => {
    const boxes = boxesOf({ text: 'Moldova', x: 50, y: 50, anchor: 'middle', turn: 90 });
    expect(boxes.map(({ x, width, height }) => [Math.round(x), width, height])).toEqual(boxes.map(() => [46, 15, 15]));
    expect(boxes[0]?.y).toBeLessThan(25);
    expect(boxes.at(-1)?.y).toBeGreaterThan(55);
  });
});
