import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { nearest } from '../data/nearest.ts';
import type { LocatedTables } from '../data/parse.ts';
import { faultAt, type Wording } from '../wording/wording.ts';
import { findQuotations, isRecorded } from './quotations.ts';

/** Tables whose quotation marks also name what a method or a former text of ours calls something. */
const OWN_NAMES: readonly string[] = ['figures', 'series', 'updates', 'sources'];

/** Words in quotation marks in the tables that no recorded quotation holds; none while not all quotations can be read. */
export function unrecordedInFields(wordings: readonly Wording[], { quotes }: LocatedTables): Fault[] {
  if (quotes.faults.length > 0) return [];
  const texts = quotes.rows.map(({ row }) => row.text);
  const recorded = quotes.rows.flatMap(({ row }) => [row.text, row.translation ?? '']);
  return wordings
    .filter(({ quoted, table }) => !quoted && table !== undefined && !OWN_NAMES.includes(table))
    .flatMap((wording) =>
      findQuotations(wording.text)
        .filter(({ text }) => !isRecorded(text, recorded))
        .map(({ text, offset }) =>
          faultAt(wording, offset, 'quotation', says('quotation-unrecorded', `“${text}”`), nearest(text, texts)),
        ),
    );
}
