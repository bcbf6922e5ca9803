import { afterEach, expect, test, vi } from 'vitest';
import { markedTitle } from '../../src/layouts/marked-title.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['true', 'Preview: Method'],
  ['', 'Method'],
])('markedTitle where PREVIEW is "%s" is "%s"', (value, title) => {
  vi.stubEnv('PREVIEW', value);
  expect(markedTitle('Method')).toBe(title);
});
