import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ContentError, quoteLines } from '../data/fault.ts';
import { nearest } from '../data/nearest.ts';
import { findWordsFaults } from './words-faults.ts';

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
const FILE = 'content/i18n/en.yaml';
let dictionary: Dictionary | undefined;

function loadDictionary(): Dictionary {
  const text = readFileSync(join(process.cwd(), FILE), 'utf8');
  const faults = findWordsFaults(FILE, text);
  if (faults.length > 0) throw new ContentError(quoteLines(faults, () => text));
  return readDictionary(text, LANGUAGE);
}

/**
 * One word or sentence of the interface in the site's language.
 *
 * @throws ContentError if the file of words cannot be used
 */
export function say(key: string, values?: Values): string {
  dictionary ??= loadDictionary();
  return sayFrom(dictionary, key, values);
}

/** Reads the words anew when they are next asked for: their file has changed. */
export function forgetWords(): void {
  dictionary = undefined;
}
