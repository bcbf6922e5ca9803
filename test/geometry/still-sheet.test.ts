import { describe, expect, test } from 'vitest';
import { layOutSheet, type SheetInput } from '../../src/geometry/still-sheet.ts';

const INPUT: SheetInput = {
  title: 'A finding',
  measure: 'People, by year',
  key: ['ask', 'plan'],
  notes: ['One note.'],
  foot: ['The site', 'https://example.org/'],
  picture: { width: 600, height: 200 },
};

describe('layOutSheet', () => {
  const sheet = layOutSheet(INPUT);

  test('is wider than its picture by an edge of 40 on both sides', () => {
    expect(sheet.width).toBe(680);
    expect(sheet.picture.x).toBe(40);
  });

  test('sets title, measure, key, picture, notes and foot under one another', () => {
    const yOf = (text: string) => sheet.lines.find((line) => line.text === text)?.y ?? Number.NaN;
    const order = [
      yOf('A finding'),
      yOf('People, by year'),
      yOf('ask'),
      sheet.picture.y,
      sheet.picture.y + 200,
      yOf('One note.'),
      sheet.rule.y,
      yOf('The site'),
      yOf('https://example.org/'),
      sheet.height,
    ];
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });

  test('puts the words of the key behind their marks, on one line while there is room', () => {
    const [first, second] = sheet.key;
    expect(first).toEqual({ x: 40, y: second?.y });
    expect(sheet.lines.find(({ text }) => text === 'ask')?.x).toBe(40 + 18 + 8);
    const narrow = layOutSheet({ ...INPUT, picture: { width: 90, height: 10 } });
    expect(narrow.key.map(({ x }) => x)).toEqual([40, 40]);
    expect((narrow.key[1]?.y ?? 0) - (narrow.key[0]?.y ?? 0)).toBe(26);
  });

  test('leaves no gap where there is no key', () => {
    const without = layOutSheet({ ...INPUT, key: [] });
    expect(sheet.picture.y - without.picture.y).toBe(26 + 14);
  });
});
