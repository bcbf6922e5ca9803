import { type Fault, showValue } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { nearest } from '../data/nearest.ts';
import type { Tables } from '../data/parse.ts';
import { RECORD_END, RECORD_START } from '../data/record-end.ts';
import type { FieldPath } from '../data/rows.ts';
import type { Event } from '../data/schema/event.ts';
import type { Opening } from '../data/schema/opening.ts';

/** An id of an opening, where it stands, and the ids among which it has to be. */
interface Use {
  path: FieldPath;
  id: string;
  known: readonly { id: string }[];
  of: string;
}

function usesOf(opening: Opening, tables: Tables): Use[] {
  const each = (field: string, ids: readonly string[], known: readonly { id: string }[], of: string) =>
    ids.map((id, index): Use => ({ path: ['opening', field, index], id, known, of }));
  switch (opening.show) {
    case 'counted':
      return [
        {
          path: ['opening', 'rung'],
          id: opening.rung,
          known: countedRungs(tables),
          of: 'rungs.yaml that counts somebody',
        },
      ];
    case 'sentence': {
      // Only a sentence that was taken apart has a fork to open with.
      const apart = tables.quotes.filter(({ id }) => tables.phrases.some(({ quote }) => quote === id));
      return [
        {
          path: ['opening', 'quote'],
          id: opening.quote,
          known: apart,
          of: 'quotes.yaml that anatomy.yaml takes apart',
        },
        { path: ['opening', 'article'], id: opening.article, known: tables.quotes, of: 'quotes.yaml' },
      ];
    }
    case 'sizes':
      return each(
        'figures',
        opening.figures,
        drawnSizes(tables),
        'figures.yaml in the group force-size, with a number',
      );
    case 'waits':
      return each('edges', opening.edges, tables.edges, 'conditions.yaml');
    case 'dates':
      return each(
        'events',
        opening.events,
        tables.events.filter(isOnStrip),
        `events.yaml, of an event from ${RECORD_START} to ${RECORD_END}`,
      );
    case 'attacks':
    case 'stages':
      return [];
  }
}

/** Steps with somebody on them: no disc stands for nobody. */
function countedRungs({ rungs, figures }: Tables): readonly { id: string }[] {
  return rungs.filter((rung) =>
    figures.some(({ id, value }) => id === rung.figure && value !== undefined && value > 0),
  );
}

/** What the caption calls the sizes of a foreign force, as far as a bar can be drawn. */
function drawnSizes({ figures }: Tables): readonly { id: string }[] {
  return figures.filter(({ group, value, high }) => group === 'force-size' && (value ?? high) !== undefined);
}

/** The line of time runs from the summit to the end of the record. */
function isOnStrip({ date }: Event): boolean {
  return date >= RECORD_START && date <= RECORD_END;
}

/**
 * Checks that an opening names records that exist and that it can show.
 *
 * @param at  where a field of the front matter stands in the file
 */
export function checkOpening(
  file: string,
  opening: Opening,
  at: (path: FieldPath) => { line: number; column: number },
  tables: Tables,
): Fault[] {
  return usesOf(opening, tables).flatMap(({ path, id, known, of }, index, uses): Fault[] => {
    const ids = known.map((row) => row.id);
    const place = { file, ...at(path), record: 'front matter', field: path.join('.') };
    if (!ids.includes(id)) {
      return [{ ...place, ...says('unknown-id', showValue(id), `an id of ${of}`), meant: nearest(id, ids) }];
    }
    // Two fields may name one record, one list not.
    const first = uses.findIndex((use) => use.id === id && use.path[1] === path[1]);
    return first < index ? [{ ...place, ...says('named-twice', showValue(id)) }] : [];
  });
}
