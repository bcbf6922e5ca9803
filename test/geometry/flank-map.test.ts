import { describe, expect, test } from 'vitest';
import { getTables } from '../../src/data/tables.ts';
import { flankMapInput } from '../../src/figures/flank-map.ts';
import { overlaps } from '../../src/geometry/box.ts';
import { type FlankShape, flankMapGeometry } from '../../src/geometry/flank-map.ts';
import { textWidth } from '../../src/geometry/text-width.ts';
import { isWithin } from './path.ts';

const input = flankMapInput(getTables());
const SHAPES: FlankShape[] = ['narrow', 'wide'];
const maps = SHAPES.map((shape) => [shape, flankMapGeometry(input, shape)] as const);

describe.each(maps)('flankMapGeometry, %s', (shape, map) => {
  const markOf = (id: string) => map.marks.find((mark) => mark.id === id);
  const pathOf = (a3: string) => map.countries.find((country) => country.a3 === a3)?.path ?? '';

  test('draws every point once, under its number', () => {
    expect(map.marks.map(({ id, number }) => `${number} ${id}`).sort()).toEqual(
      input.points.map(({ id, number }) => `${number} ${id}`).sort(),
    );
  });

  test('puts the hubs in Poland and in Romania', () => {
    const at = (id: string) => ({ x: markOf(id)?.x ?? 0, y: markOf(id)?.y ?? 0 });
    expect(isWithin(pathOf('POL'), at('rzeszow'))).toBe(true);
    expect(isWithin(pathOf('ROU'), at('campia-turzii'))).toBe(true);
  });

  test('has arrows at the left edge for the headquarters, and for nothing else', () => {
    const beyond = map.marks.filter((mark) => mark.beyond);
    expect(beyond.map(({ id }) => id).sort()).toEqual(['london-northwood', 'mont-valerien']);
    expect(beyond.every(({ x }) => x < 15)).toBe(true);
    expect(new Set(beyond.map(({ y }) => y)).size).toBe(2);
  });

  test('keeps every label within the picture and clear of every other label and mark', () => {
    const boxes = map.marks.map(({ id, number, name, label }) => ({
      id,
      box: { x: label.x, y: label.y - 12, width: textWidth(`${number} ${name}`.trim(), 15), height: 15 },
    }));
    for (const { id, box } of boxes) {
      expect([id, box.x >= 0 && box.x + box.width <= map.width && box.y >= 0 && box.y + 15 <= map.height]).toEqual([
        id,
        true,
      ]);
      const covered = map.marks.filter(({ x, y }) => overlaps(box, { x: x - 4, y: y - 4, width: 8, height: 8 }));
      expect([id, covered.map((mark) => mark.id)]).toEqual([id, []]);
      const words = boxes.filter((other) => other.id !== id && overlaps(box, other.box));
      expect([id, words.map((other) => other.id)]).toEqual([id, []]);
    }
  });

  test('tints the members of the alliance, outlines Ukraine last, and leaves the rest', () => {
    const of = (sort: string) => map.countries.filter((country) => country.sort === sort).map(({ a3 }) => a3);
    expect(of('ally')).toEqual(expect.arrayContaining(['EST', 'LVA', 'LTU', 'POL', 'ROU', 'SVK', 'HUN', 'FIN']));
    expect(of('other')).toEqual(expect.arrayContaining(['RUS', 'BLR', 'MDA']));
    expect(map.countries.at(-1)?.a3).toBe('UKR');
    expect(of('beside')).toEqual(['UKR']);
    expect(of('ally')).not.toContain('UKR');
  });

  test('has Simferopol in Ukraine by the same scale as its marks', () => {
    // The projection is the marks' own: a point that lies in Simferopol is drawn like any other.
    const [first] = input.points;
    if (first === undefined) throw new Error('no points');
    const only = flankMapGeometry({ ...input, points: [{ ...first, id: 'simferopol', at: [34.1, 44.95] }] }, shape);
    const mark = only.marks[0];
    expect(isWithin(pathOf('UKR'), { x: mark?.x ?? 0, y: mark?.y ?? 0 })).toBe(true);
    expect(isWithin(pathOf('RUS'), { x: mark?.x ?? 0, y: mark?.y ?? 0 })).toBe(false);
  });

  test('names places where it is wide, and leaves them to the list where it is narrow', () => {
    expect(map.marks.filter(({ name }) => name === '').length).toBe(shape === 'wide' ? 0 : map.marks.length);
  });
});

test('the paths of both maps together weigh at most 25 KB, with one decimal', () => {
  const paths = maps.flatMap(([, map]) => map.countries.map(({ path }) => path));
  expect(paths.reduce((sum, path) => sum + path.length, 0)).toBeLessThanOrEqual(25_000);
  expect(paths.filter((path) => /\.\d\d/.test(path))).toEqual([]);
});
