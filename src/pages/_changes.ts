import type { ShownRecord, ShownStep, ShownTable } from '../components/change.ts';
import { getArchive } from '../data/archive/archive.ts';
import { type Changes, changesBetween, subjectOf } from '../data/archive/changes.ts';
import type { FormChange, RecordName } from '../data/archive/difference.ts';
import { rowNamed, stateOf } from '../data/archive/state.ts';
import { DOWNLOADS } from '../data/download.ts';
import type { Tables } from '../data/parse.ts';
import { updatesByDate } from '../data/select/updates.ts';
import { formatDate } from '../i18n/date.ts';
import { say } from '../i18n/words.ts';
import { changedName } from './_changed-name.ts';
import { fieldName, shownField } from './_changed-value.ts';

const tableName = (table: string) => (table in DOWNLOADS ? say(`download.${table}`) : table);

/** What was done to how many records, without what was done to none. */
function countWords(counts: Readonly<Record<ShownRecord['kind'], number>>): string {
  const parts = [
    counts.added > 0 ? say('changes.added', { n: counts.added }) : '',
    counts.changed > 0 ? say('changes.changed', { n: counts.changed }) : '',
    counts.withdrawn > 0 ? say('changes.withdrawn', { n: counts.withdrawn }) : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function countKinds(records: readonly ShownRecord[]): Record<ShownRecord['kind'], number> {
  const of = (kind: ShownRecord['kind']) => records.filter((record) => record.kind === kind).length;
  return { added: of('added'), changed: of('changed'), withdrawn: of('withdrawn') };
}

function formWords({ table, field, side, records }: FormChange): string {
  const words = { table: tableName(table), n: records };
  if (field === undefined) return say(`changes.form.table.${side}`, words);
  return say(`changes.form.field.${side}`, { ...words, field: fieldName(field) });
}

function recordsOf(tables: Tables, step: Changes): (ShownRecord & { table: string })[] {
  const states = [step.after, step.before];
  const updates = updatesByDate(tables).filter((update) => step.subjects.has(subjectOf(update)));
  const nameOf = (table: string, name: string) => {
    const isThere = states.some((state) => rowNamed(state, table, name) !== undefined);
    return isThere ? changedName(tables, { table, name }, states).name : undefined;
  };
  const shown = (record: RecordName, kind: ShownRecord['kind'], fields: ShownRecord['fields'] = []) => ({
    ...changedName(tables, record, states),
    table: record.table,
    kind,
    fields,
    why: updates.filter(({ records }) => records.includes(record.name)),
  });
  const changed = Map.groupBy(step.changed, ({ table, name }) => `${table} ${name}`);
  return [
    ...step.added.map((record) => shown(record, 'added')),
    ...[...changed.values()].flatMap((fields) => {
      const [first] = fields;
      return first === undefined
        ? []
        : [
            shown(
              first,
              'changed',
              fields.map((field) => shownField(field, nameOf)),
            ),
          ];
    }),
    ...step.withdrawn.map((record) => shown(record, 'withdrawn')),
  ];
}

function shownTables(records: readonly (ShownRecord & { table: string })[]): ShownTable[] {
  const order = Object.keys(DOWNLOADS);
  const byTable = [...Map.groupBy(records, ({ table }) => table)];
  return byTable
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([table, rows]) => ({
      title: say('changes.table', { table: tableName(table), counts: countWords(countKinds(rows)) }),
      records: rows,
    }));
}

function respeltOf(tables: Tables, step: Changes): ShownStep['respelt'] {
  if (step.respelt.length === 0) return undefined;
  const states = [step.after, step.before];
  const once = new Map(step.respelt.map((change) => [`${change.table} ${change.name}`, change]));
  return {
    title: say('changes.respelt', { n: once.size }),
    records: [...once.values()].map((change) => changedName(tables, change, states)),
  };
}

function shownStep(tables: Tables, step: Changes): ShownStep {
  const { from, to } = step;
  const records = recordsOf(tables, step);
  const dates = { from: formatDate(from), to: to === undefined ? '' : formatDate(to) };
  const counts = countWords(countKinds(records));
  return {
    id: to === undefined ? 'changes-now' : `changes-${to}`,
    title: to === undefined ? say('changes.since', { from: dates.from }) : say('changes.between', dates),
    from,
    to,
    summary: counts === '' ? say('changes.none') : say('changes.summary', { counts }),
    tables: shownTables(records),
    respelt: respeltOf(tables, step),
    form: step.form.map(formWords),
  };
}

const shown = new WeakMap<Tables, readonly ShownStep[]>();

/** What changed in the data from each frozen date to the next and since the last, newest first. */
export function changeSteps(tables: Tables): readonly ShownStep[] {
  const known =
    shown.get(tables) ?? changesBetween(getArchive(), stateOf(tables)).map((step) => shownStep(tables, step));
  shown.set(tables, known);
  return known;
}
