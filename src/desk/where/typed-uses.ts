import { findBareNumbers } from '../../mdx/numbers.ts';
import type { Content } from '../content.ts';
import { piecesOf } from '../copydesk/pieces.ts';
import { byPlace, type Place, placeAt } from '../place.ts';
import { isSame, type Target } from '../target.ts';
import { pointedAt } from './words-around.ts';

/** Words of a table or of the interface in which a number is typed out. */
export interface TypedUse extends Place {
  /** The name of the words: the file, and the id or the key. */
  key: string;
  /** The number with the words around it. */
  words: string;
}

/** Smaller numbers stand for too many things: every "two" would be told. */
const TELLING = 13;

/** A number typed in words. Words of others, letter for letter, are none of ours. */
interface Typed extends TypedUse {
  value: number;
}

const read = new WeakMap<Content, readonly Typed[]>();

/**
 * Where words say the number of a figure without naming it, in the order of the files. Nobody knows whether they mean it:
 * what stands there does not follow when the record changes, so an editor has to look.
 */
export function typedUses(target: Target, content: Content): TypedUse[] {
  if (target.table !== 'figures') return [];
  const { row } =
    content.tables.figures.rows.find((entry) => isSame({ table: 'figures', id: entry.row.id }, target)) ?? {};
  const values = [row?.value, row?.low, row?.high].filter((value) => value !== undefined && value >= TELLING);
  if (values.length === 0) return [];
  const known = read.get(content) ?? typedIn(content);
  read.set(content, known);
  return known
    .filter(({ value, key }) => values.includes(value) && !key.startsWith(`data/figures/${target.id}/`))
    .map(({ file, line, column, key, words }) => ({ file, line, column, key, words }))
    .sort(byPlace);
}

function typedIn({ worded }: Content): Typed[] {
  return [...worded].flatMap(([file, whole]) =>
    readable(file, whole).flatMap(({ key, text, from, quoted }) =>
      quoted
        ? []
        : findBareNumbers(text).flatMap(({ text: number, offset, value }): Typed[] => {
            if (value === undefined) return [];
            const words = pointedAt(text.slice(0, offset), number, text.slice(offset + number.length));
            return [{ ...placeAt(file, whole, from), key, words, value }];
          }),
    ),
  );
}

/** The pieces of a file; none of one that cannot be read, which the answer tells. */
function readable(file: string, text: string): ReturnType<typeof piecesOf> {
  try {
    return piecesOf(file, text);
  } catch {
    return [];
  }
}
