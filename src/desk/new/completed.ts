import { addDerivedFigures } from '../../data/derived.ts';
import { plainTables } from '../../data/parse.ts';
import { plainDate } from '../../i18n/date.ts';
import { lastOrder } from './chapter-files.ts';
import type { Kind, RowTable } from './kinds.ts';
import { type Known, rowsIn, takenIds } from './known.ts';
import { openPositions, replacedIds } from './replaced.ts';
import { type Row, textAt } from './row.ts';

/** A text as part of an id: small letters and digits, hyphens between them. */
export function slugOf(text: string, words = Number.POSITIVE_INFINITY): string {
  const plain = text.replace(/ł/gi, 'l').replace(/ø/gi, 'o').replace(/ß/g, 'ss').replace(/[’'.]/g, '');
  const parts =
    plain
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return parts.slice(0, words).join('-');
}

/** An id that is not taken yet; undefined where there is nothing to make one of. */
function free(id: string, taken: ReadonlySet<string>): string | undefined {
  if (id === '') return undefined;
  const numbered = (n: number): string => (taken.has(`${id}-${n}`) ? numbered(n + 1) : `${id}-${n}`);
  return taken.has(id) ? numbered(2) : id;
}

/** Words that tell nothing in an id. */
const SMALL = /\b(?:a|an|and|are|as|at|be|by|for|from|had|has|in|is|of|on|or|that|the|to|was|were|will|with)\b/gi;

/** The first words of a text that tell something, as part of an id. */
const firstWords = (row: Row, field: string, words: number) => slugOf(textAt(row, field).replace(SMALL, ' '), words);

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('-');

/** A number as ids write it: 64k, 200m, 74. */
function short(value: unknown): string {
  if (typeof value !== 'number') return '';
  const [unit, by] =
    value % 1e6 === 0 && value !== 0 ? ['m', 1e6] : value % 1e3 === 0 && value !== 0 ? ['k', 1e3] : ['', 1];
  return slugOf(`${value / by}`.replace('.', '-')) + unit;
}

/** What all rows that agree in one field have in another; undefined where they differ. */
function agreed(rows: readonly Row[], field: string): unknown {
  const values = new Set(rows.map((row) => row[field]));
  return values.size === 1 ? [...values][0] : undefined;
}

const hostOf = (url: string) => /^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1];

function sourcesOf(row: Row, known: Known): Row[] {
  return rowsIn(known, 'sources').filter((other) => other['publisher'] === row['publisher']);
}

/** The sources that a row names. */
function citedBy(row: Row, known: Known): Row[] {
  const ids = (row['sources'] ?? []) as readonly string[];
  return rowsIn(known, 'sources').filter((other) => ids.includes(textAt(other, 'id')));
}

function publisherOf(row: Row, known: Known): unknown {
  const host = hostOf(textAt(row, 'url'));
  if (host === undefined) return undefined;
  return agreed(
    rowsIn(known, 'sources').filter((other) => hostOf(textAt(other, 'url')) === host),
    'publisher',
  );
}

/** The first part of the ids of a group: `force` of `force-200k`. */
function groupPrefix(row: Row, known: Known): string {
  const firsts = rowsIn(known, 'figures')
    .filter((other) => other['group'] === row['group'])
    .map((other) => textAt(other, 'id').split('-')[0] ?? '');
  const count = (first: string) => firsts.filter((other) => other === first).length;
  return firsts.sort((a, b) => count(b) - count(a))[0] ?? slugOf(textAt(row, 'group'));
}

function figureId(row: Row, known: Known): string | undefined {
  const number = joined(short(row['value']), short(row['low']), short(row['high']), slugOf(textAt(row, 'said'), 3));
  const counted = addDerivedFigures(plainTables(known.tables)).figures.map(({ id }): string => id);
  return free(joined(groupPrefix(row, known), number), new Set([...takenIds(known, 'figures'), ...counted]));
}

/** Says which record was added, and whose place it takes. */
function changeOf(row: Row, known: Known): string | undefined {
  const before = openPositions(row, known).filter((other) => replacedIds(row).includes(textAt(other, 'id')));
  const actor = known.tables.actors.rows.find((entry) => entry.row.id === row['actor'])?.row.name;
  if (actor === undefined) return undefined;
  const dates = [...new Set(before.map((other) => `that of ${plainDate(textAt(other, 'asOf'))}`))];
  const replaced = dates.length === 0 ? '' : ` It takes the place of ${dates.join(' and ')}.`;
  return `${actor}, ${textAt(row, 'domain')}: a record of ${plainDate(textAt(row, 'asOf'))} was added.${replaced}`;
}

type Completion = (row: Row, known: Known) => unknown;
const today: Completion = (_, known) => known.today;
const freeIn =
  (table: RowTable, id: (row: Row) => string): Completion =>
  (row, known) =>
    free(id(row), takenIds(known, table));

/** What follows from what is known, field by field, so that nobody has to look it up. */
const COMPLETIONS: Readonly<Record<Kind, Readonly<Record<string, Completion>>>> = {
  chapter: {
    updated: today,
    order: (_, known) => lastOrder(known.content) + 1,
    slug: (row) => slugOf(textAt(row, 'title').replace(/[0-9]/g, ' ')) || undefined,
    lede: (row) => row['description'],
  },
  source: {
    publisher: publisherOf,
    accessed: today,
    language: (row, known) => agreed(sourcesOf(row, known), 'language'),
    tier: (row, known) => agreed(sourcesOf(row, known), 'tier'),
    voice: (row, known) => agreed(sourcesOf(row, known), 'voice'),
    id: freeIn('sources', (row) => joined(slugOf(textAt(row, 'publisher'), 4), textAt(row, 'published'))),
  },
  position: {
    id: freeIn('positions', (row) => joined(textAt(row, 'actor'), textAt(row, 'domain'), textAt(row, 'asOf'))),
    'update.what': changeOf,
  },
  event: {
    id: freeIn('events', (row) => joined(textAt(row, 'date'), firstWords(row, 'title', 2))),
  },
  figure: { id: figureId },
  claim: { id: freeIn('claims', (row) => firstWords(row, 'statement', 3)) },
  quote: {
    language: (row, known) => agreed(citedBy(row, known), 'language'),
    id: freeIn('quotes', (row) =>
      joined(slugOf(textAt(row, 'by').split(' ').at(-1) ?? ''), firstWords(row, 'text', 2)),
    ),
  },
  term: { id: freeIn('terms', (row) => slugOf(textAt(row, 'term'))) },
  question: { id: freeIn('unknowns', (row) => firstWords(row, 'question', 3)) },
  correction: { date: today, kind: () => 'correction' },
};

/** The value that follows for a field; undefined where none does. */
export function completionOf(kind: Kind, field: string, row: Row, known: Known): unknown {
  return COMPLETIONS[kind][field]?.(row, known);
}
