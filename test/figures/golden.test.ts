import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { CHARTS, type Chart } from '../../src/data/charts.ts';
import { PICTURES } from './picture.tsx';
import { SHEETS } from './sheet.tsx';

/** For each figure the golden drawings of its geometry, or why it has none: its form is HTML, which browsers lay out. */
const FORMS: Readonly<Record<Chart, readonly string[] | 'HTML'>> = {
  'set-the-bar': ['set-the-bar-wide', 'set-the-bar-narrow'],
  'who-offers-what': 'HTML',
  'numbers-in-the-debate': ['numbers-in-the-debate'],
  'people-per-km': ['people-per-km'],
  'claim-anatomy': 'HTML',
  timeline: ['timeline-wide', 'timeline-middle', 'timeline-narrow'],
  'article-checked': 'HTML',
  'promise-ledger': ['promise-ledger'],
  'aid-by-donor': ['aid-by-donor-euros', 'aid-by-donor-gdp'],
  conditions: ['conditions', 'conditions-as-recorded'],
  layers: 'HTML',
  'flank-map': ['flank-map-wide', 'flank-map-narrow'],
  'air-attacks': ['air-attacks-wide', 'air-attacks-middle', 'air-attacks-narrow'],
};

/** Golden drawings of what stands in many figures, or beside the steps of one; the test of steps draws the latter. */
const STEPS = ['numbers-step-wide', 'numbers-step-narrow'];
const SHARED: Readonly<Record<string, readonly string[]>> = { glyphs: ['level-marks'], 'numbers-step': STEPS };

/** Geometry that draws nothing of its own: other geometry is made with it, or it only lays out words. */
const DRAWS_NOTHING = [
  'box',
  'dummies',
  'flank-labels',
  'labels',
  'layered-graph',
  'locks',
  'shapes',
  'text-width',
  // Filters, sorts and groups the rows of a table.
  'who-offers-what',
  // The words around a still or on a card, and the tables of stills whose figure is HTML: lines of text, looked at in
  // test/stills.
  'share-card',
  'still-sheet',
  'still-table',
  'wrap',
  // Counted marks within the cells of a table, which its own test reads.
  'mark-grid',
  // Bars and discs at the head of a chapter: their own tests read each, and test/built/openings counts them.
  'attack-strip',
  'date-strip',
];

/** Geometry that no golden drawing holds. */
const uncovered = (files: readonly string[]) =>
  files.filter((file) => {
    const form = SHARED[file] ?? FORMS[file as Chart];
    return !DRAWS_NOTHING.includes(file) && (form === undefined || form === 'HTML');
  });
const namesIn = (pattern: string, ending: string) => globSync(pattern).map((file) => basename(file, ending));

test('every geometry that draws has a golden drawing', () => {
  expect(uncovered(namesIn('src/geometry/*.ts', '.ts'))).toEqual([]);
  expect(uncovered(['timeline', 'labels', 'new-chart', 'layers'])).toEqual(['new-chart', 'layers']);
});

test('every golden drawing is drawn anew by a test, and belongs to a figure', () => {
  const golden = namesIn('test/golden/*.svg', '.svg').sort();
  expect(golden).toEqual([...Object.keys(PICTURES), ...Object.keys(SHEETS), ...STEPS].sort());
  const ofFigures = CHARTS.flatMap((chart) => (FORMS[chart] === 'HTML' ? [] : FORMS[chart]));
  expect(golden).toEqual([...ofFigures, ...Object.values(SHARED).flat()].sort());
});
