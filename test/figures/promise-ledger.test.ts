import { describe, expect, test } from 'vitest';
import { STAGES } from '../../src/data/schema/promise.ts';
import { ledgerOn } from '../../src/data/select/ledger.ts';
import { getTables } from '../../src/data/tables.ts';
import { marksAt, promiseLedger } from '../../src/figures/promise-ledger.ts';

const tables = getTables();
const rows = ledgerOn(tables, '2026-07-01');
const { columns, rows: cells } = promiseLedger.rows(tables);
const column = (key: string) => cells.map((row) => row[columns.findIndex((other) => other.key === key)]);

describe('the ledger of promises', () => {
  test('holds every promise of the record, each stage and state within it', () => {
    expect(cells).toHaveLength(tables.promises.length);
    expect(tables.promises.filter(({ stages }) => stages.some(({ date }) => date > '2026-07-01'))).toEqual([]);
    expect(tables.promises.filter(({ state }) => state.asOf > '2026-07-01')).toEqual([]);
  });

  test('has a title whose numbers are those of the rows', () => {
    const declaredOnly = rows.filter(({ furthest }) => furthest === 'declared').length;
    const delivered = column('delivered').filter((cell) => cell !== null).length;
    expect(promiseLedger.title(tables).match(/\d+/g)?.map(Number)).toEqual([
      1,
      2026,
      delivered,
      cells.length,
      declaredOnly,
    ]);
  });

  test('counts over each stage as many marks as the column has dates', () => {
    for (const stage of STAGES) {
      expect([stage, marksAt(rows, stage)]).toEqual([stage, column(stage).filter((cell) => cell !== null).length]);
    }
  });

  test('describes the promises by stage and by status', () => {
    const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
    const [stages = '', status = ''] = /carries: (.*?)\. Under .* status: (.*?)\. Of the/
      .exec(promiseLedger.description(tables))
      ?.slice(1) ?? [''];
    for (const text of [stages, status]) {
      expect(numbers(text).reduce((sum, n) => sum + n, 0)).toBe(cells.length);
    }
  });

  test('notes what holds: some promises fall due after the fighting, and sanctions are kept when they are law', () => {
    const sanctions = rows.find(({ promise }) => String(promise.id) === 'eu-sanctions');
    expect([sanctions?.promise.state.status, sanctions?.furthest]).toEqual(['kept', 'legal']);
    for (const { promise } of rows.filter(({ furthest }) => furthest === 'delivered')) {
      expect(promiseLedger.notes(tables).join(' ')).toContain(promise.name);
    }
  });

  test('names each promise and its state in few words', () => {
    expect(tables.promises.filter(({ name }) => name.length > 36)).toEqual([]);
    expect(tables.promises.filter(({ state }) => state.brief.length > 50)).toEqual([]);
  });
});
