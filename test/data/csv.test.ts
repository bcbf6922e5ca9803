import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { csvFile, readCsv, writeCsv } from '../../src/data/csv.ts';
import { append, faults, files, swap, tables, told } from './fixture.ts';

describe('readCsv on the files of the record', () => {
  test('reads whole numbers and notes', () => {
    expect(tables().airAttacks[1]).toEqual({
      month: '2025-09',
      strikeDrones: 5648,
      strikeDronesDestroyed: 4898,
      strikeDronesLostOrJammed: 0,
      missiles: 189,
      missilesDestroyed: 128,
      otherDrones: 217,
      note: 'partial, so far',
    });
  });

  test('reads an empty share of GDP as nothing, never as 0', () => {
    expect(tables().aid.map((row) => row.pctOfGdpTo202604)).toEqual([0.316, null]);
  });

  test('refuses what a spreadsheet would work out, and a quotation mark that does not close', () => {
    const came = (note: string) =>
      faults(swap('air-attacks.csv', '"partial, so far"', note)).map(({ code, line, column, field }) => [
        ...[code, line, column, field],
      ]);
    expect(came('=SUM(A1)')).toEqual([['formula', 3, 33, 'note']]);
    expect(came('"partial so far')).toEqual([['csv-mark', 3, 33, 'note']]);
    expect(came('partial "so" far')).toEqual([['csv-mark', 3, 33, 'note']]);
    expect(came('"partial ""so"" far"')).toEqual([]);
  });

  test('tells once of a file whose cells are parted by other signs', () => {
    const parted = (sign: string) => faults({ 'air-attacks.csv': `month${sign}missiles${sign}note\n` });
    expect(parted(';').map(({ came }) => came)).toEqual(['cells parted by semicolons']);
    expect(parted('\t').map(({ came }) => came)).toEqual(['cells parted by tabs']);
  });

  test('refuses a row of too few cells', () => {
    expect(told(append('air-attacks.csv', '2025-10,5300,4223\n'))).toMatchInlineSnapshot(`
      "content/data/air-attacks.csv:4:1  2025-10  [csv-cells]
        4 | 2025-10,5300,4223
          | ^
        came:    3 cells
        allowed: 8 cells: month, strikeDrones, strikeDronesDestroyed, strikeDronesLostOrJammed, missiles, missilesDestroyed, otherDrones, note"
    `);
  });

  test('refuses a row of too many cells', () => {
    expect(told(append('air-attacks.csv', '2025-10,5300,4223,17,271,128,192,a,b\n'))).toMatchInlineSnapshot(`
      "content/data/air-attacks.csv:4:1  2025-10  [csv-cells]
        4 | 2025-10,5300,4223,17,271,128,192,a,b
          | ^
        came:    9 cells
        allowed: 8 cells: month, strikeDrones, strikeDronesDestroyed, strikeDronesLostOrJammed, missiles, missilesDestroyed, otherDrones, note"
    `);
  });

  test('refuses what is no whole number', () => {
    expect(told(swap('air-attacks.csv', '4132', '4132.5'))).toMatchInlineSnapshot(`
      "content/data/air-attacks.csv:2:9  2025-08 › strikeDrones  [wrong-form]
        2 | 2025-08,4132.5,3445,0,161,106,155,
          |         ^
        came:    "4132.5"
        allowed: a whole number, in digits alone"
    `);
  });

  test.each(['', ' 4132', '4 132', '4e3', '0x10', '-1', 'many'])('refuses "%s" for a whole number', (cell) => {
    expect(faults(swap('air-attacks.csv', '4132', cell)).map(({ field }) => field)).toEqual(['strikeDrones']);
  });

  test.each(['', '.5', '7.', '1e1', '-7.907', 'NaN'])('refuses "%s" for an amount', (cell) => {
    expect(faults(swap('aid-by-donor.csv', '7.907', cell)).map(({ field }) => field)).toEqual(['totalTo202604']);
  });

  test('tells an amount that is no number', () => {
    expect(told(swap('aid-by-donor.csv', '7.907', 'about 8'))).toMatchInlineSnapshot(`
      "content/data/aid-by-donor.csv:2:12  France › totalTo202604  [wrong-form]
        2 | France,FRA,about 8,6.232,0.799,0.876,7.567,5.967,0.316
          |            ^
        came:    "about 8"
        allowed: a number such as 0.585"
    `);
  });

  test('refuses a share that is neither a number nor empty', () => {
    expect(told(swap('aid-by-donor.csv', '0.316', 'n/a'))).toMatchInlineSnapshot(`
      "content/data/aid-by-donor.csv:2:48  France › pctOfGdpTo202604  [wrong-form]
        2 | France,FRA,7.907,6.232,0.799,0.876,7.567,5.967,n/a
          |                                                ^
        came:    "n/a"
        allowed: a number such as 0.585, or an empty cell"
    `);
  });

  test('refuses a month that the calendar does not have', () => {
    expect(told(swap('air-attacks.csv', '2025-08', '2025-13'))).toMatchInlineSnapshot(`
      "content/data/air-attacks.csv:2:1  2025-13 › month  [wrong-form]
        2 | 2025-13,4132,3445,0,161,106,155,
          | ^
        came:    "2025-13"
        allowed: a day, month or year of the calendar, written "2025-09-04", "2025-09" or "2025""
    `);
  });

  test('suggests the column that an unknown one was meant to be, once for the file', () => {
    expect(told(swap('air-attacks.csv', 'strikeDrones,', 'strikeDronse,'))).toMatchInlineSnapshot(`
      "content/data/air-attacks.csv:1:1  the head line › strikeDrones  [csv-column]
        1 | month,strikeDronse,strikeDronesDestroyed,strikeDronesLostOrJammed,missiles,missilesDestroyed,oth…
          | ^
        came:    no column "strikeDrones"
        allowed: each of these columns once: month, strikeDrones, strikeDronesDestroyed, strikeDronesLostOrJammed, missiles, missilesDestroyed, otherDrones, note
      content/data/air-attacks.csv:1:7  the head line › strikeDronse  [csv-column]
        1 | month,strikeDronse,strikeDronesDestroyed,strikeDronesLostOrJammed,missiles,missilesDestroyed,oth…
          |       ^
        came:    a column "strikeDronse"
        allowed: each of these columns once: month, strikeDrones, strikeDronesDestroyed, strikeDronesLostOrJammed, missiles, missilesDestroyed, otherDrones, note
        did you mean strikeDrones?"
    `);
  });

  test('refuses a column that stands twice', () => {
    expect(told(swap('air-attacks.csv', 'otherDrones,note', 'otherDrones,missiles'))).toMatchInlineSnapshot(`
      "content/data/air-attacks.csv:1:1  the head line › note  [csv-column]
        1 | month,strikeDrones,strikeDronesDestroyed,strikeDronesLostOrJammed,missiles,missilesDestroyed,oth…
          | ^
        came:    no column "note"
        allowed: each of these columns once: month, strikeDrones, strikeDronesDestroyed, strikeDronesLostOrJammed, missiles, missilesDestroyed, otherDrones, note
      content/data/air-attacks.csv:1:106  the head line › missiles  [csv-column]
        1 | …OrJammed,missiles,missilesDestroyed,otherDrones,missiles
          |                                                  ^
        came:    a second column "missiles"
        allowed: each of these columns once: month, strikeDrones, strikeDronesDestroyed, strikeDronesLostOrJammed, missiles, missilesDestroyed, otherDrones, note"
    `);
  });

  test('refuses an empty file', () => {
    expect(told({ 'aid-by-donor.csv': '' })).toMatchInlineSnapshot(`
      "content/data/aid-by-donor.csv:1:1  the head line  [csv-column]
        came:    nothing
        allowed: each of these columns once: donor, iso3, totalTo202604, militaryTo202604, financialTo202604, humanitarianTo202604, totalTo202508, militaryTo202508, pctOfGdpTo202604"
    `);
  });

  test('takes a file of a head line alone', () => {
    const [head = ''] = files()('aid-by-donor.csv').split('\n');
    expect(tables({ 'aid-by-donor.csv': head }).aid).toEqual([]);
  });

  test('reads Windows line ends and a byte order mark alike', () => {
    const text = files()('air-attacks.csv');
    expect(tables({ 'air-attacks.csv': `\uFEFF${text.replaceAll('\n', '\r\n')}` }).airAttacks).toEqual(
      tables().airAttacks,
    );
  });

  test('counts lines over blank ones', () => {
    const broken = files()('air-attacks.csv').replace('\n2025-09,5648', '\n\n2025-09,x');
    expect(faults({ 'air-attacks.csv': broken }).map(({ line, record }) => [line, record])).toEqual([[4, '2025-09']]);
  });
});

