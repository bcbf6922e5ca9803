import type { LocatedTables } from '../../data/parse.ts';
import type { Snippet } from './snippets.ts';

/** A snippet for each id that prose may name: the id itself, with what it stands for. */
export function idSnippets(tables: LocatedTables): Record<string, Snippet> {
  const { sources, figures, terms, quotes, claims } = tables;
  return Object.fromEntries([
    ...sources.rows.map(({ row }) => snippet('source', row.id, [row.publisher, row.title, row.published])),
    ...figures.rows.map(({ row }) => snippet('figure', row.id, [row.label, row.who, row.asOf])),
    ...terms.rows.map(({ row }) => snippet('term', row.id, [row.term])),
    ...quotes.rows.map(({ row }) => snippet('quotation', row.id, [row.text, row.by, row.date])),
    ...claims.rows.map(({ row }) => snippet('statement', row.id, [row.statement])),
  ]);
}

function snippet(kind: string, id: string, told: readonly (string | undefined)[]): [string, Snippet] {
  const description = told.filter((words) => words !== undefined).join(' · ');
  return [`${kind} ${id}`, { scope: 'mdx', prefix: id, body: id, description: `${kind}: ${description}` }];
}
