import { describe, expect, test } from 'vitest';
import { readDepth, writeDepth } from '../../src/reading/depth-address.ts';

describe('readDepth', () => {
  test.each([
    ['', 'full', undefined],
    ['?depth=gist', 'gist', undefined],
    ['?steps=one&depth=method', 'method', undefined],
    ['?depth=deep', 'full', 'deep'],
    ['?depth=', 'full', ''],
  ])('%j', (query, depth, fault) => {
    expect(readDepth(query)).toEqual({ depth, fault });
  });
});

describe('writeDepth', () => {
  test.each([
    ['full', '?depth=gist', ''],
    ['gist', '', '?depth=gist'],
    ['method', '?steps=one', '?steps=one&depth=method'],
  ] as const)('%s into %j', (depth, query, written) => {
    expect(writeDepth(depth, query)).toBe(written);
  });
});
