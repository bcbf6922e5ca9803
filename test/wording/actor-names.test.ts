import { expect, test } from 'vitest';
import { synonym } from '../../src/data/schema/synonym.ts';
import { actorNames } from '../../src/wording/actor-names.ts';
import { atLevel, makeTables } from './positions.ts';

const NAMES = actorNames(
  makeTables([
    { ...atLevel('fr', 'land', 'specific'), speaker: 'Emmanuel Macron' },
    { ...atLevel('no', 'land', 'conditional'), speaker: 'Jonas Gahr Støre' },
    { ...atLevel('no', 'air', 'conditional'), speaker: 'Mark Rutte (NATO)' },
    { ...atLevel('no', 'sea', 'conditional'), speaker: 'A minister' },
    { ...atLevel('fr', 'sea', 'conditional'), speaker: 'A minister' },
  ]),
  [synonym.parse({ id: 'fr', actor: 'fr', words: ['French'] })],
);

test('actorNames knows names, words of the search, capitals and who spoke for one actor alone, the longest first', () => {
  expect(NAMES).toEqual([
    { name: 'France', actor: 'fr' },
    { name: 'Norway', actor: 'no' },
    { name: 'French', actor: 'fr' },
    { name: 'Macron', actor: 'fr' },
    { name: 'Paris', actor: 'fr' },
    { name: 'Støre', actor: 'no' },
    { name: 'Oslo', actor: 'no' },
  ]);
});
