import { describe, expect, test } from 'vitest';
import { append, faults, swap, tables, told } from './fixture.ts';

describe('a dangling id', () => {
  test('of a source is told with the likeliest one', () => {
    expect(told(swap('quotes.yaml', '[wire-report]', '[wire-reports]'))).toMatchInlineSnapshot(`
      "content/data/quotes.yaml:6:13  macron-no-unanimity › sources.0
        came:    "wire-reports"
        allowed: an id that stands in content/data/sources.yaml
        did you mean wire-report?"
    `);
  });

  test('of an actor', () => {
    expect(told(swap('positions.yaml', 'actor: fr', 'actor: fra'))).toMatchInlineSnapshot(`
      "content/data/positions.yaml:2:10  fr-land-2025-09-04 › actor
        came:    "fra"
        allowed: an id that stands in content/data/actors.yaml
        did you mean fr?"
    `);
  });

  test('of a quotation', () => {
    expect(told(swap('events.yaml', 'quote: macron-no-unanimity', 'quote: macron-unanimity'))).toMatchInlineSnapshot(`
      "content/data/events.yaml:9:10  paris-summit › quote
        came:    "macron-unanimity"
        allowed: an id that stands in content/data/quotes.yaml
        did you mean macron-no-unanimity?"
    `);
  });

  test('of a figure', () => {
    expect(told(swap('claims.yaml', '[force-64k]', '[force-46k]'))).toMatchInlineSnapshot(`
      "content/data/claims.yaml:8:13  ask-64000 › figures.0
        came:    "force-46k"
        allowed: an id that stands in content/data/figures.yaml
        did you mean force-64k?"
    `);
  });

  test('of an event', () => {
    expect(told(swap('conditions.yaml', '[paris-summit]', '[paris-sumit]'))).toMatchInlineSnapshot(`
      "content/data/conditions.yaml:19:14  deployment-needs-ceasefire › events.0
        came:    "paris-sumit"
        allowed: an id that stands in content/data/events.yaml
        did you mean paris-summit?"
    `);
  });

  test('of a condition', () => {
    expect(told(swap('conditions.yaml', 'to: ceasefire', 'to: cease-fire'))).toMatchInlineSnapshot(`
      "content/data/conditions.yaml:14:9  deployment-needs-ceasefire › to
        came:    "cease-fire"
        allowed: an id that stands in content/data/conditions.yaml
        did you mean ceasefire?"
    `);
  });

  test('of a place', () => {
    expect(told(swap('events.yaml', '[rzeszow]', '[rzeszow-airport]'))).toMatchInlineSnapshot(`
      "content/data/events.yaml:10:12  paris-summit › places.0
        came:    "rzeszow-airport"
        allowed: an id that stands in content/data/places.yaml
        did you mean rzeszow?"
    `);
  });

  test('like no other is told without a suggestion', () => {
    expect(told(swap('positions.yaml', 'actor: fr', 'actor: zz'))).toMatchInlineSnapshot(`
      "content/data/positions.yaml:2:10  fr-land-2025-09-04 › actor
        came:    "zz"
        allowed: an id that stands in content/data/actors.yaml"
    `);
  });

  test.each([
    ['actors.yaml', 'sources: [elysee-statement]', 'fr', 'summits.0.sources.0'],
    ['positions.yaml', 'sources: [elysee-statement]', 'fr-land-2025-09-04', 'sources.0'],
    ['positions.yaml', 'actor: fr', 'fr-land-2025-09-04', 'actor'],
    ['positions.yaml', 'quote: macron-no-unanimity', 'fr-land-2025-09-04', 'quote'],
    ['figures.yaml', 'sources: [wire-report]', 'force-64k', 'sources.0'],
    ['figures.yaml', 'rivals: [force-range]', 'force-64k', 'rivals.0'],
    ['events.yaml', 'sources: [elysee-statement]', 'paris-summit', 'sources.0'],
    ['events.yaml', 'actors: [fr, ua]', 'paris-summit', 'actors.0'],
    ['events.yaml', 'places: [rzeszow]', 'paris-summit', 'places.0'],
    ['events.yaml', 'quote: macron-no-unanimity', 'paris-summit', 'quote'],
    ['quotes.yaml', 'sources: [wire-report]', 'macron-no-unanimity', 'sources.0'],
    ['claims.yaml', 'sources: [wire-report]', 'ask-64000', 'sources.0'],
    ['claims.yaml', 'actors: [ua]', 'ask-64000', 'actors.0'],
    ['claims.yaml', 'figures: [force-64k]', 'ask-64000', 'figures.0'],
    ['promises.yaml', 'sources: [elysee-statement]', 'pledge-of-26', 'stages.0.sources.0'],
    ['promises.yaml', 'sources: [wire-report]', 'pledge-of-26', 'state.sources.0'],
    ['promises.yaml', 'actors: [fr]', 'pledge-of-26', 'actors.0'],
    ['conditions.yaml', 'from: deployment', 'deployment-needs-ceasefire', 'from'],
    ['conditions.yaml', 'to: ceasefire', 'deployment-needs-ceasefire', 'to'],
    ['conditions.yaml', 'events: [paris-summit]', 'deployment-needs-ceasefire', 'events.0'],
    ['conditions.yaml', 'sources: [elysee-statement]', 'deployment-needs-ceasefire', 'sources.0'],
    ['places.yaml', 'coordSources: [wire-report]', 'rzeszow', 'coordSources.0'],
    ['places.yaml', '  sources: [wire-report]', 'rzeszow', 'sources.0'],
    ['terms.yaml', 'sources: [wire-report]', 'backstop', 'sources.0'],
    ['series.yaml', 'sources: [wire-report]', 'air-attacks', 'sources.0'],
    ['updates.yaml', 'records: [fr-land-2025-09-04]', 'record 1', 'records.0'],
  ] as const)('in %s in "%s" is found', (file, line, record, field) => {
    const [name] = line.split(': ');
    const by = line.includes('[') ? `${name}: [nobody-knows-it]` : `${name}: nobody-knows-it`;
    const found = faults(swap(file, line, by)).map((fault) => [fault.record, fault.field, fault.came]);
    expect(found).toEqual([[record, field, '"nobody-knows-it"']]);
  });

  test('in an update is looked for in every table', () => {
    expect(told(swap('updates.yaml', '[fr-land-2025-09-04]', '[fr-land-2025-09-14]'))).toMatchInlineSnapshot(`
      "content/data/updates.yaml:3:13  record 1 › records.0
        came:    "fr-land-2025-09-14"
        allowed: the id of a record of any table
        did you mean fr-land-2025-09-04?"
    `);
    const known = [
      'wire-report',
      'ua',
      'force-64k',
      'ceasefire',
      'deployment-needs-ceasefire',
      'backstop',
      'air-attacks',
    ];
    expect(faults(swap('updates.yaml', '[fr-land-2025-09-04]', `[${known.join(', ')}]`))).toEqual([]);
  });

  test('points at its place in a list of several', () => {
    const broken = swap('events.yaml', 'actors: [fr, ua]', 'actors:\n    - fr\n    - uaa');
    expect(faults(broken).map(({ line, column, field }) => [line, column, field])).toEqual([[8, 7, 'actors.1']]);
  });
});

