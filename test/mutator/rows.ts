import { type Texts, textOf } from '../../src/data/texts.ts';
import { edit, type Kind, lineAt, type Mutation } from './mutation.ts';
import type { Random } from './random.ts';

const WORDS = 'content/i18n/en.yaml';

/** One line of a CSV file that the pattern fits, changed. */
function cell(random: Random, texts: Texts, pattern: RegExp, by: string): Mutation | undefined {
  const file = random.one([...texts.keys()].filter((name) => name.endsWith('.csv'))) ?? '';
  const found = random.one([...textOf(texts, file).matchAll(pattern)]);
  return found && edit(texts, file, found.index, found.index + found[0].length, by);
}

function word(random: Random, texts: Texts, pattern: RegExp, by: string): Mutation | undefined {
  const found = random.one([...textOf(texts, WORDS).matchAll(pattern)]);
  return found && edit(texts, WORDS, found.index, found.index + found[0].length, by, 3);
}

const FAMILIES = /(?<=\n)(?:level|stage|verdict|tier|domain|voice|group):\n(?: {2}.*\n)+/g;

/** A line of a family of words; what is gone is told where the family begins. */
function member(random: Random, texts: Texts, by: (line: string) => string): Mutation | undefined {
  const family = random.one([...textOf(texts, WORDS).matchAll(FAMILIES)]);
  const line = family && random.one([...family[0].matchAll(/(?<=\n) {2}\w.*\n/g)]);
  if (!line) return undefined;
  const from = family.index + line.index;
  const made = edit(texts, WORDS, from, from + line[0].length, by(line[0]));
  return {
    ...made,
    at: { file: WORDS, first: lineAt(textOf(texts, WORDS), family.index), last: lineAt(made.text ?? '', from) },
  };
}

/** What goes wrong in CSV files and in the words of the interface. */
export const ROW_KINDS = {
  'a cell too many': (random, texts) => cell(random, texts, /(?<=\n[^\n,]+),/g, ',,'),
  'a cell too few': (random, texts) => cell(random, texts, /,\d+(?:\.\d+)?(?=,)/g, ''),
  'a cell that is no number': (random, texts) =>
    cell(random, texts, /(?<=,)\d+(?:\.\d+)?(?=,)/g, random.one(['n/a', '-1', '1 000', '']) ?? ''),
  'a column with a typo': (random, texts) => cell(random, texts, /(?<=^[^\n]*,)[a-z]+(?=[A-Z])/g, 'x'),
  'semicolons in place of commas': (random, texts) => cell(random, texts, /(?<=^[^\n]*),/g, ';'),
  'a gap that does not close': (random, texts) => word(random, texts, /(?<=\{\w+)\}/g, ''),
  'a gap that was renamed': (random, texts) =>
    word(random, texts, /(?<=\{)\w+(?=\})/g, random.one(['x', 'number', 'nn']) ?? ''),
  'a gap that was lost': (random, texts) => word(random, texts, /\{\w+\}/g, 'it'),
  'a gap that nothing fills': (random, texts) => word(random, texts, /(?<=\{\w+\})/g, ' {more}'),
  'a member of a family that is gone': (random, texts) => member(random, texts, () => ''),
  'a member of a family with a typo': (random, texts) => member(random, texts, (line) => line.replace(':', 'x:')),
  'words that are gone': (random, texts) =>
    word(random, texts, /(?<=: )"[^"\n]+"(?=\n)/g, random.one(['', '""']) ?? ''),
  'a quotation mark of the interface that does not close': (random, texts) =>
    word(random, texts, /(?<=: "[^"\n]+)"(?=\n)/g, ''),
} satisfies Record<string, Kind>;
