import { DOMAINS } from './domains.ts';
import { LEVELS } from './levels.ts';
import type { Tables } from './parse.ts';
import { RECORD_END } from './record-end.ts';
import { VERDICTS } from './schema/claim.ts';
import type { Figure } from './schema/figure.ts';
import type { FigureId } from './schema/id.ts';
import { countLevels } from './select/counts.ts';

/** Group of the figures that are counted from the records and written nowhere. */
export const DERIVED = 'derived';

/** An id as readers know it: "in place" for `in-place`. */
const inWords = (id: string) => (id === 'funding' ? 'money and arms' : id.replaceAll('-', ' '));

/**
 * Adds the figures that are counts of records: `count-land-specific` (actors at a level in a domain when the
 * record ends), `count-positions`, `count-claims-refined` and so on. Prose refers to them like any other figure.
 */
export function addDerivedFigures(tables: Tables): Tables {
  const count = (id: string, label: string, unit: string, value: number): Figure => ({
    id: id as FigureId,
    label,
    kind: 'count',
    group: DERIVED,
    value,
    unit,
    asOf: RECORD_END,
    who: 'The Guarantee Gap',
    note: 'Counted from the records of this site, each of which has its own sources.',
    sources: [],
  });
  const levels = DOMAINS.flatMap((domain) => {
    const counts = countLevels(tables, domain, RECORD_END);
    return LEVELS.map((level) =>
      count(
        `count-${domain}-${level}`,
        `Actors whose last known level on ${inWords(domain)} is ${inWords(level)}`,
        'actors',
        counts[level],
      ),
    );
  });
  const verdicts = VERDICTS.map((verdict) =>
    count(
      `count-claims-${verdict}`,
      `Statements of the article with the verdict ${inWords(verdict)}`,
      'statements',
      tables.claims.filter((row) => row.verdict === verdict).length,
    ),
  );
  const totals = [
    count('count-positions', 'Position records', 'records', tables.positions.length),
    count('count-sources', 'Sources in the register', 'sources', tables.sources.length),
    count('count-actors', 'Actors with at least one position record', 'actors', actorsWithPositions(tables)),
    count('count-events', 'Events in the record', 'events', tables.events.length),
    count('count-figures', 'Figures in the record', 'figures', tables.figures.length),
    count('count-claims', 'Statements of the article that were checked', 'statements', tables.claims.length),
    count('count-promises', 'Promises that are followed', 'promises', tables.promises.length),
  ];
  return { ...tables, figures: [...tables.figures, ...levels, ...verdicts, ...totals] };
}

function actorsWithPositions(tables: Tables): number {
  return new Set(tables.positions.map((row) => row.actor)).size;
}
