import type { Lookups } from '../data/download.ts';
import type { Tables } from '../data/parse.ts';
import { recordById } from '../data/select/record.ts';
import { say } from '../i18n/words.ts';
import { wholeAddress } from './_shared.ts';

/** What the ids of downloads stand for. A source without an address of its own is read in our list. */
export function lookups(tables: Tables): Lookups {
  return {
    nameOf: (actor) => recordById(tables.actors, actor).name,
    addressOf: (source) => recordById(tables.sources, source).url ?? wholeAddress(`/sources/#${source}`),
    unitOf: (column) => say(`unit.${column}`),
  };
}
