import { expect, test } from 'vitest';
import { writeRedirectsFile } from '../../src/hosts/redirects-file.ts';
import { PLACE } from './place.ts';

test('writeRedirectsFile', () => {
  expect(writeRedirectsFile(PLACE)).toMatchInlineSnapshot(`
    "# For Netlify and Cloudflare Pages. Written by the build: see docs/hosting.md.
    /sub/the-force/ /sub/method/#limits 301
    "
  `);
  expect(writeRedirectsFile({ ...PLACE, ways: [] })).toMatchInlineSnapshot(`
    "# For Netlify and Cloudflare Pages. Written by the build: see docs/hosting.md.
    "
  `);
});
