import { expect, test } from 'vitest';
import { doerOf } from '../../src/wording/doer.ts';

const NAMES = [
  { name: 'France', actor: 'fr' },
  { name: 'French', actor: 'fr' },
  { name: 'Italy', actor: 'it' },
];
const doer = (clause: string, verb: string, passive = false) =>
  doerOf(clause, { verb, offset: clause.indexOf(verb), passive }, NAMES);

test('doerOf takes the whole name that stands nearest before the verb', () => {
  expect(doer('France and Italy sent jets', 'sent jets')).toBe('it');
  expect(doer('Frances sent jets to Italy', 'sent jets')).toBeUndefined();
});

test('doerOf looks behind “by” first where something is done to what was sent, then before it and in it', () => {
  expect(doer('In France troops were sent by the Italy of old', 'troops were sent', true)).toBe('it');
  expect(doer('French troops were sent by January', 'troops were sent', true)).toBe('fr');
  expect(doer('Troops from Italy were sent', 'Troops from Italy were sent', true)).toBe('it');
  expect(doer('Troops were sent to Italy', 'Troops were sent', true)).toBeUndefined();
});

test('doerOf takes who stands behind a verb that ends with “by”, and nobody else', () => {
  expect(doer('In France jets will be funded by Italy', 'will be funded by')).toBe('it');
  expect(doer('In France jets will be funded by others, by Italy too', 'will be funded by')).toBeUndefined();
});

test('doerOf has no doer whose name stands far away', () => {
  expect(doer(`France ${'and so on '.repeat(6)}sent jets`, 'sent jets')).toBeUndefined();
});
