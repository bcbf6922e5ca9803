import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TIERS, VOICES } from '../../src/data/schema/source.ts';

const css = readFileSync('src/styles/bib.css', 'utf8');
const tiers = TIERS.map((tier) => `:has(#tier-${tier}:checked)`);
const voices = VOICES.map((voice) => `:has(#voice-${voice}:checked)`);

test('bib.css has a rule for every tier and voice, and two for every pair', () => {
  const rules = [...css.matchAll(/^\s*\.bib((?::has\(#[\w-]+:checked\))+)/gm)].map(([, asked]) => asked ?? '');
  const pairs = tiers.flatMap((tier) => voices.map((voice) => tier + voice));
  expect(rules.sort()).toEqual([...tiers, ...voices, ...pairs, ...pairs].sort());
});
