import { type Texts, textOf } from '../../src/data/texts.ts';
import type { Random } from './random.ts';

/** A file with one thing changed. */
export interface Mutation {
  file: string;
  /** Undefined where the file is gone. */
  text: string | undefined;
  /** Where the fault has to be told: lines from the first to the last, 1-based, of that file or of any. */
  at: { file: string; first: number; last: number } | { naming: string };
}

/** A kind of mistake: makes one of it, or none where the place that chance chose does not lend itself. */
export type Kind = (random: Random, texts: Texts) => Mutation | undefined;

/** The line of a place in a text, 1-based. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** A text with the piece from one place to another replaced. */
export function splice(text: string, from: number, to: number, by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

/** A mistake at one place of a file, which is to be told there; a few lines later will do where the file breaks off. */
export function edit(texts: Texts, file: string, from: number, to: number, by: string, later = 0): Mutation {
  const text = textOf(texts, file);
  const first = lineAt(text, from);
  return { file, text: splice(text, from, to, by), at: { file, first, last: first + later } };
}

/** A word with two neighbouring letters swapped, or one letter doubled where they are alike. */
export function misspell(random: Random, word: string): string {
  const at = random.below(Math.max(1, word.length - 1));
  const [a = '', b = ''] = [word[at], word[at + 1]];
  return a === b || !/[a-z0-9]/i.test(a + b) ? splice(word, at, at + 1, a + a) : splice(word, at, at + 2, b + a);
}
