import { expect, test } from 'vitest';
import { findMergeConflict } from '../../src/data/merge-conflicts.ts';

test.each([
  ['a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> other\n<<<<<<< HEAD\n', '2 a mark of git, <<<<<<< HEAD'],
  ['a: 1\r\n<<<<<<< ours\r\n', '2 a mark of git, <<<<<<< ours'],
  ['a: 1\n>>>>>>> other\n', '2 a mark of git, >>>>>>> other'],
  ['a: 1\n||||||| 1a2b3c4\n', '2 a mark of git, ||||||| 1a2b3c4'],
  ['The force waits.\n\n=======\nIt stays.\n', '3 a mark of git, ======='],
])('findMergeConflict tells of %j once', (text, told) => {
  expect(findMergeConflict('a.yaml', text).map(({ line, came }) => `${line} ${came}`)).toEqual([told]);
});

test.each(['Title\n=======\n', '> > > > > > >\n', 'a: "<<<<<<< HEAD"\n'])(
  'findMergeConflict finds none in %j',
  (text) => {
    expect(findMergeConflict('a.yaml', text)).toEqual([]);
  },
);
