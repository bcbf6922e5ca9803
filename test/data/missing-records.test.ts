import { expect, test } from 'vitest';
import { findMissingRecords } from '../../src/data/missing-records.ts';
import type { Needed } from '../../src/data/needed-records.ts';
import { readTables } from '../../src/data/parse.ts';
import { VALID } from './valid-files.ts';

/** What is told with some files in place of the valid ones. */
function told(needed: Needed, files: Partial<Record<keyof typeof VALID, string>> = {}): string[] {
  const texts: Readonly<Record<string, string>> = { ...VALID, ...files };
  return findMissingRecords(
    readTables((name) => texts[name] ?? ''),
    needed,
  ).map(({ file, record, code, meant }) => `${file} ${record} ${code} ${meant ?? ''}`.trim());
}

test('findMissingRecords finds nothing where every record that is named is there, months among them', () => {
  expect(told({ terms: ['backstop'], airAttacks: ['2025-08', '2025-09'] })).toEqual([]);
});

test('findMissingRecords tells a record that is lost, and the one that has its name nearly', () => {
  const renamed = VALID['terms.yaml'].replace('id: backstop', 'id: back-stop');
  expect(told({ terms: ['backstop', 'truce'], airAttacks: ['2024-09'] }, { 'terms.yaml': renamed })).toEqual([
    'content/data/terms.yaml backstop record-needed back-stop',
    'content/data/terms.yaml truce record-needed',
    'content/data/air-attacks.csv 2024-09 record-needed 2025-09',
  ]);
});

test('findMissingRecords takes no record for lost that has a fault, and tells nothing of a file that cannot be read', () => {
  const faulty = VALID['terms.yaml'].replace('term: "Backstop"', 'term: 5');
  expect(told({ terms: ['backstop'] }, { 'terms.yaml': faulty })).toEqual([]);
  expect(told({ terms: ['backstop'] }, { 'terms.yaml': 'term: [' })).toEqual([]);
});

test('findMissingRecords tells an empty table once, but for addresses that have moved', () => {
  const head = VALID['air-attacks.csv'].slice(0, VALID['air-attacks.csv'].indexOf('\n') + 1);
  const files = {
    'terms.yaml': '[]\n',
    'air-attacks.csv': head,
    'conditions.yaml': 'nodes: []\nedges: []\n',
    'moved.yaml': '[]\n',
  };
  expect(told({ terms: ['backstop'] }, files)).toEqual([
    'content/data/conditions.yaml nodes table-empty',
    'content/data/conditions.yaml edges table-empty',
    'content/data/terms.yaml the file table-empty',
    'content/data/air-attacks.csv the file table-empty',
  ]);
});