describe('a duplicate', () => {
  test('id names the line that has it already', () => {
    const again = '- id: backstop\n  term: "Again"\n  definition: "Again."\n';
    expect(told(append('terms.yaml', again))).toMatchInlineSnapshot(`
      "content/data/terms.yaml:5:7  backstop › id
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
});

describe('dates', () => {
  test('until is not before asOf', () => {
    expect(told(swap('positions.yaml', 'until: "2026-01-06"', 'until: "2025-09-03"'))).toMatchInlineSnapshot(`
      "content/data/positions.yaml:6:10  fr-land-2025-09-04 › until
        came:    "2025-09-03"
        allowed: a date not before asOf, 2025-09-04"
    `);
  });

  test('until is a month by its first day, so it may not be the month of a later asOf', () => {
    expect(faults(swap('positions.yaml', 'until: "2026-01-06"', 'until: "2025-10"'))).toEqual([]);
    expect(faults(swap('positions.yaml', 'until: "2026-01-06"', 'until: "2025-09"'))).toHaveLength(1);
  });

  test('end is not before date', () => {
    expect(told(swap('events.yaml', 'end: "2025-09-05"', 'end: "2025-09-03"'))).toMatchInlineSnapshot(`
      "content/data/events.yaml:3:8  paris-summit › end
        came:    "2025-09-03"
        allowed: a date not before date, 2025-09-04"
    `);
  });

  test('end may be the day itself', () => {
    expect(faults(swap('events.yaml', 'end: "2025-09-05"', 'end: "2025-09-04"'))).toEqual([]);
  });
});

describe('a source', () => {
  const unused = `- id: unused
  publisher: "Nobody's"
  accessed: "2025-10-01"
  tier: C
  voice: press
`;

  test('that nothing cites is a fault', () => {
    expect(told(append('sources.yaml', unused))).toMatchInlineSnapshot(`
      "content/data/sources.yaml:16:3  unused
        came:    a source that nothing cites
        allowed: a source that some record or some prose cites; cite it or take it out"
    `);
  });

  test('that prose alone cites is none', () => {
    expect(tables(append('sources.yaml', unused), new Set(['unused'])).sources).toHaveLength(3);
  });

  test('that only a term cites is none', () => {
    const files = { ...append('sources.yaml', unused), ...swap('terms.yaml', '[wire-report]', '[unused]') };
    expect(faults(files)).toEqual([]);
  });
});
