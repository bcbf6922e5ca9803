import { expect, test } from 'vitest';
import { actorId } from '../../../src/data/schema/id.ts';
import { historyOf } from '../../../src/data/select/history.ts';
import { positionRow, tablesOf } from './rows.ts';

test('historyOf gives every record of one cell, newest first, the silent ones too', () => {
  const tables = tablesOf({
    positions: [
      positionRow({ id: 'ended', asOf: '2025-03-02', until: '2025-09-04' }),
      positionRow({ id: 'silent', asOf: '2026-01-06', flags: ['absence'] }),
      positionRow({ id: 'month', asOf: '2025-09' }),
      positionRow({ id: 'day', asOf: '2025-09-04' }),
      positionRow({ id: 'other-actor', actor: 'gb' }),
      positionRow({ id: 'other-domain', domain: 'air' }),
    ],
  });
  const history = historyOf(tables, actorId.parse('fr'), 'land');
  expect(history.map((row) => row.id)).toEqual(['silent', 'day', 'month', 'ended']);
});
