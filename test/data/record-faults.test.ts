import { describe, expect, test } from 'vitest';
import { readTables } from '../../src/data/parse.ts';
import { recordFaults } from '../../src/data/record-faults.ts';
import { type DataFile, swap } from './fixture.ts';
import { VALID } from './valid-files.ts';

/** What is told of the record with one piece of one file replaced. */
function told(name: DataFile, piece: string, by: string): string[] {
  const changed: Readonly<Record<string, string>> = { ...VALID, ...swap(name, piece, by) };
  const tables = readTables((file) => changed[file] ?? '');
  return recordFaults(tables).map(({ line, field, code, came, meant }) =>
    [`${line} ${field} ${code}: ${came}`, ...(meant === undefined ? [] : [meant])].join(' → '),
  );
}

describe('recordFaults', () => {
  test('finds nothing in records that fit', () => {
    expect(recordFaults(readTables((file) => (VALID as Readonly<Record<string, string>>)[file] ?? ''))).toEqual([]);
  });

  test('finds a summit that an actor attends twice', () => {
    const summit =
      '    - date: "2025-09-04"\n      mode: in-person\n      rank: leader\n      sources: [elysee-statement]\n';
    expect(told('actors.yaml', summit, summit + summit)).toEqual(['13 summits.1.date named-twice: "2025-09-04"']);
  });

  test.each([
    ['actor: fr', 'actor: ua', '2 actor id-otherwise: "ua"'],
    ['domain: land', 'domain: air', '3 domain id-otherwise: "air"'],
    ['id: fr-land-2025-09-04', 'id: fr-land-2024-09-04', '5 asOf id-otherwise: "2025-09-04" → 2024-09-04'],
  ])('finds a position that its id gives another %s', (piece, by, came) => {
    expect(told('positions.yaml', piece, by)).toEqual([came]);
  });

  test('lets an id be more exact than its date', () => {
    expect(told('positions.yaml', 'quote: macron-no-unanimity\n', 'note: "Words."\n')).toEqual([]);
    const month = told('positions.yaml', 'asOf: "2025-09-04"', 'asOf: "2025-09"');
    expect(month.filter((one) => one.includes('id-otherwise'))).toEqual([]);
  });

  test('finds an event and a source far from the day of their ids', () => {
    expect(told('events.yaml', 'id: paris-summit', 'id: "2024-09-04-paris"')).toEqual([
      '2 date id-otherwise: "2025-09-04" → 2024-09-04',
    ]);
    expect(told('events.yaml', 'id: paris-summit', 'id: "2025-08-30-paris"')).toEqual([]);
    expect(told('sources.yaml', 'id: elysee-statement', 'id: elysee-2024-09-04')).toEqual([
      '4 published id-otherwise: "2025-09-04" → 2024-09-04',
    ]);
  });

  test('finds words of another day or of somebody else', () => {
    const day = 'quote-of-another: "macron-no-unanimity", words of Emmanuel Macron of 2025-03-27';
    expect(told('quotes.yaml', '"2025-09-04"', '"2025-03-27"')).toEqual([`8 quote ${day}`, `9 quote ${day}`]);
    expect(told('positions.yaml', '  summary:', '  speaker: "Emmanuel Macron (office)"\n  summary:')).toEqual([]);
    expect(told('positions.yaml', '  summary:', '  speaker: "Keir Starmer"\n  summary:')).toHaveLength(1);
  });

  test('finds a judgement that is confirmed, and what is called a judgement and is none', () => {
    expect(told('claims.yaml', 'verdict: contradicted', 'verdict: judgement')).toHaveLength(1);
    expect(told('claims.yaml', 'kind: figure', 'kind: judgement')).toEqual([]);
  });

  test('finds an id that a list names twice', () => {
    expect(told('events.yaml', 'actors: [fr, ua]', 'actors: [fr, ua, fr]')).toEqual(['6 actors.2 named-twice: "fr"']);
  });
});
