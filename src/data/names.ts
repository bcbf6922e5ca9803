import type { Fault } from './fault.ts';
import { says } from './faults/table.ts';
import type { LocatedTables } from './parse.ts';
import { type FieldPath, nameOf, type ReadRows } from './rows.ts';
import { readOnce } from './unchanged.ts';

/** A name as the style sheet of the method page does not write it. */
export interface Misspelt {
  text: string;
  offset: number;
  /** How it is written here. */
  meant: string;
}

/**
 * Spellings that sources print and we do not. Capitals count: ids and addresses are in small letters. The country is
 * told apart from what is named after it: "the Ukraine Support Tracker".
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bKiev\b/g, 'Kyiv'],
  [/\bKharkov\b/g, 'Kharkiv'],
  [/\bOdessa\b/g, 'Odesa'],
  [/\bLvov\b/g, 'Lviv'],
  [/\bNikola(?:y)?ev\b/g, 'Mykolaiv'],
  [/\bZaporozh(?:ye|ie|ia)\b/g, 'Zaporizhzhia'],
  [/\b(?:Zelensk(?:y|i|iy|yi|yj|ij)|Selenskyj|Zelenskij)\b/g, 'Zelenskyy'],
  [/\b[Tt]he Ukraine\b(?!-| \p{Lu})/gu, 'Ukraine'],
  [/\bCzech Republic\b/g, 'Czechia'],
  [/\bSuwalki\b/g, 'Suwałki'],
  [/\bRzeszow\b/g, 'Rzeszów'],
  [/\bCampia Turzii\b/g, 'Câmpia Turzii'],
  [/\bGalati\b/g, 'Galați'],
];

/** Every name that is not written as the style sheet has it; what stands in quotation marks keeps what its source prints. */
export const findMisspelt = readOnce((text): readonly Misspelt[] => {
  const ours = text.replace(/“[^”]*”/g, (quoted) => ' '.repeat(quoted.length));
  return SPELLINGS.flatMap(([spelling, meant]) =>
    [...ours.matchAll(spelling)].map((match) => ({ text: match[0], offset: match.index, meant })),
  );
});

/** Tables of other people's words: titles and quotations. */
const OF_OTHERS: readonly string[] = ['sources', 'quotes', 'phrases'];

/** Names in the words of the tables that are not written as the style sheet has them. */
export function misspeltNames(tables: LocatedTables): Fault[] {
  return Object.entries(tables).flatMap(([table, read]: [string, ReadRows<unknown>]) =>
    OF_OTHERS.includes(table)
      ? []
      : read.rows.flatMap((entry) =>
          textsOf(entry.row, []).flatMap(({ text, path }) =>
            findMisspelt(text).map((found): Fault => {
              const record = nameOf(read, entry);
              const told = { ...says('name-spelling', `"${found.text}"`), meant: found.meant };
              return { file: read.file, ...entry.at(path), record, field: path.join('.'), ...told };
            }),
          ),
        ),
  );
}

function textsOf(value: unknown, path: FieldPath): { text: string; path: FieldPath }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((inner: unknown, index) => textsOf(inner, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]: [string, unknown]) => textsOf(inner, [...path, field]));
}
