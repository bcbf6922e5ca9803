import { describe, expect, test } from 'vitest';
import { append, faults, swap, told } from './fixture.ts';

describe('findDuplicates', () => {
  test('id names the line that has it already', () => {
    const again = '- id: backstop\n  term: "Again"\n  definition: "Again."\n';
    expect(told(append('terms.yaml', again))).toMatchInlineSnapshot(`
      "content/data/terms.yaml:5:7  backstop › id  [duplicate-id]
        5 | - id: backstop
          |       ^
        came:    "backstop"
        allowed: an id of its own; line 1 has this one already"
    `);
  });

  test('id in another table is none', () => {
    expect(faults(swap('terms.yaml', 'id: backstop', 'id: ceasefire'))).toEqual([]);
  });

  test.each([
    ['https://www.example.com/report', 'www'],
    ['http://example.com/report', 'scheme'],
    ['https://example.com/report/', 'last slash'],
    ['http://www.example.com/report/', 'all three'],
    ['https://example.com/report?utm_source=feed&fbclid=1', 'what tells where a reader comes from'],
    ['https://example.com/report/amp/', 'dress'],
    ['https://example.com/report#top', 'place'],
    ['https://EXAMPLE.com/report', 'capitals'],
  ])('address may not hide behind another spelling: %s (%s)', (url) => {
    const twin = `- id: twin\n  url: "${url}"\n  publisher: "A twin"\n  accessed: "2025-10-01"\n  tier: C\n  voice: press\n`;
    const [fault, ...more] = faults(append('sources.yaml', twin), new Set(['twin']));
    expect(more).toEqual([]);
    expect([fault?.record, fault?.field, fault?.came]).toEqual(['twin', 'url', `"${url}"`]);
    expect(fault?.allowed).toBe('an address of its own; wire-report has this one already');
  });

  test.each(['https://example.com/report?page=2', 'https://example.com/Report', 'https://news.example.com/report'])(
    'address is not %s',
    (url) => {
      const other = `- id: other\n  url: "${url}"\n  publisher: "Another"\n  accessed: "2025-10-01"\n  tier: C\n  voice: press\n`;
      expect(faults(append('sources.yaml', other), new Set(['other']))).toEqual([]);
    },
  );

  test('of an update is told with the line of the first', () => {
    const row = '- date: "2026-11-20"\n  kind: addition\n  records: []\n  what: "More."\n  why: "Found."\n';
    const again = row.replace('Found.', 'Found too.');
    expect(faults(append('updates.yaml', `${row}${row.replace('More.', 'Still more.')}`))).toEqual([]);
    expect(faults(append('updates.yaml', `${row}${row.replace('11-20', '11-21')}`))).toEqual([]);
    expect(told(append('updates.yaml', `${row}${again}`))).toMatchInlineSnapshot(`
      "content/data/updates.yaml:11:3  record 3  [duplicate-row]
        11 | - date: "2026-11-20"
           |   ^
        came:    the words of another update of that day
        allowed: each once; line 6 has the same"
    `);
  });
});
