import { expect, test } from 'vitest';
import { getTables } from '../../src/data/tables.ts';
import { parsePage, readDist } from './dist.ts';

const site = readDist();
const tables = getTables();

/** What the page of its actor says at a record. */
function saidOf(id: string): string {
  const actor = tables.positions.find((row) => row.id === id)?.actor;
  const $ = parsePage(site.page(`/actors/${actor}/`).html);
  return $(`[id="${id}"]`).text().replace(/\s+/g, ' ');
}

test('the flags of a record are said where it stands, beside how well it is supported', () => {
  expect(saidOf('es-funding-2025-11-18')).toContain('Supported, with a doubt. Its sources contradict one another.');
  expect(saidOf('hu-funding-2026-04-22')).toContain(
    'It stays outside what the others agreed. Said before the government changed.',
  );
  expect(saidOf('is-land-2026-01-06')).toContain('Only a silence, which decides no level.');
});

test('what is said of the ending is said once', () => {
  const said = saidOf('au-air-2025-09-03');
  expect(said).toContain('No longer held: it was for a time');
  expect(said).not.toContain('For a time only.');
});

test('every record with a flag that is told in words bears them, and no other', () => {
  const flagged = tables.positions.filter(({ flags }) => flags?.includes('contradictory-sources'));
  const bearing = tables.positions.filter(({ id }) => saidOf(id).includes('Its sources contradict one another.'));
  expect(bearing.map(({ id }) => id)).toEqual(flagged.map(({ id }) => id));
});
