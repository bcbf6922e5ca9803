import type { Content } from '../content.ts';
import { showPlace } from '../place.ts';
import { allNamed, KINDS, type Target } from '../target.ts';
import { type Where, whereOf } from '../where/where.ts';

/** A record as the desk lists it. */
export interface DeskRecord {
  id: string;
  /** `content/data/figures.yaml:12:7`; none for what no editor writes. */
  at: string | undefined;
  title: string;
  /** Addresses of the pages on which it appears. */
  pages: readonly string[];
  /** No field and no prose names it. */
  unnamed: boolean;
}

export interface DeskTable {
  table: Target['table'];
  /** What one of its rows is called. */
  kind: string;
  records: readonly DeskRecord[];
}

/** Everything that has an id, by the kind of thing it is. */
export function deskRecords(content: Content): DeskTable[] {
  const found = new Map<Target['table'], DeskRecord[]>();
  for (const named of allNamed(content.tables)) {
    const records = found.get(named.table) ?? [];
    found.set(named.table, records);
    records.push(recordOf(whereOf(named, content)));
  }
  return [...found].map(([table, records]) => ({ table, kind: KINDS[table], records }));
}

function recordOf({ id, at, title, pages, fields, prose }: Where): DeskRecord {
  return {
    id,
    at: at === undefined ? undefined : showPlace(at),
    title,
    pages: pages.map(({ address }) => address),
    unnamed: fields.length + prose.length === 0,
  };
}

/**
 * What it means that nothing names a record, for the kinds of which that tells something. Records of the other kinds
 * stand on pages of their own, whoever names them.
 */
export const UNNAMED: Readonly<Partial<Record<Target['table'], string>>> = {
  quotes: 'printed nowhere',
  figures: 'only in the list of numbers, or in a figure that takes all of its group',
  terms: 'only in the glossary',
  claims: 'only on the page of the article',
  places: 'only on the map',
  actors: 'no record and no prose names them',
  sources: 'cited nowhere',
  charts: 'in no chapter, only on its own page',
};
