import { describe, expect, test } from 'vitest';
import { movingTimes } from '../../src/wording/times.ts';
import { aField, aWording, cameOf } from './fixture.ts';

describe('movingTimes', () => {
  test('finds times that move with the reader, in prose and in the heads of pages', () => {
    expect(cameOf(movingTimes(aWording('Today it waits. Last week it came, and it recently left.')))).toEqual([
      '"Today"',
      '"Last week"',
      '"recently"',
    ]);
    expect(movingTimes(aWording('Currently it waits', { kind: 'head' }))).toHaveLength(1);
  });

  test.each([
    'By then it waits. A week later it left.',
    'He said “today”.',
    'Later that week, in the last year of the war.',
  ])('lets stand “%s”', (text) => {
    expect(movingTimes(aWording(text))).toEqual([]);
  });

  test('has no say about tables, nor about the interface, which speaks of now', () => {
    expect(movingTimes(aField('positions', 'refused', 'Troops, today'))).toEqual([]);
    expect(movingTimes(aWording('Today', { kind: 'interface' }))).toEqual([]);
  });
});
