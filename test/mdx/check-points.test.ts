import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultsIn } from './fixture.ts';

const points = (...lines: string[]) =>
  faultsIn(`<Points>\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n</Points>\n`);

describe('the point of a chapter', () => {
  test('is a list of a few short lines', () => {
    expect(points('One of *many*.', 'Of <Fig id="force-64k" />.', 'And so on.')).toBe('');
  });

  test('with too few lines', () => {
    expect(points('A.', 'B.')).toContain('came:    2 lines\n  allowed: one list of 3 to 5 lines, and nothing else');
  });

  test('with words beside the list', () => {
    expect(faultsIn('<Points>\n\nWords.\n\n- A.\n- B.\n- C.\n\n</Points>\n')).toContain('no list, or more than a list');
  });

  test('with a line that runs on', () => {
    expect(points('A.', 'B.', 'word '.repeat(35))).toContain('a line of 35 words');
  });

  test('with a bare number, or a quotation that nobody recorded', () => {
    expect(points('Of 26 states.', 'B.', 'C.')).toContain('came:    26');
    expect(points('He said “no such thing”.', 'B.', 'C.')).toContain('quotation');
  });

  test.each(globSync('content/en/chapters/*.mdx').sort())('stands at the head of %s, once', (file) => {
    expect(readFileSync(file, 'utf8').match(/<\/Lede>\n\n<Points>/g)).toHaveLength(1);
    expect(readFileSync(file, 'utf8').match(/<Points>/g)).toHaveLength(1);
  });
});
