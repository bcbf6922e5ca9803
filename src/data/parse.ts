import type { z } from 'zod';
import { readCsv } from './csv.ts';
import { addDerivedFigures } from './derived.ts';
import { ContentError, type Fault, quoteLines } from './fault.ts';
import { misspeltNames } from './names.ts';
import { findReferenceFaults } from './references.ts';
import { type Located, type ReadRows, readRows } from './rows.ts';
import { type Actor, actor } from './schema/actor.ts';
import { type Claim, claim } from './schema/claim.ts';
import { type ConditionEdge, type ConditionNode, conditionEdge, conditionNode } from './schema/condition.ts';
import { type Event, event } from './schema/event.ts';
import { type Figure, figure } from './schema/figure.ts';
import { type Layer, layer } from './schema/layer.ts';
import { type Moved, moved } from './schema/moved.ts';
import { type Phrase, phrase } from './schema/phrase.ts';
import { type Place, place } from './schema/place.ts';
import { type Position, position } from './schema/position.ts';
import { type Promised, promise } from './schema/promise.ts';
import { type Question, question } from './schema/question.ts';
import { type Quote, quote } from './schema/quote.ts';
import { type Rung, rung } from './schema/rung.ts';
import { type AidRow, type AirAttackRow, aidRow, airAttackRow, type Series, series } from './schema/series.ts';
import { type Source, source } from './schema/source.ts';
import { type Term, term } from './schema/term.ts';
import { type Update, update } from './schema/update.ts';
import { readLast, readUnchanged } from './unchanged.ts';

