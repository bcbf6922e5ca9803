import { CHAPTERS } from '../../data/chapters.ts';
import { compareDates } from '../../data/dates.ts';
import { DOMAINS } from '../../data/domains.ts';
import { QUESTION_KINDS } from '../../data/schema/question.ts';
import type { RowTable } from './kinds.ts';
import { type Row, textAt } from './row.ts';

type Order = (rows: readonly Row[], row: Row) => number;

const lastWhere = (rows: readonly Row[], holds: (other: Row) => boolean) => rows.findLastIndex(holds);
const before = (index: number, rows: readonly Row[]) => (index < 0 ? rows.length : index) - 1;
const rank = (order: readonly string[], row: Row, name: string) => order.indexOf(textAt(row, name));

/** Actor by actor, the domains of each in their order, the records of each by date. A new actor comes last. */
const position: Order = (rows, row) => {
  const own = (other: Row) => other['actor'] === row['actor'];
  const domain = rank(DOMAINS, row, 'domain');
  const last = lastWhere(rows, (other) => {
    if (!own(other)) return false;
    const its = rank(DOMAINS, other, 'domain');
    return its < domain || (its === domain && compareDates(textAt(other, 'asOf'), textAt(row, 'asOf')) <= 0);
  });
  return last < 0 ? before(rows.findIndex(own), rows) : last;
};

/** In the order of the article: at the end of what its chapter holds. */
const claim: Order = (rows, row) => {
  const chapter = rank(CHAPTERS, row, 'chapter');
  return lastWhere(rows, (other) => rank(CHAPTERS, other, 'chapter') <= chapter);
};

/** Kind by kind, the questions of each by the day on which they arose. */
const question: Order = (rows, row) => {
  const kind = rank(QUESTION_KINDS, row, 'kind');
  return lastWhere(rows, (other) => {
    const its = rank(QUESTION_KINDS, other, 'kind');
    return its < kind || (its === kind && compareDates(textAt(other, 'since'), textAt(row, 'since')) <= 0);
  });
};

/** With the others of its set; a new set comes last. */
const figure: Order = (rows, row) => {
  const last = lastWhere(rows, (other) => other['group'] === row['group']);
  return last < 0 ? rows.length - 1 : last;
};

const alphabet = new Intl.Collator('en-GB', { numeric: true });

const ORDERS: Readonly<Record<RowTable, Order>> = {
  sources: (rows, row) => lastWhere(rows, (other) => textAt(other, 'id') < textAt(row, 'id')),
  positions: position,
  events: (rows, row) => lastWhere(rows, (other) => compareDates(textAt(other, 'date'), textAt(row, 'date')) <= 0),
  figures: figure,
  claims: claim,
  quotes: (rows) => rows.length - 1,
  terms: (rows, row) => lastWhere(rows, (other) => alphabet.compare(textAt(other, 'term'), textAt(row, 'term')) < 0),
  unknowns: question,
  // The newest comes first.
  updates: (rows, row) =>
    before(
      rows.findIndex((other) => compareDates(textAt(other, 'date'), textAt(row, 'date')) <= 0),
      rows,
    ),
};

/** The place of a new row in the order that its table keeps: the row after which it comes, -1 for the top. */
export function orderOf(table: RowTable, rows: readonly Row[], row: Row): number {
  return ORDERS[table](rows, row);
}
