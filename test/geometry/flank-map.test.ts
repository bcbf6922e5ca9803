import { describe, expect, test } from 'vitest';
import { getTables } from '../../src/data/tables.ts';
import { flankMapInput } from '../../src/figures/flank-input.ts';
import { overlaps } from '../../src/geometry/box.ts';
import { boxesOf, type FlankShape } from '../../src/geometry/flank-labels.ts';
import { type FlankMapGeometry, flankMapGeometry } from '../../src/geometry/flank-map.ts';
import { strikes } from '../../src/geometry/labels.ts';
import { isWithin, readRings } from './path.ts';

const input = flankMapInput(getTables());
const SHAPES: FlankShape[] = ['narrow', 'wide'];
const maps = SHAPES.map((shape) => [shape, flankMapGeometry(input, shape)] as const);

/** What words of a map lie on. */
function faultsOf(map: FlankMapGeometry): string[] {
  const words = [
    ...map.marks.map(({ number, name, label }) => ({ text: `${number} ${name}`.trim(), ...label })),
    ...map.towns.map(({ text, label }) => ({ text, ...label })),
    ...map.names,
    {
      ...map.border.label,
      text: `${map.border.label.number} ${map.border.label.name}`.trim(),
      anchor: 'start' as const,
    },
  ].map((word) => ({ text: word.text, boxes: boxesOf(word) }));
  const lines = map.countries.flatMap(({ a3, path }) =>
    readRings(path).flatMap((ring) =>
      ring.map(([x2, y2], index) => {
        const [x1, y1] = ring.at(index - 1) ?? [0, 0];
        return { a3, line: { x1, y1, x2, y2 } };
      }),
    ),
  );
  const marks = [...map.marks, ...map.towns.map(({ text, ...town }) => ({ id: text, ...town }))];
  return words.flatMap(({ text, boxes }) => {
    const on = boxes.flatMap((box) => [
      ...(box.x < 0 || box.y < 0 || box.x + box.width > map.width || box.y + box.height > map.height ? ['edge'] : []),
      ...lines.filter(({ line }) => strikes(line, box)).map(({ a3 }) => a3),
      ...marks.filter(({ x, y }) => overlaps(box, { x: x - 4, y: y - 4, width: 8, height: 8 })).map(({ id }) => id),
      ...words
        .filter((other) => other.text !== text && other.boxes.some((its) => overlaps(box, its)))
        .map((other) => other.text),
    ]);
    return on.length === 0 ? [] : [`${text} on ${[...new Set(on)].join(', ')}`];
  });
}

test('words on a border, on a mark and on other words are found', () => {
  const map = flankMapGeometry(
    { ...input, names: [{ text: 'Moldova', sort: 'country', at: { wide: [28.65, 46.95] } }] },
    'wide',
  );
  expect(faultsOf({ ...map, marks: [] })).toMatchInlineSnapshot(`
    [
      "Moldova on ROU, MDA, UKR",
    ]
  `);
  const [first, second] = map.marks;
  if (first === undefined || second === undefined) throw new Error('no marks');
  const laid = { ...map, names: [], marks: [first, { ...second, label: first.label }] };
  expect(faultsOf(laid)).toMatchInlineSnapshot(`
    [
      "1 Włodawa on 2 Wohyń",
      "2 Wohyń on 1 Włodawa",
    ]
  `);
});

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

  test('keeps all words within the picture, and off every other word, mark, coast and border', () => {
    expect(faultsOf(map)).toEqual([]);
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
