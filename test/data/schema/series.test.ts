import { expect, test } from 'vitest';
import { aidRow, airAttackRow } from '../../../src/data/schema/series.ts';

const MONTH = {
  month: '2025-09',
  strikeDrones: '1',
  strikeDronesDestroyed: '1',
  strikeDronesLostOrJammed: '0',
  missiles: '1',
  missilesDestroyed: '0',
  otherDrones: '0',
  note: '',
};
const DONOR = {
  donor: 'France',
  iso3: 'FRA',
  totalTo202604: '1.5',
  militaryTo202604: '1',
  financialTo202604: '0.5',
  humanitarianTo202604: '0',
  totalTo202508: '1',
  militaryTo202508: '1',
  pctOfGdpTo202604: '',
};

test('a month counts in whole numbers that a computer tells apart, and says no more than a note', () => {
  expect(airAttackRow.safeParse(MONTH).success).toBe(true);
  for (const strikeDrones of ['', '1e3', '-1', '9'.repeat(16), '9'.repeat(400)]) {
    expect(airAttackRow.safeParse({ ...MONTH, strikeDrones }).success).toBe(false);
  }
  expect(airAttackRow.safeParse({ ...MONTH, note: 'word '.repeat(201) }).success).toBe(false);
});

test('a donor has a code of three letters, and amounts in plain digits', () => {
  expect(aidRow.safeParse(DONOR).success).toBe(true);
  expect(aidRow.safeParse({ ...DONOR, iso3: 'EU' }).success).toBe(true);
  for (const row of [
    { iso3: '<b>' },
    { iso3: 'fra' },
    { totalTo202604: '9'.repeat(400) },
    { pctOfGdpTo202604: '.5' },
  ]) {
    expect(aidRow.safeParse({ ...DONOR, ...row }).success).toBe(false);
  }
});