/** Every table of the record, frozen. The one thing that the rest of the site is made from. */
export interface Tables {
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly positions: readonly Position[];
  readonly figures: readonly Figure[];
  readonly events: readonly Event[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
  readonly promises: readonly Promised[];
  readonly nodes: readonly ConditionNode[];
  readonly edges: readonly ConditionEdge[];
  readonly places: readonly Place[];
  readonly rungs: readonly Rung[];
  readonly layers: readonly Layer[];
  readonly phrases: readonly Phrase[];
  readonly terms: readonly Term[];
  readonly unknowns: readonly Question[];
  readonly updates: readonly Update[];
  readonly moved: readonly Moved[];
  readonly series: readonly Series[];
  readonly airAttacks: readonly AirAttackRow[];
  readonly aid: readonly AidRow[];
}

/** The tables with each row's place in its file, for the checks that follow. */
export type LocatedTables = { [Table in keyof Tables]: ReadRows<Tables[Table][number]> };

/** The files of `content/data/`, by name. */
export type Files = (name: string) => string;

/** Files that an editor keeps; a test compares them with the folder. */
export const DATA_FILES = [
  'sources.yaml',
  'actors.yaml',
  'positions.yaml',
  'figures.yaml',
  'events.yaml',
  'quotes.yaml',
  'claims.yaml',
  'promises.yaml',
  'conditions.yaml',
  'places.yaml',
  'rungs.yaml',
  'layers.yaml',
  'anatomy.yaml',
  'terms.yaml',
  'unknowns.yaml',
  'updates.yaml',
  'moved.yaml',
  'series.yaml',
  'air-attacks.csv',
  'aid-by-donor.csv',
] as const;

const FOLDER = 'content/data';

/**
 * Parses and checks all tables.
 *
 * @param files  gives the text of a file of `content/data/` by its name
 * @param cited  source ids that prose cites, which count as used
 * @throws ContentError with every fault found
 */
export function parseTables(files: Files, cited: ReadonlySet<string> = new Set()): Tables {
  const { tables, faults } = inspectTables(files, cited);
  if (faults.length > 0) {
    throw new ContentError(quoteLines(faults, (file) => files(file.slice(FOLDER.length + 1))));
  }
  return tables;
}

/** What could be read of the tables, with everything that is wrong with the rest. */
export interface Inspected {
  /** The rows without faults of their own. */
  tables: Tables;
  /** The same with their places. */
  located: LocatedTables;
  faults: readonly Fault[];
  /** Ids of rows that have faults. */
  faulty: ReadonlySet<string>;
  /** Not every id of every table is known. */
  unread: boolean;
}

/** Reads and checks all tables, like `parseTables`, but goes on after a fault. */
export function inspectTables(files: Files, cited: ReadonlySet<string>): Inspected {
  return inspectTexts([...cited].sort().join(), ...DATA_FILES.map((name) => files(name)));
}

const inspectTexts = readLast((cited, ...texts): Inspected => {
  const located = readTables((name) => texts[(DATA_FILES as readonly string[]).indexOf(name)] ?? '');
  const reads: ReadRows<unknown>[] = Object.values(located);
  return {
    tables: freezeTables(addDerivedFigures(plainTables(located))),
    located,
    faults: [
      ...reads.flatMap((read) => read.faults),
      ...findReferenceFaults(located, new Set(cited.split(','))),
      ...misspeltNames(located),
    ],
    faulty: new Set(reads.flatMap((read) => read.faulty)),
    unread: reads.some((read) => read.unread),
  };
});

/** One for each list, because its schema is its own. */
const readers = new Map<string, (file: string, text: string) => ReadRows<unknown>>();

/** Reads the files without checking what refers to what. */
export function readTables(files: Files): LocatedTables {
  const yaml = <Schema extends z.ZodType>(name: string, schema: Schema, list?: string, others?: readonly string[]) => {
    const read =
      readers.get(`${name} ${list ?? ''}`) ??
      readUnchanged((file, text) => readRows(file, text, schema, list === undefined ? [] : [list], others));
    readers.set(`${name} ${list ?? ''}`, read);
    return read(`${FOLDER}/${name}`, files(name)) as ReadRows<z.infer<Schema>>;
  };
  return {
    sources: yaml('sources.yaml', source),
    actors: yaml('actors.yaml', actor),
    positions: yaml('positions.yaml', position),
    figures: yaml('figures.yaml', figure),
    events: yaml('events.yaml', event),
    quotes: yaml('quotes.yaml', quote),
    claims: yaml('claims.yaml', claim),
    promises: yaml('promises.yaml', promise),
    nodes: yaml('conditions.yaml', conditionNode, 'nodes', ['edges']),
    edges: yaml('conditions.yaml', conditionEdge, 'edges'),
    places: yaml('places.yaml', place),
    rungs: yaml('rungs.yaml', rung),
    layers: yaml('layers.yaml', layer),
    phrases: yaml('anatomy.yaml', phrase),
    terms: yaml('terms.yaml', term),
    unknowns: yaml('unknowns.yaml', question),
    updates: yaml('updates.yaml', update),
    moved: yaml('moved.yaml', moved),
    series: yaml('series.yaml', series),
    airAttacks: readCsv(`${FOLDER}/air-attacks.csv`, files('air-attacks.csv'), airAttackRow),
    aid: readCsv(`${FOLDER}/aid-by-donor.csv`, files('aid-by-donor.csv'), aidRow),
  };
}

/** A row without what is for editors alone. */
function forReaders<Row>(row: Row): Row {
  if (typeof row !== 'object' || row === null || !('reviewBy' in row)) return row;
  return Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'reviewBy')) as Row;
}

/** The tables without the places of their rows. */
export function plainTables(located: LocatedTables): Tables {
  const rows = <Row>(read: ReadRows<Row>) => read.rows.map((entry: Located<Row>) => forReaders(entry.row));
  return {
    sources: rows(located.sources),
    actors: rows(located.actors),
    positions: rows(located.positions),
    figures: rows(located.figures),
    events: rows(located.events),
    quotes: rows(located.quotes),
    claims: rows(located.claims),
    promises: rows(located.promises),
    nodes: rows(located.nodes),
    edges: rows(located.edges),
    places: rows(located.places),
    rungs: rows(located.rungs),
    layers: rows(located.layers),
    phrases: rows(located.phrases),
    terms: rows(located.terms),
    unknowns: rows(located.unknowns),
    updates: rows(located.updates),
    moved: rows(located.moved),
    series: rows(located.series),
    airAttacks: rows(located.airAttacks),
    aid: rows(located.aid),
  };
}

function freezeTables<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freezeTables(inner);
  }
  return value;
}
