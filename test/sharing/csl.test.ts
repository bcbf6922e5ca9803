import { expect, test } from 'vitest';
import { csl, cslJson } from '../../src/sharing/csl.ts';
import { PAGE } from './citation.ts';

test('csl is a list of one work', () => {
  expect(csl(PAGE)).toEqual([
    {
      id: 'guarantee-gap-a-b',
      type: 'webpage',
      title: 'Kyiv’s ask: 64,000 & 50% of {what}?',
      'container-title': 'The Guarantee Gap',
      author: [{ literal: 'The Guarantee Gap' }],
      issued: { 'date-parts': [[2026, 11, 22]] },
      version: '2026-11-23',
      language: 'en-GB',
      URL: 'https://example.org/a_b/#c%20d',
      note: 'Record of 23 November 2026, last known 1 July 2026',
    },
  ]);
});

test('csl says where the state is kept, if it is', () => {
  const frozen = 'https://example.org/v/2026-11-29/figures/layers/';
  expect(csl({ ...PAGE, frozen })[0]?.archive_location).toBe(frozen);
  expect(csl(PAGE)[0]).not.toHaveProperty('archive_location');
});

test('cslJson is the same as text, a field a line', () => {
  const text = cslJson({ ...PAGE, title: 'a "quoted" title' });
  expect(JSON.parse(text)).toEqual(csl({ ...PAGE, title: 'a "quoted" title' }));
  expect(text.split('\n').slice(0, 4)).toEqual([
    '[',
    '  {',
    '    "id": "guarantee-gap-a-b",',
    '    "type": "webpage",',
  ]);
});
