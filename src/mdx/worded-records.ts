import { type Fault, showValue } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { nearest } from '../data/nearest.ts';
import type { LocatedTables } from '../data/parse.ts';
import { isWorded, mayWait, type WordedValue, wordedValues } from '../data/worded-fields.ts';
import type { Asked } from '../i18n/asked.ts';
import { entriesOf } from '../i18n/entries.ts';

const keyOf = ({ family, value }: WordedValue) => `${family}.${value}`;

/** What the site asks for with these tables: their values bring words with them. */
export function askedWith(asked: Asked, tables: LocatedTables): Asked {
  return { ...Object.fromEntries(wordedValues(tables).map((value) => [keyOf(value), []])), ...asked };
}

/**
 * Values of the tables that are new and for which the interface has no words; and what the words are held against, to
 * which new values add, and from which values take that no row has any more.
 *
 * @param file  the file of words, for messages
 * @param text  the file's text
 * @param asked  what was asked for when that was noted
 */
export function checkWorded(
  file: string,
  text: string,
  asked: Asked,
  tables: LocatedTables,
): { asked: Asked; faults: Fault[] } {
  const keys = [...entriesOf(text).entries.keys()];
  const values = wordedValues(tables);
  // Words that were there and are lost are told of where they belong.
  const wordless = values.filter((one) => !keys.includes(keyOf(one)) && !Object.hasOwn(asked, keyOf(one)));
  const faults = wordless.map(({ family, value, ...place }): Fault => {
    const known = keys.filter((key) => key.startsWith(`${family}.`)).map((key) => key.slice(family.length + 1));
    const said = says('value-without-words', showValue(value), `${family}.${value}`, file);
    return { ...place, ...said, meant: nearest(value, known) };
  });
  const named = new Set(values.map(keyOf));
  // A row that has a fault, or a value that was misspelt, leaves words behind for which nothing asks until it is mended.
  const isUnsure = wordless.length > 0 || Object.values(tables).some((read) => read.faults.length > 0);
  const left = keys.filter(isUnsure ? isWorded : mayWait).map((key): [string, readonly string[]] => [key, []]);
  const held = Object.entries(askedWith(asked, tables)).filter(
    ([key]) => !isWorded(key) || (named.has(key) && !wordless.some((one) => keyOf(one) === key)),
  );
  return { asked: Object.fromEntries([...left, ...held]), faults };
}
