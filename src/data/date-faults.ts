import { firstDay, lastDay } from './dates.ts';
import { type Fault, showValue } from './fault.ts';
import { says } from './faults/table.ts';
import type { LocatedTables } from './parse.ts';
import { ARTICLE_DATE, RECORD_END } from './record-end.ts';
import { valuesAt } from './reference-fields.ts';
import { nameOf, type ReadRows } from './rows.ts';
import type { Event } from './schema/event.ts';
import type { Figure } from './schema/figure.ts';
import type { Source } from './schema/source.ts';

interface DateField {
  table: keyof LocatedTables;
  path: readonly string[];
}

/** Days on which something was said, done or published. When it was read, and when it was mended here, is later. */
const OF_THE_RECORD: readonly DateField[] = [
  { table: 'sources', path: ['published'] },
  { table: 'actors', path: ['summits', '*', 'date'] },
  { table: 'positions', path: ['asOf'] },
  { table: 'figures', path: ['asOf'] },
  { table: 'events', path: ['date'] },
  { table: 'events', path: ['end'] },
  { table: 'quotes', path: ['date'] },
  { table: 'claims', path: ['date'] },
  { table: 'promises', path: ['stages', '*', 'date'] },
  { table: 'promises', path: ['state', 'asOf'] },
  { table: 'edges', path: ['date'] },
  { table: 'edges', path: ['ended'] },
  { table: 'layers', path: ['asOf'] },
  { table: 'unknowns', path: ['since'] },
  { table: 'unknowns', path: ['asOf'] },
  { table: 'phrases', path: ['readings', '*', 'date'] },
  { table: 'phrases', path: ['clarified', '*', 'date'] },
  { table: 'phrases', path: ['article', 'date'] },
  { table: 'rungs', path: ['summit'] },
  { table: 'series', path: ['breaks', '*', 'at'] },
  { table: 'airAttacks', path: ['month'] },
];

/** Rows that may speak of a later day, and what they have to say for it. */
const LATER: { readonly [Table in keyof LocatedTables]?: { words: string; holds(this: void, row: never): boolean } } = {
  sources: {
    words: 'voice: data-set for data that were published later than they end',
    holds: ({ voice }: Source) => voice === 'data-set',
  },
  events: {
    words: 'status: scheduled for what was announced',
    holds: ({ status }: Event) => status === 'scheduled',
  },
  figures: {
    words: 'kind: plan with plot: false for the year that a plan aims at',
    holds: ({ kind, plot }: Figure) => kind === 'plan' && plot === false,
  },
};

/** Days after the end of the record: nothing after it is known. */
export function datesBeyondRecord(tables: LocatedTables): Fault[] {
  return OF_THE_RECORD.flatMap(({ table, path }) => {
    const read: ReadRows<unknown> = tables[table];
    const later = LATER[table];
    return read.rows
      .filter(({ row }) => later?.holds(row as never) !== true)
      .flatMap((entry) =>
        valuesAt(entry.row, path)
          .filter(({ value }) => firstDay(value) > RECORD_END)
          .map(({ value, path: found }): Fault => {
            const place = { file: read.file, ...entry.at(found), record: nameOf(read, entry), field: found.join('.') };
            return { ...place, ...says('date-beyond-record', showValue(value), RECORD_END, later?.words) };
          }),
      );
  });
}

/** Two fields of a table, of which the second is not before the first. */
const IN_ORDER: readonly { table: keyof LocatedTables; first: string; second: string }[] = [
  { table: 'sources', first: 'published', second: 'accessed' },
  { table: 'sources', first: 'published', second: 'archived.date' },
  { table: 'positions', first: 'asOf', second: 'until' },
  { table: 'events', first: 'date', second: 'end' },
  { table: 'edges', first: 'date', second: 'ended' },
  { table: 'unknowns', first: 'since', second: 'asOf' },
];

/** Days that are before the day which they follow. A month counts as its first day. */
export function datesOutOfOrder(tables: LocatedTables): Fault[] {
  return [...fieldsOutOfOrder(tables), ...stagesOutOfOrder(tables), ...daysBeforeArticle(tables)];
}

/** A promise comes forward stage by stage, and what is known of it last is not older than they are. */
function stagesOutOfOrder({ promises: read }: LocatedTables): Fault[] {
  return read.rows.flatMap((entry): Fault[] => {
    const { id, stages, state } = entry.row;
    const steps = [
      ...stages.map(({ date, stage }, index) => ({ date, path: ['stages', index, 'date'], name: stage as string })),
      { date: state.asOf, path: ['state', 'asOf'], name: 'state' },
    ];
    return steps.flatMap(({ date, path }, index): Fault[] => {
      const before = steps[index - 1];
      if (before === undefined || firstDay(before.date) > RECORD_END) return [];
      if (lastDay(date) >= firstDay(before.date)) return [];
      const place = { file: read.file, ...entry.at(path), record: id, field: path.join('.') };
      return [{ ...place, ...says('dates-reversed', showValue(date), before.name, before.date) }];
    });
  });
}

/** Changes to the site that are said to be older than the article about which it is. */
function daysBeforeArticle({ updates, moved }: LocatedTables): Fault[] {
  const reads: readonly ReadRows<{ date: string }>[] = [updates, moved];
  return reads.flatMap((read) =>
    read.rows
      .filter(({ row }) => lastDay(row.date) < ARTICLE_DATE)
      .map((entry): Fault => {
        const place = { file: read.file, ...entry.at(['date']), record: nameOf(read, entry), field: 'date' };
        return { ...place, ...says('dates-reversed', showValue(entry.row.date), 'the article', ARTICLE_DATE) };
      }),
  );
}

function fieldsOutOfOrder(tables: LocatedTables): Fault[] {
  return IN_ORDER.flatMap(({ table, first, second }) => {
    const read: ReadRows<unknown> = tables[table];
    return read.rows.flatMap((entry): Fault[] => {
      const path = second.split('.');
      const before = valuesAt(entry.row, [first])[0]?.value;
      const after = valuesAt(entry.row, path)[0]?.value;
      if (before === undefined || after === undefined || firstDay(after) >= firstDay(before)) return [];
      const place = { file: read.file, ...entry.at(path), record: nameOf(read, entry), field: second };
      return [{ ...place, ...says('dates-reversed', showValue(after), first, before) }];
    });
  });
}
