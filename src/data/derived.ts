import { DOMAINS, type Domain } from './domains.ts';
import { LEVELS, type Level } from './levels.ts';
import type { Tables } from './parse.ts';
import { RECORD_END } from './record-end.ts';
import { VERDICTS, type Verdict } from './schema/claim.ts';
import type { Figure } from './schema/figure.ts';
import type { FigureId } from './schema/id.ts';
import { actorsByLevel } from './select/counts.ts';

/** Group of the figures that are counted from the records and written nowhere. */
export const DERIVED = 'derived';

/** An id as readers know it: "in place" for `in-place`. */
const inWords = (id: string) => (id === 'funding' ? 'money and arms' : id.replaceAll('-', ' '));

/** A number of records, with the records. */
export interface Count {
  id: FigureId;
  label: string;
  unit: string;
  table: 'actors' | 'claims' | 'events' | 'figures' | 'positions' | 'promises' | 'sources' | 'unknowns';
  ids: readonly string[];
  /** Set where only those at one level in one domain are counted. */
  at?: { domain: Domain; level: Level };
  /** Set where only those with one verdict are counted. */
  verdict?: Verdict;
}

type Rows = readonly { readonly id: string }[];

/** Everything that is counted: actors at each level of each domain, statements of each verdict, and whole tables. */
export function countsOf(tables: Tables): readonly Count[] {
  const count = (name: string, label: string, table: Count['table'], rows: Rows, unit: string = table) => {
    return { id: `count-${name}` as FigureId, label, unit, table, ids: rows.map(({ id }) => id) };
  };
  const levels = DOMAINS.flatMap((domain) => {
    const actors = actorsByLevel(tables, domain, RECORD_END);
    return LEVELS.map((level) => {
      const label = `Actors whose last known level on ${inWords(domain)} is ${inWords(level)}`;
      return { ...count(`${domain}-${level}`, label, 'actors', actors[level]), at: { domain, level } };
    });
  });
  const verdicts = VERDICTS.map((verdict) => {
    const label = `Statements of the article with the verdict ${inWords(verdict)}`;
    const claims = tables.claims.filter((row) => row.verdict === verdict);
    return { ...count(`claims-${verdict}`, label, 'claims', claims, 'statements'), verdict };
  });
  const recorded = new Set(tables.positions.map((row) => row.actor));
  const actors = tables.actors.filter(({ id }) => recorded.has(id));
  const written = tables.figures.filter(({ group }) => group !== DERIVED);
  return [
    ...levels,
    ...verdicts,
    count('positions', 'Position records', 'positions', tables.positions, 'records'),
    count('sources', 'Sources in the register', 'sources', tables.sources),
    count('actors', 'Actors with at least one position record', 'actors', actors),
    count('events', 'Events in the record', 'events', tables.events),
    count('figures', 'Figures in the record', 'figures', written),
    count('claims', 'Statements of the article that were checked', 'claims', tables.claims, 'statements'),
    count('promises', 'Promises that are followed', 'promises', tables.promises),
    count('unknowns', 'Questions that the record leaves open', 'unknowns', tables.unknowns, 'questions'),
  ];
}

/**
 * Adds the figures that are counts of records: `count-land-specific` (actors at a level in a domain when the
 * record ends), `count-positions`, `count-claims-refined` and so on. Prose refers to them like any other figure.
 */
export function addDerivedFigures(tables: Tables): Tables {
  const figures = countsOf(tables).map(
    ({ id, label, unit, ids }): Figure => ({
      id,
      label,
      kind: 'count',
      group: DERIVED,
      value: ids.length,
      unit,
      asOf: RECORD_END,
      who: 'The Guarantee Gap',
      note: 'Counted from the records of this site, each of which has its own sources.',
      sources: [],
    }),
  );
  return { ...tables, figures: [...tables.figures, ...figures] };
}
