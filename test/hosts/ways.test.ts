import { describe, expect, test } from 'vitest';
import { movedPage } from '../../src/finish/moved-page.ts';
import { wayOf } from '../../src/hosts/ways.ts';

describe('wayOf', () => {
  test.each([
    ['/', '/method/#limits'],
    ['/sub/', '/sub/method/#limits'],
  ])('reads from a page below %s where it leads', (base, to) => {
    const row = { from: '/the-force/', to: '/method/#limits', what: 'The force', date: '2026-11-29' };
    const html = movedPage(row, new URL(base, 'https://example.org'));
    expect(wayOf('the-force/index.html', html, base)).toEqual({ from: `${base}the-force/`, to });
  });

  test('finds none in a page at which one stays', () => {
    expect(wayOf('index.html', '<h1>Here</h1>', '/')).toBeUndefined();
  });
});
