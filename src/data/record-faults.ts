import { firstDay, lastDay } from './dates.ts';
import { type Fault, showValue } from './fault.ts';
import { says } from './faults/table.ts';
import type { LocatedTables } from './parse.ts';
import { RECORD_END } from './record-end.ts';
import { MIXED_REFERENCES, REFERENCES, valuesAt } from './reference-fields.ts';
import { type Located, nameOf, type ReadRows } from './rows.ts';

/** Fields of one record that contradict each other, or the record that they name. */
export function recordFaults(tables: LocatedTables): Fault[] {
  return [
    ...positionsOfOtherIds(tables),
    ...datesOfOtherIds(tables),
    ...wordsOfOthers(tables),
    ...verdictsOnJudgements(tables),
    ...namedTwice(tables),
    ...endedAndOpen(tables),
  ];
}

const faultIn = <Row>(read: ReadRows<Row>, entry: Located<Row>, field: string) => ({
  ...{ file: read.file, ...entry.at([field]), record: nameOf(read, entry), field },
});

/** A day after the end of the record is told for itself. */
const isBeyond = (date: string) => firstDay(date) > RECORD_END;

const DAY_IN_ID = /(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/;

/** The id of a position says whose it is, on what and of which day. */
function positionsOfOtherIds({ positions: read, actors }: LocatedTables): Fault[] {
  const known = new Set(actors.rows.map(({ row }): string => row.id));
  return read.rows.flatMap((entry): Fault[] => {
    const { id, actor, domain, asOf } = entry.row;
    const [day] = DAY_IN_ID.exec(id) ?? [];
    if (day === undefined || !known.has(actor)) return [];
    const other = (field: 'actor' | 'domain' | 'asOf', value: string, meant?: string): Fault => {
      return { ...faultIn(read, entry, field), ...says('id-otherwise', showValue(value), id), meant };
    };
    if (!id.startsWith(`${actor}-`)) return [other('actor', actor)];
    if (!id.startsWith(`${actor}-${domain}-`)) return [other('domain', domain)];
    return day.startsWith(asOf) || isBeyond(asOf) ? [] : [other('asOf', asOf, day)];
  });
}

/** How many days the date of a record may be from the one in its id: ids outlive small corrections. */
const NEAR = 40;
const DAY = 24 * 60 * 60 * 1000;

/** The date in the id of an event or a source, and its own. */
function datesOfOtherIds({ events, sources }: LocatedTables): Fault[] {
  return [
    ...events.rows.map((entry) => ({ read: events, entry, field: 'date', date: entry.row.date, id: entry.row.id })),
    ...sources.rows.map((entry) => ({
      ...{ read: sources, entry, field: 'published', date: entry.row.published, id: entry.row.id },
    })),
  ].flatMap(({ read, entry, field, date, id }): Fault[] => {
    const [day] = DAY_IN_ID.exec(id) ?? [];
    if (day === undefined || date === undefined || date.length === 4 || isBeyond(date)) return [];
    if (Math.abs(Date.parse(firstDay(date)) - Date.parse(day)) / DAY <= NEAR) return [];
    return [
      { ...faultIn(read as ReadRows<unknown>, entry, field), ...says('id-otherwise', showValue(date), id), meant: day },
    ];
  });
}

/** The words that go with a position or an event are of its day, and of one of those who speak in it. */
function wordsOfOthers({ positions, events, quotes }: LocatedTables): Fault[] {
  const byId = new Map(quotes.rows.map(({ row }) => [row.id as string, row]));
  return [
    ...positions.rows.flatMap((entry): Fault[] => {
      const { quote = '', asOf, speaker } = entry.row;
      const words = byId.get(quote);
      if (words === undefined || [words.date, asOf].some(isBeyond)) return [];
      if (words.date === asOf && (speaker === undefined || share(speaker, words.by))) return [];
      return [{ ...faultIn(positions, entry, 'quote'), ...says('quote-of-another', quote, words.by, words.date) }];
    }),
    ...events.rows.flatMap((entry): Fault[] => {
      const { quote = '', date, end = date } = entry.row;
      const words = byId.get(quote);
      if (words === undefined || end < date || [words.date, date, end].some(isBeyond)) return [];
      if (firstDay(words.date) >= firstDay(date) && words.date <= lastDay(end)) return [];
      return [{ ...faultIn(events, entry, 'quote'), ...says('quote-of-another', quote, words.by, words.date) }];
    }),
  ];
}

/** Whether two texts have a name in common. */
function share(a: string, b: string): boolean {
  const namesIn = (text: string): readonly string[] => text.match(/\p{Lu}[\p{L}’-]{2,}/gu) ?? [];
  return namesIn(a).some((name) => namesIn(b).includes(name));
}

/** A judgement can be shared, not confirmed; and what is no judgement has a verdict of its own. */
function verdictsOnJudgements({ claims: read }: LocatedTables): Fault[] {
  return read.rows.flatMap((entry): Fault[] => {
    const { kind, verdict } = entry.row;
    if (kind === 'judgement' ? verdict !== 'confirmed' : verdict !== 'judgement') return [];
    return [{ ...faultIn(read, entry, 'verdict'), ...says('verdict-of-judgement', verdict, kind) }];
  });
}

/** A condition that ended and is still waited for. */
function endedAndOpen({ edges: read }: LocatedTables): Fault[] {
  return read.rows.flatMap((entry): Fault[] => {
    const { status, ended } = entry.row;
    if (status !== 'open' || ended === undefined) return [];
    return [{ ...faultIn(read, entry, 'status'), ...says('open-though-ended', showValue(status), ended) }];
  });
}

/** Lists of more than ids, and what tells their entries apart. */
const LISTED = [
  { table: 'rungs', path: ['named', '*', 'actor'] },
  { table: 'actors', path: ['summits', '*', 'date'] },
] as const;

/** One thing that a list names twice: it would be listed, and counted, twice. */
function namedTwice(tables: LocatedTables): Fault[] {
  const lists = [...REFERENCES, ...MIXED_REFERENCES].filter(({ path }) => path.at(-1) === '*');
  return [...lists, ...LISTED].flatMap(({ table, path }) => {
    const read: ReadRows<unknown> = tables[table];
    return read.rows.flatMap((entry) => {
      const seen = new Set<string>();
      return valuesAt(entry.row, path).flatMap(({ value, path: found }): Fault[] => {
        const key = `${found.slice(0, path.lastIndexOf('*')).join('.')} ${value}`;
        if (!seen.has(key)) {
          seen.add(key);
          return [];
        }
        const place = { file: read.file, ...entry.at(found), record: nameOf(read, entry), field: found.join('.') };
        return [{ ...place, ...says('named-twice', showValue(value)) }];
      });
    });
  });
}
