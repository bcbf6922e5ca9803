import { describe, expect, test } from 'vitest';
import { csvFile } from '../../src/data/csv.ts';
import { csvRecords, recordsNamed } from '../../src/reading/csv-records.ts';

const FILE = csvFile(
  ['Name', 'Words'],
  [
    ['one', 'a, "b"\r\nc'],
    ['two', null],
    ['two', 3],
  ],
);
const written = (records: readonly { written: string }[]) => records.map((record) => record.written).join('');

describe('csvRecords', () => {
  test('reads marks, commas, line ends and empty cells', () => {
    expect(csvRecords(FILE).map(({ cells }) => cells)).toEqual([
      ['Name', 'Words'],
      ['one', 'a, "b"\r\nc'],
      ['two', ''],
      ['two', '3'],
    ]);
  });

  test('keeps every record as it is written', () => {
    expect(`\uFEFF${written(csvRecords(FILE))}`).toBe(FILE);
  });

  test('finds nothing in nothing', () => {
    expect(csvRecords('')).toEqual([]);
  });
});

describe('recordsNamed', () => {
  test('takes the head, and the records in the order of the names', () => {
    expect(written(recordsNamed(FILE, 0, ['two', 'one']))).toBe(
      'Name,Words\r\ntwo,\r\ntwo,3\r\none,"a, ""b""\r\nc"\r\n',
    );
  });

  test('takes words for the same that differ in blanks', () => {
    expect(recordsNamed(FILE, 0, [' one\n']).length).toBe(2);
  });

  test('takes the head alone where no row is left', () => {
    expect(written(recordsNamed(FILE, 0, []))).toBe('Name,Words\r\n');
  });

  test('fails for a name that no record has', () => {
    expect(() => recordsNamed(FILE, 0, ['three'])).toThrow('no record is called three');
  });
});