describe('readCsv on cells', () => {
  const schema = z.strictObject({ a: z.string(), b: z.string() });
  const read = (text: string) => readCsv('a.csv', text, schema).rows.map(({ row }) => [row.a, row.b]);

  test('keeps commas and quotation marks in quoted cells', () => {
    expect(read('a,b\n"x, y","say ""no"""\n')).toEqual([['x, y', 'say "no"']]);
  });

  test('keeps empty cells', () => {
    expect(read('a,b\n,\n"",x')).toEqual([
      ['', ''],
      ['', 'x'],
    ]);
  });

  test('takes the columns in any order', () => {
    expect(read('b,a\n1,2\n')).toEqual([['2', '1']]);
  });
});

test('csvFile begins with the mark of UTF-8', () => {
  expect(csvFile(['a'], [['é']])).toBe('\uFEFFa\r\né\r\n');
});

describe('writeCsv', () => {
  test('quotes only what needs it and ends every line as RFC 4180 says', () => {
    const rows = [
      [1.5, 'plain', true],
      [null, 'a, b', undefined],
      [0, 'say "no"', 'two\nlines'],
    ];
    expect(writeCsv(['n', 'words', 'more'], rows)).toBe(
      'n,words,more\r\n1.5,plain,true\r\n,"a, b",\r\n0,"say ""no""","two\nlines"\r\n',
    );
  });

  test('writes what readCsv reads back, whatever the cells hold on one line', () => {
    const cell = fc.string().map((text) => text.replace(/[\r\n]/g, ' '));
    const schema = z.strictObject({ a: z.string(), b: z.string() });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const full = rows.map(([a, b]) => [`a${a}`, `b${b}`] as const);
        const back = readCsv('a.csv', writeCsv(['a', 'b'], full), schema);
        expect(back.faults).toEqual([]);
        expect(back.rows.map(({ row }) => [row.a, row.b])).toEqual(full);
      }),
    );
  });
});
