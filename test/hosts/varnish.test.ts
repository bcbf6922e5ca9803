import { expect, test } from 'vitest';
import { writeVarnish } from '../../src/hosts/varnish.ts';
import { PLACE } from './place.ts';

// What it does is tested with the program itself, in test/built/hosts.
test('writeVarnish keeps what never changes below the site’s own path for a year', () => {
  expect(writeVarnish(PLACE)).toContain('bereq.url ~ "^/sub/(?:_astro/.*|v/[0-9-]+/.*)"');
});
