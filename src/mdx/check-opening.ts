import { type Fault, showValue } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { nearest } from '../data/nearest.ts';
import type { Tables } from '../data/parse.ts';
import type { FieldPath } from '../data/rows.ts';
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
      return [{ path: ['opening', 'rung'], id: opening.rung, known: tables.rungs, of: 'rungs.yaml' }];
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
      return each('figures', opening.figures, tables.figures, 'figures.yaml');
    case 'waits':
      return each('edges', opening.edges, tables.edges, 'conditions.yaml');
    case 'dates':
      return each('events', opening.events, tables.events, 'events.yaml');
    case 'attacks':
    case 'stages':
      return [];
  }
}

/**
 * Checks that an opening names records that exist.
 *
 * @param at  where a field of the front matter stands in the file
 */
export function checkOpening(
  file: string,
  opening: Opening,
  at: (path: FieldPath) => { line: number; column: number },
  tables: Tables,
): Fault[] {
  return usesOf(opening, tables).flatMap(({ path, id, known, of }): Fault[] => {
    const ids = known.map((row) => row.id);
    if (ids.includes(id)) return [];
    return [
      {
        file,
        ...at(path),
        record: 'front matter',
        field: path.join('.'),
        ...says('unknown-id', showValue(id), `an id of ${of}`),
        meant: nearest(id, ids),
      },
    ];
  });
}
