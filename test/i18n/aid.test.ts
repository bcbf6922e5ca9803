import { expect, test } from 'vitest';
import { getTables } from '../../src/data/tables.ts';
import { sayAid } from '../../src/i18n/aid.ts';

const aidOf = (name: string) => getTables().aid.filter(({ donor }) => donor === name);

test('sayAid says how much the tracker counts, and where nothing was added', () => {
  expect(aidOf('Czechia').map(sayAid)).toEqual([
    'The Kiel Institute’s tracker counts €632\u00a0million of aid allocated to Ukraine by April 2026.',
  ]);
  expect(aidOf('United States').map(sayAid)).toEqual([
    'The Kiel Institute’s tracker counts €115.4\u00a0billion of aid allocated to Ukraine, none of it after August 2025.',
  ]);
});
