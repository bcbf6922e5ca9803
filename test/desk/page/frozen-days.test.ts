import { expect, test } from 'vitest';
import { frozenFile } from '../../../src/desk/page/frozen-days.ts';

test.each([
  ['/v/2026-11-29/', '/', '/v/2026-11-29/index.html'],
  ['/sub/v/2026-11-29/figures/timeline/?domain=land', '/sub', '/sub/v/2026-11-29/figures/timeline/index.html'],
  ['/v/', '/', undefined],
  ['/v/2026-11-29', '/', undefined],
  ['/v/2026-11-29/../', '/', undefined],
  ['/v/2026-11-29/', '/sub/', undefined],
  ['/method/', '/', undefined],
])('frozenFile finds for %s at %s the file %s', (url, base, file) => {
  expect(frozenFile(url, base)).toBe(file);
});
