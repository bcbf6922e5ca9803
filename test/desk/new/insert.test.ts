import { describe, expect, test } from 'vitest';
import { findUnreadable, insertField, insertRow, placedRows } from '../../../src/desk/new/insert.ts';

const TEXT = `# The head.
- id: a
  summary: >-
    A text.

    # no comment

# About b.
- id: b   # odd spaces stay
  asOf: "2025"
`;
const ROW = '- id: new\n  asOf: "2026"';

describe('placedRows', () => {
  test('tell where each row begins and ends, without the comments between them', () => {
    expect(placedRows(TEXT).map(({ row, from, to }) => [row['id'], TEXT.slice(from, to).split('\n').length])).toEqual([
      ['a', 6],
      ['b', 3],
    ]);
  });
});

describe('insertRow', () => {
  test('puts a row on top, below the comment at the head', () => {
    expect(insertRow(TEXT, -1, ROW)).toBe(TEXT.replace('- id: a', `${ROW}\n\n- id: a`));
  });

  test('puts a row between two, and leaves a comment with the row that it speaks of', () => {
    expect(insertRow(TEXT, 0, ROW)).toBe(TEXT.replace('# About b.', `${ROW}\n\n# About b.`));
  });

  test('puts a row at the end', () => {
    expect(insertRow(TEXT, 1, ROW)).toBe(`${TEXT}\n${ROW}\n`);
  });

  test('ends a last line that had no end, and no other', () => {
    expect(insertRow('- id: a', 0, ROW)).toBe(`- id: a\n\n${ROW}`);
  });

  test('writes the line ends of the file', () => {
    const windows = TEXT.replaceAll('\n', '\r\n');
    expect(insertRow(windows, 0, ROW)).toBe(insertRow(TEXT, 0, ROW).replaceAll('\n', '\r\n'));
  });
});

describe('insertField', () => {
  test('puts a field below the last of those that it follows', () => {
    expect(insertField(TEXT, 'b', ['asOf', 'approx'], 'until: "2026"')).toBe(`${TEXT}  until: "2026"\n`);
  });

  test('throws where there is no such row, or none of those fields', () => {
    expect(() => insertField(TEXT, 'c', ['asOf'], 'x: y')).toThrow('it holds no record c');
    expect(() => insertField(TEXT, 'a', ['asOf'], 'x: y')).toThrow('its record a has none of asOf');
  });
});

test('findUnreadable tells why a text takes no row', () => {
  expect(findUnreadable(TEXT)).toBeUndefined();
  expect(findUnreadable('rows: 3\n')).toBe('it is no list of records');
  expect(findUnreadable('[]\n')).toBe('it holds no record beside which a new one could stand');
  expect(findUnreadable('- a: "b\n')).toMatch('Missing closing "quote');
});
