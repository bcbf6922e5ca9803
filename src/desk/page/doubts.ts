import type { Tables } from '../../data/parse.ts';
import type { Target } from '../target.ts';

/** A record about which something is not settled, with what that is. */
export interface Doubt extends Target {
  what: string;
}

export interface Doubts {
  /** What the doubt is, as a heading. */
  title: string;
  found: readonly Doubt[];
}

type Part = Partial<Tables>;

/** The rows of a table of which there is something to tell. */
function of<Row extends { id: string }>(
  table: Target['table'],
  rows: readonly Row[] | undefined,
  tell: (row: Row) => string | undefined,
): Doubt[] {
  return (rows ?? []).flatMap((row) => {
    const what = tell(row);
    return what === undefined ? [] : [{ table, id: row.id, what }];
  });
}

/** Readings that stand beside one another. */
export function contested({ figures, layers, edges, positions }: Part): Doubts[] {
  return [
    {
      title: 'Numbers with rival readings',
      found: of('figures', figures, ({ rivals = [] }) =>
        rivals.length > 0 ? `beside ${rivals.join(', ')}` : undefined,
      ),
    },
    {
      title: 'Elements read in more than one way',
      found: of('layers', layers, (row) => (row.contested ? row.status : undefined)),
    },
    {
      title: 'Disputed conditions',
      found: of('edges', edges, (row) => (row.status === 'disputed' ? row.statement : undefined)),
    },
    {
      title: 'Positions whose sources contradict one another',
      found: of('positions', positions, (row) =>
        row.flags?.includes('contradictory-sources') ? row.summary : undefined,
      ),
    },
  ];
}

/** What the records themselves say is not known. */
export function notKnown({ positions, figures, events, promises, rungs, actors, sources, unknowns }: Part): Doubts[] {
  return [
    {
      title: 'Questions that the page of open questions asks',
      found: of('unknowns', unknowns, ({ question }) => question),
    },
    {
      title: 'Promises of which nothing came to be known',
      found: of('promises', promises, ({ state }) => (state.status === 'not-known' ? state.what : undefined)),
    },
    {
      title: 'Events announced, whose outcome was not found',
      found: of('events', events, (row) => (row.status === 'scheduled' ? row.title : undefined)),
    },
    {
      title: 'Positions that one weak outlet tells',
      found: of('positions', positions, (row) => (row.flags?.includes('unconfirmed') ? row.summary : undefined)),
    },
    {
      title: 'Positions whose sum was not confirmed',
      found: of('positions', positions, (row) =>
        row.flags?.includes('amount-not-confirmed') ? row.summary : undefined,
      ),
    },
    {
      title: 'Positions that record a silence',
      found: of('positions', positions, (row) => (row.flags?.includes('absence') ? row.summary : undefined)),
    },
    {
      title: 'Words where a number was asked for',
      found: of('figures', figures, ({ said, label }) => (said === undefined ? undefined : `“${said}”: ${label}`)),
    },
    { title: 'States that nobody named', found: of('rungs', rungs, ({ gap }) => gap) },
    {
      title: 'Summits of which it is not known how an actor took part',
      found: of('actors', actors, ({ summits }) => {
        const open = summits.filter(({ mode }) => mode === 'unknown' || mode === 'announced');
        return open.length > 0 ? open.map(({ date, mode }) => `${date}: ${mode}`).join('; ') : undefined;
      }),
    },
    {
      title: 'Sources without a date',
      found: of('sources', sources, (row) =>
        row.published === undefined ? `${row.publisher}${row.title === undefined ? '' : `: ${row.title}`}` : undefined,
      ),
    },
  ];
}
