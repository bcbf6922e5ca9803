import { datesBeyondRecord, datesOutOfOrder } from './date-faults.ts';
import { findDuplicates } from './duplicates.ts';
import { endsWithoutReason } from './ends.ts';
import { type Fault, showValue } from './fault.ts';
import { says } from './faults/table.ts';
import { figureFaults } from './figure-faults.ts';
import { movedFaults } from './moved-faults.ts';
import { nameFaults } from './name-faults.ts';
import { nearest } from './nearest.ts';
import type { LocatedTables } from './parse.ts';
import { placeFaults } from './place-faults.ts';
import { recordFaults } from './record-faults.ts';
import { MIXED_REFERENCES, type MixedReference, REFERENCES, valuesAt } from './reference-fields.ts';
import { type Located, nameOf, type ReadRows } from './rows.ts';
import { rungFaults } from './rung-faults.ts';
import { seriesFaults } from './series-faults.ts';
import { offersOfOthers } from './stances.ts';

/**
 * Checks what no single row can know: duplicates, dangling ids, order of dates, sources that nobody cites.
 * Rows that have faults of their own count as there; whether a source is cited is asked only when every row was read.
 */
export function findReferenceFaults(tables: LocatedTables, cited: ReadonlySet<string>): Fault[] {
  return [
    ...findDuplicates(tables),
    ...danglingIds(tables),
    ...danglingRecords(tables),
    ...datesOutOfOrder(tables),
    ...datesBeyondRecord(tables),
    ...endsWithoutReason(tables),
    ...wordsNotQuoted(tables),
    ...circlesOfOne(tables),
    ...offersOfOthers(tables),
    ...figureFaults(tables),
    ...movedFaults(tables),
    ...nameFaults(tables),
    ...placeFaults(tables),
    ...recordFaults(tables),
    ...rungFaults(tables),
    ...seriesFaults(tables),
    ...(Object.values(tables).every((read) => read.faults.length === 0) ? uncitedSources(tables, cited) : []),
  ];
}

const idOf = (entry: Located<unknown>) => (entry.row as { id?: string }).id;

/** The ids of a table; those of rows that have faults among them, as far as they can be read. */
export function idsOf(read: ReadRows<unknown>): Set<string> {
  return new Set([...read.rows.map(idOf).filter((id) => id !== undefined), ...read.faulty]);
}

/** Conditions that wait for themselves, and names that only lead to another name: no picture could draw either. */
function circlesOfOne({ nodes, edges }: LocatedTables): Fault[] {
  const names = new Map(nodes.rows.map(({ row }) => [row.id, row.sameAs]));
  return [
    ...edges.rows.flatMap((entry): Fault[] => {
      const { id, from, to } = entry.row;
      const said = says('condition-of-itself', showValue(to));
      return from === to ? [{ file: edges.file, ...entry.at(['to']), record: id, field: 'to', ...said }] : [];
    }),
    ...nodes.rows.flatMap((entry): Fault[] => {
      const { id, sameAs } = entry.row;
      const further = sameAs && names.get(sameAs);
      if (further === undefined) return [];
      const said = says('name-of-a-name', showValue(sameAs), further);
      return [{ file: nodes.file, ...entry.at(['sameAs']), record: id, field: 'sameAs', ...said }];
    }),
  ];
}

function danglingIds(tables: LocatedTables): Fault[] {
  return REFERENCES.flatMap(({ table, path, to }) => {
    const read: ReadRows<unknown> = tables[table];
    const target: ReadRows<unknown> = tables[to];
    if (target.unread) return [];
    const known = idsOf(target);
    return read.rows.flatMap((entry) =>
      valuesAt(entry.row, path)
        .filter(({ value }) => !known.has(value))
        .map(({ value, path: found }) => ({
          file: read.file,
          ...entry.at(found),
          record: nameOf(read, entry),
          field: found.join('.'),
          ...says('unknown-id', showValue(value), `an id that stands in ${target.file}`),
          meant: nearest(value, known),
        })),
    );
  });
}

/** The ids that a field of several tables may hold. */
export function idsAmong(tables: LocatedTables, { among }: Pick<MixedReference, 'among'>): Set<string> {
  const reads: readonly ReadRows<unknown>[] = among?.map((table) => tables[table]) ?? Object.values(tables);
  return new Set(reads.flatMap((read) => [...idsOf(read)]));
}

function danglingRecords(tables: LocatedTables): Fault[] {
  if (Object.values(tables).some(({ unread }) => unread)) return [];
  return MIXED_REFERENCES.flatMap((reference) => {
    const read: ReadRows<unknown> = tables[reference.table];
    const known = idsAmong(tables, reference);
    return read.rows.flatMap((entry) =>
      valuesAt(entry.row, reference.path)
        .filter(({ value }) => !known.has(value))
        .map(({ value, path }) => ({
          file: read.file,
          ...entry.at(path),
          record: nameOf(read, entry),
          field: path.join('.'),
          ...says('unknown-id', showValue(value), reference.allowed),
          meant: nearest(value, known),
        })),
    );
  });
}

/** The parts of a quotation stand in it letter for letter, one after the other. */
function wordsNotQuoted(tables: LocatedTables): Fault[] {
  const ends = new Map<string, number>();
  return tables.phrases.rows.flatMap((entry): Fault[] => {
    const { id, quote, text } = entry.row;
    const quoted = tables.quotes.rows.find(({ row }) => row.id === quote)?.row.text;
    if (quoted === undefined) return [];
    const at = quoted.indexOf(text, ends.get(quote) ?? 0);
    if (at >= 0) {
      ends.set(quote, at + text.length);
      return [];
    }
    const said = says('words-not-quoted', showValue(text), quote);
    return [{ file: tables.phrases.file, ...entry.at(['text']), record: id, field: 'text', ...said }];
  });
}

function uncitedSources(tables: LocatedTables, cited: ReadonlySet<string>): Fault[] {
  const used = new Set(cited);
  for (const { table, path, to } of REFERENCES) {
    if (to !== 'sources') continue;
    for (const entry of tables[table].rows) for (const { value } of valuesAt(entry.row, path)) used.add(value);
  }
  const { file, rows } = tables.sources;
  return rows
    .filter((entry) => !used.has(entry.row.id))
    .map((entry) => ({
      file,
      ...entry.at([]),
      record: entry.row.id,
      field: '',
      ...says('uncited-source'),
    }));
}
