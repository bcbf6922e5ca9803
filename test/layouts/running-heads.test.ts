import { expect, test } from 'vitest';
import { runningHeads } from '../../src/layouts/running-heads.ts';

test('runningHeads gives each part pages of its own kind, with its words above them', () => {
  expect(runningHeads([{ id: 'paris-promises', text: '1 Paris promises' }])).toBe(
    '[data-part="paris-promises"]{page:paris-promises}@page paris-promises{@top-right{content:"1 Paris promises"!important}}\n',
  );
});

test('runningHeads keeps words from ending their string', () => {
  expect(runningHeads([{ id: 'a', text: 'The "26" \\ and\nthe rest' }])).toContain(
    'content:"The \\"26\\" \\\\ and the rest"',
  );
});
