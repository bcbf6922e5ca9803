import { describe, expect, test } from 'vitest';
import { contains } from '../../src/geometry/box.ts';
import { CARD, CARD_EDGE, type CardKind, type CardLine, layOutCard } from '../../src/geometry/share-card.ts';
import { textWidth } from '../../src/geometry/text-width.ts';

const words = { site: 'The Guarantee Gap', ends: 'last known 1 July 2026' };
const KINDS: CardKind[] = ['chapter', 'figure', 'actor', 'front', 'site'];

describe.each(KINDS)('layOutCard of a %s', (kind) => {
  const card = layOutCard({ kind, title: 'A short title', ...words });

  test('keeps the picture and the words on the card', () => {
    expect(contains({ x: 0, y: 0, ...CARD }, card.picture)).toBe(true);
    expect(card.lines.filter(({ y, sizePx }) => y - sizePx < 0 || y > CARD.height - 30)).toEqual([]);
    const right = ({ x, text, sizePx }: CardLine) => x + textWidth(text, sizePx);
    expect(card.lines.filter((line) => line.x < CARD_EDGE || right(line) > CARD.width)).toEqual([]);
  });

  test('says up to when it knows', () => {
    expect(card.lines.map(({ text }) => text)).toContain('last known 1 July 2026');
  });
});

test('layOutCard makes a long title smaller until it keeps to its lines', () => {
  const sizeOf = (title: string) =>
    layOutCard({ kind: 'chapter', title, ...words }).lines.find(({ look }) => look === 'title')?.sizePx;
  expect(sizeOf('Paris promises')).toBe(84);
  expect(sizeOf('Between determination and hesitation')).toBe(72);
});

test('layOutCard writes the lines of a card under one another, none over the next', () => {
  const { lines } = layOutCard({
    kind: 'chapter',
    kicker: 'Chapter 7 of 7',
    title: 'Between determination and hesitation',
    words:
      'The closing balance: what became of each promise to Ukraine by the day the record ends, what already works, and what would count as movement.',
    ...words,
  });
  const gaps = lines.slice(1).map(({ y, sizePx }, index) => y - sizePx * 0.8 - (lines[index]?.y ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(0);
});

test('layOutCard keeps sentences apart that stand on lines of their own', () => {
  const { lines } = layOutCard({ kind: 'front', title: 'One.\nTwo.', ...words });
  expect(lines.filter(({ look }) => look === 'title').map(({ text }) => text)).toEqual(['One.', 'Two.']);
});
