import { describe, expect, test } from 'vitest';
import { applyDocument } from '../../../src/desk/copydesk/apply.ts';
import { csvPieces } from '../../../src/desk/copydesk/csv-pieces.ts';
import { writeDocument } from '../../../src/desk/copydesk/document.ts';

const FILE = 'content/data/air-attacks.csv';
const TEXT =
  '\uFEFFmonth,missiles,note\r\n2022-09,5,partial month\r\n2022-10,6,\r\n2022-11,7,"late, ""partial"""\r\n\r\n';
const document = writeDocument(csvPieces(FILE, TEXT));
const changed = (was: string, is: string) => {
  if (!document.includes(was)) throw new Error(`the document has no ${was}`);
  return applyDocument(
    document.replace(was, () => is),
    new Map([[FILE, TEXT]]),
  ).texts.get(FILE);
};

describe('csvPieces', () => {
  test('are the words of cells, each with its row, its column and its line', () => {
    expect(csvPieces(FILE, TEXT).map(({ key, line, text }) => [key, line, text])).toEqual([
      ['data/air-attacks/2022-09/note', 2, 'partial month'],
      ['data/air-attacks/2022-11/note', 4, 'late, "partial"'],
    ]);
  });

  test('change alone, and get quotation marks where a cell needs them', () => {
    expect(changed('\npartial month\n', '\nin part\n')).toBe(TEXT.replace('partial month', 'in part'));
    expect(changed('\npartial month\n', '\nin part, late\n')).toBe(TEXT.replace('partial month', '"in part, late"'));
    expect(changed('late, "partial"', 'late "for all"')).toBe(TEXT.replace('late, ""partial""', 'late ""for all""'));
  });

  test('leave out the names by which other tables know a row', () => {
    expect(csvPieces('content/data/aid-by-donor.csv', 'donor,iso3\nFrance,FRA\n')).toEqual([]);
  });

  test('are none of a file that cannot be read', () => {
    expect(() => csvPieces(FILE, 'month,note\n2022-09,5,partial\n')).toThrow('line 2 has 3 cells');
    expect(() => csvPieces(FILE, 'month,nota\n2022-09,partial\n')).toThrow('it has no column "note"');
  });
});
