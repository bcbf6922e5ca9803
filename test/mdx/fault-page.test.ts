import { expect, test } from 'vitest';
import type { Fault } from '../../src/data/fault.ts';
import { faultPage } from '../../src/mdx/fault-page.ts';

const FAULT: Fault = {
  file: 'content/en/pages/method.mdx',
  line: 12,
  column: 1,
  record: 'Cit',
  field: '',
  code: 'unknown-component',
  came: '<Cit id="a & b">',
  allowed: 'a component',
};

test('faultPage tells the faults as text, and waits for their end', () => {
  expect(faultPage([FAULT], '/gap/')).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>1 fault in the content</title>
    <script type="module" src="/gap/@vite/client"></script>
    </head>
    <body>
    <h1>1 fault in the content</h1>
    <pre tabindex="0">content/en/pages/method.mdx:12:1  Cit  [unknown-component]
      came:    &lt;Cit id="a &amp; b">
      allowed: a component</pre>
    <p>docs/faults.md says of each [code] how to mend it. The page comes back when the last is mended and saved.</p>
    </body>
    </html>
    "
  `);
});

test('faultPage counts faults', () => {
  expect(faultPage([FAULT, FAULT], '/')).toContain('<h1>2 faults in the content</h1>');
});
