import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, type Fault } from './fault.ts';
import { type Said, says } from './faults/table.ts';
import { nearest } from './nearest.ts';
import { readRows } from './rows.ts';
import { type Synonym, synonym } from './schema/synonym.ts';

/** The words that a search takes one for another. */
export const SYNONYMS_FILE = 'content/i18n/search.yaml';

/**
 * Reads the words that a search takes one for another.
 *
 * @param text  the file's text
 * @param actors  the ids of the actors that may be named
 * @throws ContentError for a row that is not as it has to be, an actor that is not there, and an id, an actor, a domain or
 * a word in two rows
 */
export function readSynonyms(text: string, actors: readonly string[]): Synonym[] {
  const { rows, faults } = readRows(SYNONYMS_FILE, text, synonym);
  const lines = new Map<string, number>();
  const places = new Map<string, string>();
  const taken = new Map<string, string>();
  for (const { row, at } of rows) {
    const fault = (field: string, said: Said, meant?: string): Fault => ({
      ...{ file: SYNONYMS_FILE, ...at(field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))) },
      ...{ record: row.id, field, ...said, meant },
    });
    const earlier = lines.get(row.id);
    if (earlier !== undefined) faults.push(fault('id', says('duplicate-id', `"${row.id}"`, earlier)));
    lines.set(row.id, earlier ?? at([]).line);
    if (row.actor !== undefined && !actors.includes(row.actor))
      faults.push(
        fault('actor', says('unknown-id', `"${row.actor}"`, 'the id of an actor'), nearest(row.actor, actors)),
      );
    // The search takes the first row of an actor or a domain: the words of another would find nothing.
    for (const field of ['actor', 'domain'] as const) {
      const value = row[field];
      if (value === undefined) continue;
      const other = taken.get(`${field} ${value}`);
      if (other !== undefined) faults.push(fault(field, says('search-row-twice', `"${value}"`, other)));
      taken.set(`${field} ${value}`, other ?? row.id);
    }
    row.words.forEach((word, index) => {
      const other = places.get(word.toLowerCase());
      if (other !== undefined) faults.push(fault(`words.${index}`, says('search-word-twice', `"${word}"`, other)));
      places.set(word.toLowerCase(), row.id);
    });
  }
  if (faults.length > 0) throw new ContentError(faults);
  return rows.map(({ row }) => row);
}

/** The words of this project that a search takes one for another. */
export const loadSynonyms = (actors: readonly string[], root: string = process.cwd()): Synonym[] =>
  readSynonyms(readFileSync(join(root, SYNONYMS_FILE), 'utf8'), actors);
