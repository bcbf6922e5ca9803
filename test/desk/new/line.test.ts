import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linesFor, withLine } from '../../../src/desk/new/line.ts';

const LINE = { file: 'a.ts', line: '  new,', before: /^\]$/gm };

describe('withLine', () => {
  test('puts a line where it belongs', () => {
    expect(withLine('[\n  old,\n]\n', LINE)).toBe('[\n  old,\n  new,\n]\n');
  });

  test.each(['[]\n', '[\n]\n[\n]\n'])('finds no sure place in %j', (text) => {
    expect(withLine(text, LINE)).toBeUndefined();
  });
});

describe('linesFor', () => {
  const chapter = { slug: 'money', title: 'Money “and” more', opening: { show: 'waits' } };

  test('a chapter are its slug, its picture and its name', () => {
    expect(linesFor('chapter', chapter).map(({ file, line }) => `${file}:${line}`)).toEqual([
      "src/data/chapters.ts:  'money',",
      "src/stills/card-details.ts:  money: { figure: 'conditions', piece: FIGURE_PIECES.conditions },",
      'content/i18n/en.yaml:  money: "Money “and” more"',
    ]);
  });

  test('a force size are the words beside its mark', () => {
    expect(linesFor('figure', { id: 'force-1', inPicture: 'Macron' }).map(({ line }) => line)).toEqual([
      '      force-1: "Macron"',
    ]);
    expect(linesFor('figure', { id: 'money-1' })).toEqual([]);
  });

  test('each has its one place in the files as they are, after a line of its kind', () => {
    const lines = [...linesFor('chapter', chapter), ...linesFor('figure', { id: 'force-1', inPicture: 'Macron' })];
    const above = lines.map((line) => {
      const all = withLine(readFileSync(line.file, 'utf8'), line)?.split('\n') ?? [];
      return all[all.indexOf(line.line) - 1]?.replace(/:.*/, '').trim();
    });
    expect(above).toEqual([
      "'determination-and-hesitation',",
      "'determination-and-hesitation'",
      'determination-and-hesitation',
      expect.stringMatching(/^force-/),
    ]);
  });
});
