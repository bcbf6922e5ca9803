import type { Tables } from '../data/parse.ts';
import { RECORD_END } from '../data/record-end.ts';
import { PROMISE_STATUS, STAGES, type Stage } from '../data/schema/promise.ts';
import { sourcesById } from '../data/select/cards.ts';
import { type LedgerRow, ledgerOn } from '../data/select/ledger.ts';
import { recordById } from '../data/select/record.ts';
import { formatDate } from '../i18n/date.ts';
import { nameSources } from '../i18n/source.ts';
import { say } from '../i18n/words.ts';
import { type FigureContract, rankSources } from './figure.ts';

/*
 * Relationship: ranking, by how far along one ordered scale each promise has come.
 * In five seconds: nearly all marks stand on the left; two promises reach the right-hand side, and they stand on top.
 */

const key = (suffix: string) => `chart.promise-ledger.${suffix}`;

/** How many promises carry a mark at a stage. */
export function marksAt(rows: readonly LedgerRow[], stage: Stage): number {
  return rows.filter((row) => row.stages.some((at) => at.stage === stage && at.entry !== undefined)).length;
}

/** Who made a promise, in the order of the record. */
export function promisers(tables: Tables, { promise }: LedgerRow): string {
  return promise.actors.map((id) => recordById(tables.actors, id).name).join(', ');
}

/** The stages that no source carries, which is not to say that they were not reached. */
function unsourcedOf({ stages }: LedgerRow): string[] {
  return stages.flatMap(({ stage, entry }) => (entry === undefined ? [say(`stage.${stage}`)] : []));
}

/** The promises that came to a stage and no further. */
export const furthestAt = (rows: readonly LedgerRow[], stage: Stage) => rows.filter((row) => row.furthest === stage);
const entryAt = (row: LedgerRow, stage: Stage) => row.stages.find((at) => at.stage === stage)?.entry;
const sourcesOf = ({ promise }: LedgerRow) => rankSources([promise.state, ...promise.stages]);

export const promiseLedger: FigureContract = {
  id: 'promise-ledger',
  title: (tables) => {
    const rows = ledgerOn(tables, RECORD_END);
    return say(key('title'), {
      date: formatDate(RECORD_END),
      n: rows.length,
      delivered: marksAt(rows, 'delivered'),
      declared: furthestAt(rows, 'declared').length,
    });
  },
  measure: () => say(key('measure')),
  notes: (tables) => [
    say(key('note')),
    say(key('delivered'), {
      list: furthestAt(ledgerOn(tables, RECORD_END), 'delivered')
        .map((row) => say(key('deliveredOne'), { name: row.promise.name, what: entryAt(row, 'delivered')?.what ?? '' }))
        .join(' '),
    }),
  ],
  sources: (tables) => rankSources(tables.promises.flatMap(({ stages, state }) => [...stages, state])),
  asOf: RECORD_END,
  rows: (tables) => ({
    columns: [
      { key: 'promise', label: say('column.promise'), kind: 'words' },
      { key: 'what', label: say('column.promised'), kind: 'words' },
      { key: 'who', label: say('column.promiser'), kind: 'words' },
      ...STAGES.map((stage) => ({ key: stage, label: say(`stage.${stage}`), kind: 'date' as const })),
      { key: 'unsourced', label: say('column.unsourced'), kind: 'words' },
      { key: 'furthest', label: say('column.furthest'), kind: 'words' },
      { key: 'status', label: say('column.status'), kind: 'words' },
      { key: 'statusAsOf', label: say('column.statusAsOf'), kind: 'date' },
      { key: 'state', label: say('column.state'), kind: 'words' },
      { key: 'sources', label: say('column.sources'), kind: 'words' },
    ],
    rows: ledgerOn(tables, RECORD_END).map((row) => [
      row.promise.name,
      row.promise.what,
      promisers(tables, row),
      ...row.stages.map(({ entry }) => entry?.date ?? null),
      unsourcedOf(row).join(', ') || say('none'),
      row.furthest === undefined ? null : say(`stage.${row.furthest}`),
      say(`status.${row.promise.state.status}`),
      row.promise.state.asOf,
      row.promise.state.what,
      nameSources(sourcesById(tables, sourcesOf(row))).join('; '),
    ]),
    cited: ledgerOn(tables, RECORD_END).map(sourcesOf),
  }),
  description: (tables) => {
    const rows = ledgerOn(tables, RECORD_END);
    return say(key('description'), {
      n: rows.length,
      unsourced: rows.flatMap(unsourcedOf).length,
      marks: rows.flatMap(({ stages }) => stages).length,
      stages: STAGES.map((stage) => `${say(`stage.${stage}`)} ${furthestAt(rows, stage).length}`).join(', '),
      delivered: furthestAt(rows, 'delivered')
        .map(({ promise }) => promise.name)
        .join('; '),
      status: PROMISE_STATUS.map(
        (status) =>
          `${say(`status.${status}`)} ${rows.filter(({ promise }) => promise.state.status === status).length}`,
      ).join(', '),
    });
  },
};
