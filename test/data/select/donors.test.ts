import { expect, test } from 'vitest';
import { aidRow } from '../../../src/data/schema/series.ts';
import {
  aidOfActor,
  aidWithoutOffer,
  donorsByEuros,
  donorsByGdp,
  donorsWithoutGdp,
} from '../../../src/data/select/donors.ts';
import { actorRow, positionRow, tablesOf } from './rows.ts';

const donor = (iso3: string, total: string, earlier: string, share: string) =>
  aidRow.parse({
    donor: iso3,
    iso3,
    totalTo202604: total,
    militaryTo202604: '0',
    financialTo202604: total,
    humanitarianTo202604: '0',
    totalTo202508: earlier,
    militaryTo202508: '0',
    pctOfGdpTo202604: share,
  });
const tables = tablesOf({
  aid: [
    donor('SML', '0.963', '0.929', '3.063'),
    donor('EU', '84.425', '70.832', ''),
    donor('LRG', '115.381', '115.381', '0.585'),
    donor('TNY', '0.003', '0.003', '0.000'),
  ],
});

test('donorsByEuros sorts by the sum and knows each place in both measures', () => {
  expect(donorsByEuros(tables).map(({ row, byEuros, byGdp }) => [row.iso3, byEuros, byGdp])).toEqual([
    ['LRG', 1, 2],
    ['EU', 2, undefined],
    ['SML', 3, 1],
    ['TNY', 4, 3],
  ]);
});

test('donorsByEuros says what came since, to the thousandth', () => {
  expect(donorsByEuros(tables).map(({ since }) => since)).toEqual([0, 13.593, 0.034, 0]);
});

test('donorsByGdp sorts by the share and leaves out whom it does not apply to, not whose share rounds to nothing', () => {
  expect(donorsByGdp(tables).map(({ row, byGdp }) => [row.iso3, byGdp])).toEqual([
    ['SML', 1],
    ['LRG', 2],
    ['TNY', 3],
  ]);
  expect(donorsWithoutGdp(tables).map(({ row }) => row.iso3)).toEqual(['EU']);
});

test('the donors leave the table as it is', () => {
  donorsByEuros(tables);
  donorsByGdp(tables);
  expect(tables.aid.map(({ iso3 }) => iso3)).toEqual(['SML', 'EU', 'LRG', 'TNY']);
});

test('aidWithoutOffer is what the tracker counts where the record has silence or a refusal, never beside an offer', () => {
  const given = donor('FRA', '7.9', '7.5', '0.3');
  const france = actorRow({ id: 'fr', name: 'FRA' });
  const aidBeside = (...levels: ('ruled-out' | 'specific')[]) => {
    const positions = levels.map((level) => positionRow({ domain: 'funding', level }));
    return aidWithoutOffer(tablesOf({ aid: [given], positions }), france, '2026-07-01');
  };
  expect(aidBeside()).toBe(given);
  expect(aidBeside('ruled-out')).toBe(given);
  expect(aidBeside('ruled-out', 'specific')).toBeUndefined();
  expect(
    aidWithoutOffer(tablesOf({ aid: [given] }), actorRow({ id: 'al', name: 'ALB' }), '2026-07-01'),
  ).toBeUndefined();
});

test('aidOfActor finds a state by its name, and the institutions of the EU by their code, whatever each is called', () => {
  const given = tablesOf({ aid: [...tables.aid, donor('FRA', '7.9', '7.5', '0.3')] });
  const found = (id: string, name: string) => aidOfActor(given, actorRow({ id, name }))?.iso3;
  expect([found('fr', 'FRA'), found('eu', 'EU institutions'), found('al', 'Albania')]).toEqual([
    'FRA',
    'EU',
    undefined,
  ]);
});
