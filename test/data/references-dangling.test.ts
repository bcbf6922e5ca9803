import { describe, expect, test } from 'vitest';
import { faults, swap, told } from './fixture.ts';

describe('a dangling id', () => {
  test('of a source is told with the likeliest one', () => {
    expect(told(swap('quotes.yaml', '[wire-report]', '[wire-reports]'))).toMatchInlineSnapshot(`
      "content/data/quotes.yaml:6:13  macron-no-unanimity › sources.0  [unknown-id]
        6 |   sources: [wire-reports]
          |             ^
        came:    "wire-reports"
        allowed: an id that stands in content/data/sources.yaml
        did you mean wire-report?"
    `);
  });

  test('of an actor', () => {
    expect(told(swap('positions.yaml', 'actor: fr', 'actor: fra'))).toMatchInlineSnapshot(`
      "content/data/positions.yaml:2:10  fr-land-2025-09-04 › actor  [unknown-id]
        2 |   actor: fra
          |          ^
        came:    "fra"
        allowed: an id that stands in content/data/actors.yaml
        did you mean fr?"
    `);
  });

  test('of a quotation', () => {
    expect(told(swap('events.yaml', 'quote: macron-no-unanimity', 'quote: macron-unanimity'))).toMatchInlineSnapshot(`
      "content/data/events.yaml:9:10  paris-summit › quote  [unknown-id]
        9 |   quote: macron-unanimity
          |          ^
        came:    "macron-unanimity"
        allowed: an id that stands in content/data/quotes.yaml
        did you mean macron-no-unanimity?"
    `);
  });

  test('of a figure', () => {
    expect(told(swap('claims.yaml', '[force-64k]', '[force-46k]'))).toMatchInlineSnapshot(`
      "content/data/claims.yaml:8:13  ask-64000 › figures.0  [unknown-id]
        8 |   figures: [force-46k]
          |             ^
        came:    "force-46k"
        allowed: an id that stands in content/data/figures.yaml
        did you mean force-64k?"
    `);
  });

  test('of an event', () => {
    expect(told(swap('conditions.yaml', '[paris-summit]', '[paris-sumit]'))).toMatchInlineSnapshot(`
      "content/data/conditions.yaml:19:14  deployment-needs-ceasefire › events.0  [unknown-id]
        19 |     events: [paris-sumit]
           |              ^
        came:    "paris-sumit"
        allowed: an id that stands in content/data/events.yaml
        did you mean paris-summit?"
    `);
  });

  test('of a condition', () => {
    expect(told(swap('conditions.yaml', 'to: ceasefire', 'to: cease-fire'))).toMatchInlineSnapshot(`
      "content/data/conditions.yaml:14:9  deployment-needs-ceasefire › to  [unknown-id]
        14 |     to: cease-fire
           |         ^
        came:    "cease-fire"
        allowed: an id that stands in content/data/conditions.yaml
        did you mean ceasefire?"
    `);
  });

  test('of a place', () => {
    expect(told(swap('events.yaml', '[rzeszow]', '[rzeszow-airport]'))).toMatchInlineSnapshot(`
      "content/data/events.yaml:10:12  paris-summit › places.0  [unknown-id]
        10 |   places: [rzeszow-airport]
           |            ^
        came:    "rzeszow-airport"
        allowed: an id that stands in content/data/places.yaml
        did you mean rzeszow?"
    `);
  });

  test('like no other is told without a suggestion', () => {
    expect(told(swap('positions.yaml', 'actor: fr', 'actor: zz'))).toMatchInlineSnapshot(`
      "content/data/positions.yaml:2:10  fr-land-2025-09-04 › actor  [unknown-id]
        2 |   actor: zz
          |          ^
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
    ['layers.yaml', 'actors: [fr]', 'hubs', 'actors.0'],
    ['layers.yaml', 'sources: [elysee-statement]', 'hubs', 'sources.0'],
    ['anatomy.yaml', '      quote: macron-no-unanimity', 'no-unanimity', 'clarified.0.quote'],
    ['anatomy.yaml', 'sources: [wire-report]', 'no-unanimity', 'readings.0.sources.0'],
    ['anatomy.yaml', 'sources: [elysee-statement]', 'no-unanimity', 'clarified.0.sources.0'],
    ['rungs.yaml', 'figure: states-26', 'pledged', 'figure'],
    ['rungs.yaml', 'actor: fr', 'pledged', 'named.0.actor'],
    ['rungs.yaml', 'sources: [elysee-statement]', 'pledged', 'sources.0'],
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
      "content/data/updates.yaml:3:13  record 1 › records.0  [unknown-id]
        3 |   records: [fr-land-2025-09-14]
          |             ^
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
