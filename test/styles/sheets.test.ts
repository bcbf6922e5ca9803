import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ORDER } from '../../src/styles/sheets.ts';

/** Of pictures that stand alone, of the desk and of the mark of a preview: no page of the site shows them. */
const APART = ['desk.css', 'preview.css', 'share-card.css', 'still.css'];

test('every style sheet has its place: in the window, on paper, or apart', () => {
  const paper = [...readFileSync('src/styles/paper.css', 'utf8').matchAll(/"\.\/(.+?)"/g)].map(([, file]) => file);
  const placed = [...ORDER.map((name) => `${name}.css`), 'paper.css', ...paper, ...APART];
  const files = globSync('*.css', { cwd: 'src/styles' });
  expect(placed.sort()).toEqual(files.sort());
});

test('what paper.css names holds on paper alone', () => {
  const files = globSync('src/styles/print*.css');
  const outside = files.filter((file) =>
    /^(?!@media print|@page)[^\s/}]/m.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')),
  );
  expect(outside).toEqual([]);
});
