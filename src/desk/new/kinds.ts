import type { z } from 'zod';
import { claim } from '../../data/schema/claim.ts';
import { event } from '../../data/schema/event.ts';
import { figure } from '../../data/schema/figure.ts';
import { chapterHead } from '../../data/schema/page.ts';
import { position } from '../../data/schema/position.ts';
import { question } from '../../data/schema/question.ts';
import { quote } from '../../data/schema/quote.ts';
import { source } from '../../data/schema/source.ts';
import { term } from '../../data/schema/term.ts';
import { update } from '../../data/schema/update.ts';

/** What can be made anew, by the words of the command. */
export const KINDS = [
  'chapter',
  'source',
  'position',
  'event',
  'figure',
  'claim',
  'quote',
  'term',
  'question',
  'correction',
] as const;
export type Kind = (typeof KINDS)[number];
export type RowKind = Exclude<Kind, 'chapter'>;

/** The tables that grow by a row. */
export type RowTable =
  | 'sources'
  | 'positions'
  | 'events'
  | 'figures'
  | 'claims'
  | 'quotes'
  | 'terms'
  | 'unknowns'
  | 'updates';

interface Making {
  /** What it is, in a few words. */
  what: string;
  schema: z.ZodObject;
}

export const HEAD = { what: 'a file of prose in content/en/chapters', schema: chapterHead } as const satisfies Making;

export const ROWS = {
  source: { what: 'a row of content/data/sources.yaml', table: 'sources', schema: source },
  position: { what: 'a row of content/data/positions.yaml', table: 'positions', schema: position },
  event: { what: 'a row of content/data/events.yaml', table: 'events', schema: event },
  figure: { what: 'a row of content/data/figures.yaml, a number', table: 'figures', schema: figure },
  claim: { what: 'a row of content/data/claims.yaml, a statement of the article', table: 'claims', schema: claim },
  quote: {
    what: 'a row of content/data/quotes.yaml, words of others letter for letter',
    table: 'quotes',
    schema: quote,
  },
  term: { what: 'a row of content/data/terms.yaml, a word of the glossary', table: 'terms', schema: term },
  question: { what: 'a row of content/data/unknowns.yaml, an open question', table: 'unknowns', schema: question },
  correction: { what: 'a row of content/data/updates.yaml', table: 'updates', schema: update },
} as const satisfies Record<RowKind, Making & { table: RowTable }>;

/** The schema of what is made. */
export function schemaOf(kind: Kind): z.ZodObject {
  return kind === 'chapter' ? HEAD.schema : ROWS[kind].schema;
}

/** What is made, in a few words. */
export function whatOf(kind: Kind): string {
  return kind === 'chapter' ? HEAD.what : ROWS[kind].what;
}

/** The file of a table, from the project's root. */
export function fileOf(table: RowTable): string {
  return `content/data/${table}.yaml`;
}
