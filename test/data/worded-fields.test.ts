import { expect, test } from 'vitest';
import { readTables } from '../../src/data/parse.ts';
import { isWorded, wordedValues } from '../../src/data/worded-fields.ts';
import { files } from './fixture.ts';

test('wordedValues finds each value that needs words, with its place', () => {
  const values = wordedValues(readTables(files()));
  expect(new Set(values.map(({ family, value }) => `${family}.${value}`))).toEqual(
    new Set(['group.force-size', 'chart.set-the-bar.label.pledged', 'chart.set-the-bar.who.force-64k']),
  );
  expect(values.find(({ family }) => family === 'chart.set-the-bar.who')).toEqual({
    family: 'chart.set-the-bar.who',
    value: 'force-64k',
    file: 'content/data/rungs.yaml',
    line: 2,
    column: 11,
    record: 'pledged',
    field: 'figure',
  });
});

test('isWorded knows the families of such values; derived numbers are no rows of a table', () => {
  const keys = ['group.states', 'group.derived', 'groups.states', 'level.specific'];
  expect(keys.filter(isWorded)).toEqual(['group.states']);
});
