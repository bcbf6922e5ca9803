import { expect, test } from 'vitest';
import { IMMUTABLE } from '../../src/hosts/headers.ts';
import { writeVarnish } from '../../src/hosts/varnish.ts';

// What it does is tested with the program itself, in test/built/hosts.
test('writeVarnish keeps for a year what the origin calls immutable', () => {
  expect(writeVarnish()).toContain('beresp.http.Cache-Control ~ "immutable"');
  expect(IMMUTABLE).toContain('immutable');
});
