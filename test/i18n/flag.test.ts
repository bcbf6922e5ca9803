import { expect, test } from 'vitest';
import { FLAGS } from '../../src/data/schema/position.ts';
import { sayFlags } from '../../src/i18n/flag.ts';

test('sayFlags says each flag in a sentence, in the order of the record', () => {
  expect(sayFlags({ flags: ['contradictory-sources', 'before-government-change'] })).toEqual([
    'Its sources contradict one another.',
    'Said before the government changed.',
  ]);
  expect(sayFlags({})).toEqual([]);
});

test('sayFlags leaves to the date and to the mark what they say', () => {
  expect(sayFlags({ flags: ['before-august-2025', 'unconfirmed'] })).toEqual([]);
});

test('sayFlags does not repeat what is said of the ending', () => {
  expect(sayFlags({ flags: ['temporary', 'expired'] }, 'expired')).toEqual([]);
  expect(sayFlags({ flags: ['temporary', 'law'] }, 'changed')).toEqual(['For a time only.', 'By law or decree.']);
  expect(sayFlags({ flags: ['absence'] }, 'silence')).toEqual([]);
  expect(sayFlags({ flags: ['absence'] })).toEqual(['Only a silence, which decides no level.']);
});

test('sayFlags has a sentence of its own for every flag but two', () => {
  const said = FLAGS.flatMap((flag) => sayFlags({ flags: [flag] }));
  expect(new Set(said).size).toBe(FLAGS.length - 2);
  expect(said.filter((words) => !/^[A-Z].*\.$/.test(words))).toEqual([]);
});
