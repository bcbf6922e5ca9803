import { describe, expect, test } from 'vitest';
import { comparedClaims, readCompared } from '../../src/data/compared.ts';
import { getTables } from '../../src/data/tables.ts';

test('comparedClaims gives the statements of every comparison', () => {
  const mdx = 'A\n<Versus claims="one two">\nB\n</Versus>\n<Versus claims="three">\nC\n</Versus>\n';
  expect(comparedClaims(mdx)).toEqual(['one', 'two', 'three']);
});

test('comparedClaims takes none that a comment holds, and each in whatever marks it stands', () => {
  const mdx = `{/* <Versus claims="one">\nA\n</Versus> */}\n\n<Versus claims='two'>\nB\n</Versus>\n`;
  expect(comparedClaims(mdx)).toEqual(['two']);
});

describe('readCompared', () => {
  const compared = readCompared();

  test('finds the statements of the chapters', () => {
    expect(compared.get('ask-64000')).toBe('kyivs-shrinking-ask');
    expect(compared.size).toBeGreaterThan(15);
  });

  test('names only statements that are in the data', () => {
    const known = getTables().claims.map((row): string => row.id);
    expect([...compared.keys()].filter((id) => !known.includes(id))).toEqual([]);
  });
});
