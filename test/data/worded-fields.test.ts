import { expect, test } from 'vitest';
import { readTables } from '../../src/data/parse.ts';
import { isWorded, mayWait, wordedValues } from '../../src/data/worded-fields.ts';
import { files } from './fixture.ts';
import { VALID } from './valid-files.ts';

test('wordedValues finds each value that needs words, with its place', () => {
  const values = wordedValues(readTables(files()));
  expect(new Set(values.map(({ family, value }) => `${family}.${value}`))).toEqual(
    new Set([
      'group.force-size',
      'chart.set-the-bar.label.pledged',
      'chart.set-the-bar.who.states-26',
      'chart.numbers-in-the-debate.who.force-64k',
      'chart.numbers-in-the-debate.who.force-range',
      'chart.conditions.label.deployment',
      'chart.conditions.label.ceasefire',
      'chart.conditions.if.ceasefire',
      'chart.flank-map.short.rzeszow',
    ]),
  );
  expect(values.find(({ family }) => family === 'chart.set-the-bar.who')).toEqual({
    family: 'chart.set-the-bar.who',
    value: 'states-26',
    file: 'content/data/rungs.yaml',
    line: 2,
    column: 11,
    record: 'pledged',
    field: 'figure',
  });
});

test('wordedValues finds the lock that closes a circle of conditions', () => {
  const edge = /edges:\n([\s\S]*)$/.exec(VALID['conditions.yaml'])?.[1] ?? '';
  const back = edge
    .replace(/id: .*/, 'id: back')
    .replace('from: deployment', 'from: ceasefire')
    .replace('to: ceasefire', 'to: deployment');
  const values = wordedValues(readTables(files({ 'conditions.yaml': `${VALID['conditions.yaml']}\n${back}` })));
  expect(values.filter(({ family }) => family === 'chart.conditions.circle')).toEqual([
    expect.objectContaining({ value: 'ceasefire-deployment', record: 'back', field: 'to' }),
  ]);
});

test('isWorded knows the families of such values; derived numbers are no rows of a table', () => {
  const keys = ['group.states', 'group.derived', 'groups.states', 'level.specific'];
  expect(keys.filter(isWorded)).toEqual(['group.states']);
});

test('what a picture does not draw needs no words, and those that are there may wait', () => {
  const hidden = files({
    'figures.yaml': VALID['figures.yaml'].replace('group: force-size', 'group: force-size\n  plot: false'),
  });
  const values = wordedValues(readTables(hidden));
  expect(values.filter(({ family }) => family.endsWith('debate.who')).map(({ value }) => value)).toEqual([
    'force-range',
  ]);
  const keys = [
    'chart.numbers-in-the-debate.who.force-64k',
    'chart.set-the-bar.who.states-26',
    'chart.conditions.title',
  ];
  expect(keys.filter(mayWait)).toEqual(['chart.numbers-in-the-debate.who.force-64k']);
});
