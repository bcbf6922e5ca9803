import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const FILES = globSync('src/**/*.{ts,tsx,astro,css}').sort();
const textOf = (file: string) => readFileSync(file, 'utf8');

/** The lines of a text that a pattern finds, without comments. */
function linesWith(pattern: RegExp, text: string): string[] {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/(?<!:)\/\/.*$/gm, '')
    .split('\n')
    .filter((line) => pattern.test(line));
}

const findIn = (pattern: RegExp, kinds: RegExp) =>
  FILES.filter((file) => kinds.test(file)).flatMap((file) =>
    linesWith(pattern, textOf(file)).map((line) => `${file}: ${line.trim()}`),
  );

/** An attribute for styles: the policy of the pages refuses it. */
const STYLE = /\sstyle=|\bsetAttribute\(\s*['"]style['"]/;
/** The type that turns checking off. */
const ANY = /(?:[:<|&,]|\bas)\s*any\s*(?:[;,=()>{}\]|&[]|$)|@ts-(?:ignore|nocheck|expect-error)/;

describe('no style attributes', () => {
  test.each(['<p style="color: red">', '<circle style={{ fill }} />', "node.setAttribute('style', a)"])(
    'the search finds %s',
    (line) => {
      expect(linesWith(STYLE, line)).toEqual([line]);
    },
  );

  test.each(['<p class="style">', 'const style = 1', '// no style= here'])('the search passes %s', (line) => {
    expect(linesWith(STYLE, line)).toEqual([]);
  });

  test('in any component or chart', () => {
    expect(findIn(STYLE, /\.(?:astro|tsx)$/)).toEqual([]);
  });
});

describe('no any', () => {
  test.each([
    'const a: any = 1',
    'x as any',
    'Array<any>',
    'Record<string, any>',
    'string | any',
    'f(a: any, b)',
    'const f = (): any => 1',
    '// @ts-ignore'.slice(3),
  ])('the search finds %s', (line) => {
    expect(linesWith(ANY, line)).toEqual([line]);
  });

  test.each([
    '// is there any',
    "label: 'any level'",
    'Sort: any level',
    'one, any other',
    'allLevels: Any',
    '/* : any */',
    'const company: string',
  ])('the search passes %s', (line) => {
    expect(linesWith(ANY, line)).toEqual([]);
  });

  test('in any file', () => {
    expect(findIn(ANY, /\.(?:astro|tsx?)$/)).toEqual([]);
  });
});

describe('length', () => {
  const lengths = FILES.map((file) => ({ file, lines: textOf(file).split('\n').length - 1 }));

  test('of a file is 250 lines where it can be, and 400 at most', async ({ annotate }) => {
    const long = lengths.filter(({ lines }) => lines > 250).map(({ file, lines }) => `${file} ${lines}`);
    if (long.length > 0) await annotate(`over 250 lines: ${long.join(', ')}`);
    expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
  });
});
