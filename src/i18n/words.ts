import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { nearest } from '../data/nearest.ts';

/** What a word of the interface may hold: a text, or a text for one and one for more. */
type Entry = string | { one: string; other: string };
interface Dictionary {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly plural: Intl.PluralRules;
}

export type Values = Readonly<Record<string, string | number>>;

function isPlural(value: object): value is { one: string; other: string } {
  return 'one' in value && 'other' in value && Object.keys(value).length === 2;
}

function flatten(tree: object, path: string, into: Map<string, Entry>): Map<string, Entry> {
  for (const [name, value] of Object.entries(tree) as [string, unknown][]) {
    const key = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'string') into.set(key, value);
    else if (typeof value === 'object' && value !== null) {
      if (isPlural(value)) into.set(key, value);
      else flatten(value, key, into);
    } else throw new TypeError(`content/i18n: ${key} holds ${String(value)}, not a text`);
  }
  return into;
}

/** Reads the words of one language from the text of its YAML file. */
export function readDictionary(yaml: string, language: string): Dictionary {
  return { entries: flatten(parse(yaml) as object, '', new Map()), plural: new Intl.PluralRules(language) };
}

/**
 * One word or sentence of the interface, with `{name}` filled in.
 *
 * @throws RangeError for an unknown key or a value that is missing, with the likeliest key
 */
export function sayFrom(dictionary: Dictionary, key: string, values: Values = {}): string {
  const entry = dictionary.entries.get(key);
  if (entry === undefined) {
    const meant = nearest(key, dictionary.entries.keys());
    throw new RangeError(
      `content/i18n: no words for "${key}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
    );
  }
  const text =
    typeof entry === 'string'
      ? entry
      : entry[dictionary.plural.select(Number(values['n'])) === 'one' ? 'one' : 'other'];
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`content/i18n: "${key}" needs a value for {${name}}`);
    return String(value);
  });
}

const LANGUAGE = 'en-GB';
let dictionary: Dictionary | undefined;

/** One word or sentence of the interface in the site's language. */
export function say(key: string, values?: Values): string {
  dictionary ??= readDictionary(readFileSync(join(process.cwd(), 'content/i18n/en.yaml'), 'utf8'), LANGUAGE);
  return sayFrom(dictionary, key, values);
}
