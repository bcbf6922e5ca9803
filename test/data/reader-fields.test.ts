import { describe, expect, test } from 'vitest';
import { READER_FIELDS } from '../../src/data/reader-fields.ts';
import { readerTexts } from '../../src/desk/copydesk/pieces.ts';
import { type PlacedScalar, scalarsOf } from '../../src/desk/copydesk/scalars.ts';

/** Fields that hold words and steer what is printed: another word there is another unit. */
const CODES = ['figures.yaml *.unit', 'positions.yaml *.amount.unit'];

const patternOf = ({ path }: PlacedScalar) => path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
const hasWords = ({ value }: PlacedScalar) => typeof value === 'string' && /\s/.test(value);
const tables = [...readerTexts(process.cwd())].filter(([file]) => /^content\/data\/.*\.yaml$/.test(file));

/** The fields of a file that hold words and that no list knows. */
function unlisted(name: string, text: string): string[] {
  const found = new Set(scalarsOf(text).filter(hasWords).map(patternOf));
  return [...found].filter((field) => !READER_FIELDS[name]?.includes(field)).map((field) => `${name} ${field}`);
}

describe('the fields that a reader can meet', () => {
  test('are all fields that hold words, but for units', () => {
    expect(tables.flatMap(([file, text]) => unlisted(file.replace('content/data/', ''), text)).sort()).toEqual(CODES);
  });

  test('are told where one is missing', () => {
    expect(unlisted('rungs.yaml', '- id: a\n  gap: "Not a word."\n  remark: "Not one word."\n')).toEqual([
      'rungs.yaml *.remark',
    ]);
  });

  test('all stand in the tables', () => {
    const there = new Set(
      tables.flatMap(([file, text]) =>
        scalarsOf(text).map((one) => `${file.replace('content/data/', '')} ${patternOf(one)}`),
      ),
    );
    const listed = Object.entries(READER_FIELDS).flatMap(([name, fields]) => fields.map((field) => `${name} ${field}`));
    expect(listed.filter((field) => !there.has(field))).toEqual(['events.yaml *.note']);
  });
});
