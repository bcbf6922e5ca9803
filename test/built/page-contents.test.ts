import { expect, test } from 'vitest';
import { parsePage, readDist } from './dist.ts';

const site = readDist();

test.each(['/method/', '/unknowns/', '/data/figures/'])('%s lists its parts at its head, all and in order', (route) => {
  const page = parsePage(site.page(route).html);
  const led = page('.toc--page a')
    .toArray()
    .map((link) => page(link).attr('href'));
  const parts = page('main > section > h2[id]:not(#moved), main > .prose > h2[id]')
    .toArray()
    .map((part) => `#${page(part).attr('id')}`);
  expect(led.length).toBeGreaterThan(3);
  expect(led.map((place) => parts.indexOf(place ?? ''))).toEqual(parts.map((_, index) => index));
});
