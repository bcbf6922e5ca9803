import type { Tables } from '../parse.ts';

/** One record that rests on a source. */
export interface Citation {
  table:
    | 'actors'
    | 'positions'
    | 'figures'
    | 'events'
    | 'quotes'
    | 'claims'
    | 'promises'
    | 'edges'
    | 'places'
    | 'rungs'
    | 'layers'
    | 'phrases'
    | 'terms'
    | 'unknowns'
    | 'series';
  id: string;
}

/** For each source id, the records that rest on it, in table order. */
export function citationsBySource(tables: Tables): ReadonlyMap<string, readonly Citation[]> {
  const found = new Map<string, Citation[]>();
  const add = (table: Citation['table'], id: string, sources: readonly string[]) => {
    for (const source of new Set(sources)) {
      const list = found.get(source) ?? [];
      if (list.length === 0) found.set(source, list);
      list.push({ table, id });
    }
  };
  for (const row of tables.positions) add('positions', row.id, row.sources);
  for (const row of tables.figures) add('figures', row.id, row.sources);
  for (const row of tables.events) add('events', row.id, row.sources);
  for (const row of tables.claims) add('claims', row.id, row.sources);
  for (const row of tables.promises) {
    add('promises', row.id, [...row.stages.flatMap((stage) => stage.sources), ...row.state.sources]);
  }
  for (const row of tables.quotes) add('quotes', row.id, row.sources);
  for (const row of tables.edges) add('edges', row.id, row.sources);
  for (const row of tables.places) add('places', row.id, [...row.sources, ...row.coordSources]);
  for (const row of tables.rungs) add('rungs', row.id, row.sources);
  for (const row of tables.layers) add('layers', row.id, row.sources);
  for (const row of tables.phrases) {
    const told = [...row.readings, ...row.clarified, ...(row.article === undefined ? [] : [row.article])];
    add(
      'phrases',
      row.id,
      told.flatMap((one) => one.sources),
    );
  }
  for (const row of tables.terms) add('terms', row.id, row.sources ?? []);
  for (const row of tables.unknowns) add('unknowns', row.id, row.sources);
  for (const row of tables.series) add('series', row.id, row.sources);
  for (const row of tables.actors) {
    add(
      'actors',
      row.id,
      row.summits.flatMap((summit) => summit.sources),
    );
  }
  return found;
}
