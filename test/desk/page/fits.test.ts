import { describe, expect, test } from 'vitest';
import { fits } from '../../../src/desk/page/fits.ts';

describe('fits', () => {
  test.each([
    ['', 'number states-26', true],
    ['states-26', 'number states-26', true],
    ['Number 26', 'number states-26', true],
    ['event 26', 'number states-26', false],
  ])('%j in %j: %s', (query, text, found) => {
    expect(fits(query, text)).toBe(found);
  });
});
