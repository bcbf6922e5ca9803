import { describe, expect, test } from 'vitest';
import { fieldsFor } from '../../../src/desk/new/fields.ts';
import type { Kind } from '../../../src/desk/new/kinds.ts';
import { needOf } from '../../../src/desk/new/need.ts';
import { known } from './fixture.ts';

const KNOWN = known();
function need(kind: Kind, name: string, row: Record<string, unknown>) {
  const field = fieldsFor(kind, KNOWN).find((one) => one.name === name);
  if (field === undefined) throw new Error(`${kind} has no field ${name}`);
  return needOf(kind, field, row, KNOWN);
}

describe('needOf', () => {
  test.each<[Kind, string, Record<string, unknown>, string]>([
    ['source', 'note', {}, 'required'],
    ['source', 'note', { url: 'https://example.com' }, 'optional'],
    ['position', 'refused', { level: 'ruled-out' }, 'required'],
    ['position', 'refused', { level: 'specific' }, 'no'],
    ['position', 'amount.value', {}, 'optional'],
    ['position', 'amount.unit', {}, 'no'],
    ['position', 'amount.unit', { amount: { value: 3 } }, 'required'],
    ['position', 'amount.qualifier', { amount: { value: 3 } }, 'optional'],
    ['position', 'replaces', { actor: 'fr', domain: 'land', asOf: '2026-06' }, 'no'],
    ['position', 'update.what', {}, 'no'],
    ['position', 'update.what', { update: { why: 'A.' } }, 'required'],
    ['position', 'update.why', { update: { what: 'A.' } }, 'required'],
    ['figure', 'value', {}, 'optional'],
    ['figure', 'low', { value: 3 }, 'no'],
    ['figure', 'high', { low: 3 }, 'required'],
    ['figure', 'low', { high: 3 }, 'required'],
    ['figure', 'value', { low: 3 }, 'no'],
    ['figure', 'said', {}, 'required'],
    ['figure', 'said', { value: 3 }, 'no'],
    ['figure', 'inPicture', { group: 'force-size' }, 'required'],
    ['figure', 'inPicture', { group: 'force-size', plot: false }, 'no'],
    ['claim', 'sources', { verdict: 'confirmed' }, 'required'],
    ['claim', 'sources', { verdict: 'article-only' }, 'optional'],
    ['quote', 'translation', { language: 'fr' }, 'required'],
    ['quote', 'translation', { language: 'en' }, 'no'],
    ['correction', 'records', { kind: 'correction' }, 'required'],
    ['correction', 'records', { kind: 'addition' }, 'optional'],
    ['chapter', 'opening.edges', { opening: { show: 'waits' } }, 'required'],
    ['chapter', 'opening.edges', { opening: { show: 'dates' } }, 'no'],
  ])('%s: %s after %j is %s', (kind, name, row, expected) => {
    expect(need(kind, name, row)).toBe(expected);
  });
});
