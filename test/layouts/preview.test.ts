import { describe, expect, test } from 'vitest';
import { readPreview } from '../../src/layouts/preview.ts';

describe('readPreview', () => {
  test.each([
    [undefined, false],
    ['', false],
    ['false', false],
    ['true', true],
  ])('%j → %s', (value, preview) => {
    expect(readPreview(value)).toBe(preview);
  });

  test('takes no other word for a yes', () => {
    expect(() => readPreview('1')).toThrowErrorMatchingInlineSnapshot(`
      [RangeError: PREVIEW in the environment
        came:    1
        allowed: true, false, or nothing]
    `);
  });
});
