import { describe, expect, test } from 'vitest';
import { deedsIn } from '../../src/wording/deeds.ts';

const found = (clause: string) => deedsIn(clause).map(({ verb, offset, domain }) => [verb, offset, domain]);

describe('deedsIn', () => {
  test('finds what was sent, and the domain to which it belongs', () => {
    expect(found('Italy deployed soldiers to Ukraine')).toEqual([['deployed soldiers', 6, 'land']]);
    expect(found('Italy sent its two frigates and did send monitors')).toEqual([
      ['sent its two frigates', 6, 'sea'],
      ['did send monitors', 32, 'monitoring'],
    ]);
  });

  test('passes by what went to another place, which stands behind the verb or else before it', () => {
    expect(found('Italy sent jets to the Baltic states')).toEqual([]);
    expect(found('In Poland Italy stationed jets')).toEqual([]);
    expect(found('At the summit in Paris Italy sent jets to Ukraine')).toHaveLength(1);
  });

  test.each([
    ['Troops were deployed by Italy', ['Troops were deployed', 0, 'land']],
    ['Italian soldiers have been sent to Ukraine', ['soldiers have been sent', 8, 'land']],
    ['French jets are now stationed in Odesa', ['jets are now stationed', 7, 'air']],
    ['trainers from Italy had already been landed', ['trainers from Italy had already been landed', 0, 'training']],
    ['frigates, and ships that were moved to Odesa', ['ships that were moved', 14, 'sea']],
    ['Italian troops have already landed in Odesa', ['troops have already landed', 8, 'land']],
    ['jets stationed at Lviv', ['jets stationed', 0, 'air']],
    ['After troops were sent the talks ended', ['troops were sent', 6, 'land']],
  ])('finds what is said of what was sent, “%s”', (clause, deed) => {
    expect(found(clause)).toEqual([deed]);
  });

  test.each([
    'French troops are stationed in Estonia',
    'In Poland French jets were deployed',
    'French troops stationed in Estonia',
    'French troops landed safely',
    'Any French troops deployed in Ukraine are in danger',
    'French troops stationed in Ukraine will be a target',
    'Moscow claims that French troops were deployed',
    'troops to be deployed',
    'On the day French troops are deployed in Ukraine',
    'When soldiers are sent, parliament has a say',
    'soldiers were sent home',
    'soldiers were moved to tears',
    'Italian soldiers were moved into Poland',
    'troops should have been deployed',
    'the task forces’ work was sent to Kyiv',
  ])('passes by “%s”', (clause) => {
    expect(found(clause)).toEqual([]);
  });

  test('takes a month for no place', () => {
    expect(found('Italy sent jets in September')).toHaveLength(1);
  });

  test('passes by what others claim, and what would have been', () => {
    expect(found('Moscow alleged that Italy sent jets')).toEqual([]);
    expect(found('Had Italy sent jets, they had flown')).toEqual([]);
  });
});
