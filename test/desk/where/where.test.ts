import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plainTables } from '../../../src/data/parse.ts';
import { RECORD_END } from '../../../src/data/record-end.ts';
import { actorId } from '../../../src/data/schema/id.ts';
import { levelOn } from '../../../src/data/select/level.ts';
import { readContent } from '../../../src/desk/content.ts';
import { findWhere } from '../../../src/desk/where/where.ts';
import { swap } from '../../data/fixture.ts';
import { content } from '../fixture.ts';

function only(id: string, from = content()) {
  const [where, ...more] = findWhere(id, from);
  expect(more).toEqual([]);
  if (where === undefined) throw new Error(`nothing has the id ${id}`);
  return where;
}

const fieldsOf = (id: string) =>
  only(id).fields.map((use) => `${use.file}:${use.line}:${use.column} ${use.record} ${use.field}`);
const proseOf = (id: string) => only(id).prose.map((use) => [`${use.line}:${use.column}`, use.component, use.words]);
const pagesOf = (id: string) => only(id).pages.map(({ address, because }) => `${address} ${because.join(', ')}`);

describe('the fields that name a record', () => {
  test('stand in tables, in the words of the search and in the head of a chapter', () => {
    expect(fieldsOf('fr')).toEqual([
      'content/data/events.yaml:6:12 paris-summit actors.0',
      'content/data/layers.yaml:8:12 hubs actors.0',
      'content/data/positions.yaml:2:10 fr-land-2025-09-04 actor',
      'content/data/promises.yaml:2:12 pledge-of-26 actors.0',
      'content/data/rungs.yaml:5:16 pledged named.0.actor',
      'content/data/unknowns.yaml:7:12 who-they-are actors.0',
      'content/data/unknowns.yaml:12:13 who-they-are holders.0',
      'content/i18n/search.yaml:1:20 fr actor',
    ]);
    expect(fieldsOf('pledged')).toEqual(['content/en/chapters/01-paris-promises.mdx:4:33 front matter opening.rung']);
  });

  test('are those of corrections and of open questions too', () => {
    expect(fieldsOf('fr-land-2025-09-04')).toEqual(['content/data/updates.yaml:3:13 record 1 records.0']);
    expect(fieldsOf('pledge-of-26')).toEqual(['content/data/unknowns.yaml:9:13 who-they-are records.0']);
  });

  test('are those of the table that is meant, where two tables share an id', () => {
    const shared = content(swap('terms.yaml', 'id: backstop', 'id: ceasefire'));
    const found = findWhere('ceasefire', shared);
    expect(found.map(({ table, fields }) => [table, fields.map(({ record }) => record)])).toEqual([
      ['nodes', ['deployment-needs-ceasefire']],
      ['terms', []],
    ]);
  });

  test('hold the place of a number', () => {
    const placed = content(
      swap('figures.yaml', '  group: force-size\n  value', '  place: rzeszow\n  group: force-size\n  value'),
    );
    expect(only('rzeszow', placed).fields.map(({ record, field }) => [record, field])).toEqual([
      ['paris-summit', 'places.0'],
      ['force-64k', 'place'],
    ]);
  });
});

describe('the prose that names a record', () => {
  test('does so by a component, with the words around it', () => {
    expect(proseOf('force-64k')).toEqual([
      ['9:55', '<Fig id>', 'Macron, for France, had ›[force-64k]‹ in mind. The rest.'],
    ]);
    expect(proseOf('backstop')).toEqual([
      ['12:21', '<Term id>', 'It was no ›backstop‹, said “does not have unanimity”.'],
    ]);
  });

  test('does so by one of several ids, and the column is that of the id', () => {
    expect(proseOf('wire-report').map(([at, component]) => [at, component])).toEqual([['9:104', '<Cite id>']]);
  });

  test('does so by a link', () => {
    expect(proseOf('fr').map(([at, component]) => [at, component])).toEqual([['9:19', 'link']]);
  });

  test('does so by the mark of a step', () => {
    expect(proseOf('pledged')).toEqual([['19:30', '<Step marks>', '›Nobody named them.‹']]);
  });

  test('prints the words of a quotation without its id', () => {
    expect(proseOf('macron-no-unanimity').map(([at, component]) => [at, component])).toEqual([
      ['12:53', '“…”'],
      ['15:12', '<Quote id>'],
    ]);
  });

  test('names a figure of the site', () => {
    expect(proseOf('timeline')).toEqual([['7:13', '<Figure id>', '›[timeline]‹']]);
    expect(proseOf('set-the-bar').map(([at, component]) => [at, component])).toEqual([['17:16', '<Steps figure>']]);
  });
});

