import { describe, expect, test } from 'vitest';
import { readDist } from './dist.ts';
import { checkValid } from './html-validate.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A</title></head><body>${body}</body></html>`;

describe('checkValid', () => {
  test('takes a valid page', async () => {
    expect(await checkValid(page('<h1>A</h1><p>B</p>'))).toEqual([]);
  });

  test.each([
    ['an element where none may stand', '<p><div>A</div></p>', 'close-order'],
    ['a button inside a link', '<a href="/a/"><button type="button">A</button></a>', 'element-permitted-content'],
    ['an attribute with an unknown value', '<button type="go">A</button>', 'attribute-allowed-values'],
    ['a name for what can bear none', '<p aria-label="A">B</p>', 'aria-label-misuse'],
    ['a style in the body', '<div><style>p{}</style></div>', 'element-permitted-content'],
    ['an element left open', '<section><p>A</p>', 'close-order'],
  ])('catches %s', async (_, body, rule) => {
    expect((await checkValid(page(body))).join('\n')).toContain(`(${rule})`);
  });
});

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { route, html } of readDist().pages) {
    faults.push(...(await checkValid(html)).map((fault) => `${route} ${fault}`));
  }
  expect(faults).toEqual([]);
});
