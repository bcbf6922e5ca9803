import { describe, expect, test } from 'vitest';
import { movedPage, withMovedPlaces } from '../../src/finish/moved-page.ts';
import { checkValid } from '../built/html-validate.ts';

const HOME = new URL('https://example.org/sub/');
const row = { from: '/the-force/', to: '/method/#limits', what: 'The “force” & more', date: '2026-11-29' };

describe('movedPage', () => {
  test('sends a browser on, tells programs where it stands now, and has a link', () => {
    expect(movedPage(row, HOME)).toMatchInlineSnapshot(`
      "<!doctype html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Moved: The “force” &amp; more</title>
      <meta name="robots" content="noindex">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <link rel="canonical" href="https://example.org/sub/method/">
      <meta http-equiv="refresh" content="0; url=/sub/method/#limits">
      </head>
      <body>
      <main>
      <h1>Moved: The “force” &amp; more</h1>
      <p><a href="/sub/method/#limits">The “force” &amp; more</a></p>
      </main>
      </body>
      </html>
      "
    `);
  });
});

test('movedPage is valid HTML', async () => {
  expect(await checkValid(movedPage(row, HOME))).toEqual([]);
});

describe('withMovedPlaces', () => {
  const place = { ...row, from: '/method/#old-place' };

  test('puts a place with a link for each at the end of what the page holds', () => {
    expect(withMovedPlaces('<main><h1>A</h1></main><footer></footer>', [place], HOME)).toMatchInlineSnapshot(
      `"<main><h1>A</h1><section class="section" aria-labelledby="moved"><h2 class="h2" id="moved">Moved from this page</h2><ul class="list"><li id="old-place"><a href="/sub/method/#limits">The “force” &amp; more</a></li></ul></section></main><footer></footer>"`,
    );
  });

  test('refuses a page that has no such end', () => {
    expect(() => withMovedPlaces('<p>A</p>', [place], HOME)).toThrow('</main>');
  });
});