test('the pages of a record are its own, those of prose and of records that name it, and those that show their figure', () => {
  expect(pagesOf('rzeszow')).toEqual([
    '/figures/flank-map/ the place itself',
    '/figures/timeline/#paris-summit event paris-summit',
    '/actors/fr/ event paris-summit',
    '/actors/ua/ event paris-summit',
    '/ the figure timeline',
  ]);
  expect(pagesOf('fr-land-2025-09-04')).toContain('/updates/#update-2026-11-22-1629e1 update record 1');
  expect(pagesOf('ask-64000')).toEqual([
    '/article/#ask-64000 the claim itself',
    '/figures/article-checked/ the claim itself',
    '/actors/ua/ the claim itself',
    '/paris-promises/ its prose',
    '/all/ its prose',
  ]);
});

test('an element, a condition and the records of it stand on the pages of their actors too', () => {
  expect(pagesOf('hubs')).toContain('/actors/fr/ the layer itself');
  const held = content(swap('conditions.yaml', 'type: event', 'type: event\n    holders: [ua]'));
  for (const id of ['ceasefire', 'deployment-needs-ceasefire'])
    expect(only(id, held).pages.map(({ address }) => address)).toContain('/actors/ua/');
});

test('a record changes the records that name it, and those that name these in turn, and no more', () => {
  expect(only('macron-no-unanimity').changes).toEqual([
    { table: 'phrases', id: 'no-unanimity', fields: ['quote', 'clarified.0.quote'], next: [] },
    {
      table: 'events',
      id: 'paris-summit',
      fields: ['quote'],
      next: [{ table: 'edges', id: 'deployment-needs-ceasefire', fields: ['events.0'] }],
    },
    {
      table: 'positions',
      id: 'fr-land-2025-09-04',
      fields: ['quote'],
      next: [{ table: 'updates', id: 'record 1', fields: ['records.0'] }],
    },
  ]);
});

test('nothing has an id that stands nowhere', () => {
  expect(findWhere('force-65k', content())).toEqual([]);
});

describe('in the real content', () => {
  const real = readContent(process.cwd());

  test('a source that every chapter needs is found in fields and in prose', () => {
    const { fields, prose, pages } = only('dailystar-reuters-2025-09-05-26-nations', real);
    expect(fields.length).toBeGreaterThan(3);
    expect(prose.length).toBeGreaterThan(3);
    expect(pages.map(({ address }) => address)).toContain('/paris-promises/');
  });

  test('a position stands on the page of its domain where it gives the level, and not where another does', () => {
    const addressesOf = (id: string) => only(id, real).pages.map(({ address }) => address);
    const page = (id: string) => `/figures/who-offers-what/land/#${id}`;
    const plain = plainTables(real.tables);
    const french = plain.positions.filter(({ actor, domain }) => actor === 'fr' && domain === 'land');
    const given = levelOn(plain, actorId.parse('fr'), 'land', RECORD_END).holding[0]?.id;
    expect(french.length).toBeGreaterThan(1);
    for (const { id } of french) expect(addressesOf(id).includes(page(id))).toBe(id === given);
  });

  test('every place that is told holds the id', () => {
    for (const id of ['states-26', 'davos-200k', 'de', 'pledged', 'backstop']) {
      const { fields, prose } = findWhere(id, real)[0] ?? { fields: [], prose: [] };
      const places = [...fields, ...prose.filter(({ component }) => component.startsWith('<'))];
      expect(places.length).toBeGreaterThan(0);
      for (const { file, line, column } of places) {
        const said = readFileSync(file, 'utf8')
          .split('\n')
          [line - 1]?.slice(column - 1);
        expect(said).toMatch(new RegExp(`^["']?${id}\\b`));
      }
    }
  });
});
