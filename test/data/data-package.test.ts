import { describe, expect, test } from 'vitest';
import { dataPackage } from '../../src/data/data-package.ts';
import { DOWNLOADS, type Lookups } from '../../src/data/download.ts';
import type { Tables } from '../../src/data/parse.ts';
import { tables } from './fixture.ts';

const LOOK: Lookups = { nameOf: String, addressOf: String, unitOf: () => 'EUR billion' };

describe('dataPackage', () => {
  const texts = {
    ...{ title: 'T', description: 'D', homepage: 'https://example.org/data/' },
    titleOf: (table: string) => `Table ${table}`,
    describe: (column: string) => `About ${column}`,
  };
  const { resources, ...head } = dataPackage(tables(), texts, LOOK);
  const resource = (name: string) => resources.find((entry) => entry.name === name);
  const field = (name: string, column: string) =>
    resource(name)?.schema.fields.find((entry) => entry.name.startsWith(column));

  test('has a title, a licence, a version and the end of the record, and a resource for each download', () => {
    expect([head.title, head.description, head.licenses[0]?.name]).toEqual(['T', 'D', 'CC-BY-4.0']);
    expect([head.version, head.recordEnd]).toEqual([tables().updates.at(-1)?.date, '2026-07-01']);
    expect(resources.map(({ path }) => path)).toEqual(Object.keys(DOWNLOADS).map((name) => `${name}.csv`));
    expect(resource('figures')).toMatchObject({ title: 'Table figures', licenses: [{ name: 'CC-BY-4.0' }] });
  });

  test('claims no licence for the data of others, and says whose they are', () => {
    const attacks = resource('air-attacks');
    expect(attacks).not.toHaveProperty('licenses');
    expect(attacks).toMatchObject({ rights: tables().series.find(({ id }) => id === 'air-attacks')?.licence });
  });

  test('says of a source of others’ data what is known of its licence, and nothing where nothing is', () => {
    const known = { ...tables(), sources: tables().sources.map((source) => ({ ...source, licence: 'ODC-BY 1.0.' })) };
    const sourcesOf = (given: Tables) =>
      dataPackage(given, texts, LOOK).resources.flatMap((entry) => ('sources' in entry ? entry.sources : []));
    expect(sourcesOf(known)).toContainEqual(expect.objectContaining({ rights: 'ODC-BY 1.0.' }));
    expect(sourcesOf(tables()).filter((source) => 'rights' in source)).toEqual([]);
  });

  test('tells the type, the words and the unit of each column', () => {
    expect(field('figures', 'id')).toEqual({
      ...{ name: 'id', description: 'About id', type: 'string' },
      constraints: { required: true, unique: true },
    });
    expect(field('aid-by-donor', 'pctOfGdpTo202604')).toMatchObject({
      ...{ name: 'pctOfGdpTo202604 (EUR billion)', unit: 'EUR billion', type: 'number' },
    });
    expect(field('air-attacks', 'month')).toMatchObject({ type: 'yearmonth' });
    expect(field('sources', 'accessed')).toMatchObject({ type: 'date' });
  });

  test('names the id as the key where rows have one, and what a column points to', () => {
    expect(resource('places')?.schema.primaryKey).toBe('id');
    expect(resource('air-attacks')?.schema.primaryKey).toBeUndefined();
    expect(resource('updates')?.schema.primaryKey).toBeUndefined();
    expect(resource('positions')?.schema.foreignKeys).toContainEqual({
      ...{ fields: 'actor', reference: { resource: 'actors', fields: 'id' } },
    });
  });
});
