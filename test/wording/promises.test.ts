import { describe, expect, test } from 'vitest';
import { promisesIn } from '../../src/wording/promises.ts';

const found = (clause: string) => promisesIn(clause).map(({ verb, offset, domain }) => [verb, offset, domain]);

describe('promisesIn', () => {
  test('finds verbs that leave nothing open', () => {
    expect(found('Italy will send a force and has vowed to train it')).toEqual([
      ['will send', 6, undefined],
      ['has vowed to train', 28, undefined],
    ]);
  });

  test('finds what was agreed and decided', () => {
    expect(found('Italy agreed to send a force')).toEqual([['agreed to send', 6, undefined]]);
    expect(found('Italy agreed to talk')).toEqual([]);
  });

  test('finds what is said of what is to be sent, with its domain', () => {
    expect(found('Italian soldiers will be sent to Ukraine')).toEqual([['soldiers will be sent', 8, 'land']]);
    expect(found('Minehunters shall soon be deployed by Italy')).toEqual([
      ['Minehunters shall soon be deployed', 0, 'sea'],
    ]);
    expect(found('jets from Italy are now being stationed')).toEqual([
      ['jets from Italy are now being stationed', 0, 'air'],
    ]);
    expect(found('monitors are going to be provided')).toEqual([
      ['monitors are going to be provided', 0, 'monitoring'],
    ]);
  });

  test('finds what is to be done, where it is said by whom', () => {
    expect(found('The force will be paid for by Italy')).toEqual([['will be paid for by', 10, undefined]]);
    expect(found('The force will be paid for')).toEqual([]);
  });

  test.each([
    'soldiers will be sent home',
    'soldiers will be sent to Poland',
    'soldiers are to be sent',
    'the jets’ names will be sent',
    'a force is sent to no place',
  ])('passes by “%s”', (clause) => {
    expect(found(clause)).toEqual([]);
  });
});
