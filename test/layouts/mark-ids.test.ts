import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { idsOfMark, marksOf } from '../../src/layouts/mark-ids.ts';

test('idsOfMark takes the ids beside a mark’s own before it', () => {
  expect(idsOfMark({ id: 'force-64k' })).toEqual(['force-64k']);
  expect(idsOfMark({ id: '2025-09', figMark: 'attack-drones-2025-09 states-26' })).toEqual([
    'attack-drones-2025-09',
    'states-26',
    '2025-09',
  ]);
  expect(idsOfMark({ figMark: '' })).toEqual([]);
});

test('marksOf finds a mark by either attribute, by whole ids, and only in a picture', () => {
  const $ = load(`<i data-id="states-2"></i><div class="figure__body">
    <i data-id="states-2">a</i><i data-id="states-26">b</i><i data-fig-mark="states-26 states-2">c</i>
  </div>`);
  expect($(marksOf('states-2')).text()).toBe('ac');
});
