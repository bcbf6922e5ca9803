import { expect, test } from 'vitest';
import { nameLanguage } from '../../src/i18n/language.ts';

test('nameLanguage gives the English name', () => {
  expect(['fr', 'it', 'sv'].map(nameLanguage)).toEqual(['French', 'Italian', 'Swedish']);
});
