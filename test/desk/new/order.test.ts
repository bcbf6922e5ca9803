import { describe, expect, test } from 'vitest';
import { orderOf } from '../../../src/desk/new/order.ts';

describe('orderOf', () => {
  test('sources goes by id', () => {
    const rows = [{ id: 'a-1' }, { id: 'aa' }, { id: 'b' }];
    expect(['a', 'a-2', 'c'].map((id) => orderOf('sources', rows, { id }))).toEqual([-1, 0, 2]);
  });

  test('events goes by date, an equal one first come', () => {
    const rows = [{ date: '2025-01-01' }, { date: '2025-02' }, { date: '2025-03-01' }];
    expect(['2024', '2025-02-01', '2025-02-02', '2026'].map((date) => orderOf('events', rows, { date }))).toEqual([
      -1, 0, 1, 2,
    ]);
  });

  test('updates has the newest on top', () => {
    const rows = [{ date: '2026-11-23' }, { date: '2026-11-22' }];
    expect(
      ['2026-11-24', '2026-11-23', '2026-11-22', '2026-01-01'].map((date) => orderOf('updates', rows, { date })),
    ).toEqual([-1, -1, 0, 1]);
  });

  test('positions goes by actor, domain and date', () => {
    const at = (actor: string, domain: string, asOf: string) => ({ actor, domain, asOf });
    const rows = [
      at('fr', 'land', '2025-01-01'),
      at('fr', 'land', '2025-03-01'),
      at('fr', 'sea', '2025-01-01'),
      at('gb', 'air', '2025-01-01'),
    ];
    expect(orderOf('positions', rows, at('fr', 'land', '2025-04-01'))).toBe(1);
    expect(orderOf('positions', rows, at('fr', 'land', '2025-02-01'))).toBe(0);
    expect(orderOf('positions', rows, at('fr', 'air', '2025-02-01'))).toBe(1);
    expect(orderOf('positions', rows, at('fr', 'backstop', '2025-02-01'))).toBe(2);
    expect(orderOf('positions', rows, at('gb', 'land', '2025-02-01'))).toBe(2);
    expect(orderOf('positions', rows, at('us', 'land', '2025-02-01'))).toBe(3);
  });

  test('figures goes by group, a new one last', () => {
    const rows = [{ group: 'a' }, { group: 'b' }, { group: 'a' }, { group: 'c' }];
    expect(['a', 'b', 'd'].map((group) => orderOf('figures', rows, { group }))).toEqual([2, 1, 3]);
  });

  test('claims goes by chapter, in the order of the chapters', () => {
    const rows = [{ chapter: 'paris-promises' }, { chapter: 'the-war-next-door' }];
    const chapters = ['paris-promises', 'macrons-claim', 'since-september'];
    expect(chapters.map((chapter) => orderOf('claims', rows, { chapter }))).toEqual([0, 0, 1]);
  });

  test('unknowns goes by kind, in the order of the kinds, and by the day on which a question arose', () => {
    const at = (kind: string, since: string) => ({ kind, since });
    const rows = [
      at('not-published', '2025-09-04'),
      at('accounts-differ', '2025-09-10'),
      at('accounts-differ', '2026-01'),
    ];
    expect(orderOf('unknowns', rows, at('not-published', '2025-01'))).toBe(-1);
    expect(orderOf('unknowns', rows, at('not-settled', '2025-01'))).toBe(0);
    expect(orderOf('unknowns', rows, at('accounts-differ', '2025-12-01'))).toBe(1);
    expect(orderOf('unknowns', rows, at('after-record', '2025-01'))).toBe(2);
  });

  test('quotes has the newest row last', () => {
    expect(orderOf('quotes', [{ date: '2026-01-01' }, { date: '2025-01-01' }], { date: '2025-06-01' })).toBe(1);
  });

  test('terms goes by the alphabet, without a look at capitals and accents', () => {
    const rows = [{ term: 'Article 4' }, { term: 'EUMAM' }, { term: 'Tier' }];
    expect(
      ['Aid', 'Article 10', 'État', 'tripwire', 'Unanimity'].map((term) => orderOf('terms', rows, { term })),
    ).toEqual([-1, 0, 0, 2, 2]);
  });
});
