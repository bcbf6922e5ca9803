import { describe, expect, test } from 'vitest';
import { type Block, stillTable } from '../../src/geometry/still-table.ts';

const plain = (text: string): Block => ({ text, look: 'plain' });

describe('stillTable', () => {
  test('sets heads over their columns and rows under one another, each as high as its highest cell', () => {
    const table = stillTable({
      columns: [
        { head: 'Who', width: 100 },
        { head: 'What', width: 60 },
      ],
      groups: [
        {
          rows: [
            [[plain('France')], [plain('one two three')]],
            [[plain('Italy')], [plain('no')]],
          ],
        },
      ],
    });
    expect(table.width).toBe(160);
    expect(table.words.map(({ text, x, y }) => [text, x, y])).toEqual([
      ['Who', 0, 14],
      ['What', 100, 14],
      ['France', 0, 24 + 8 + 15],
      ['one', 100, 24 + 8 + 15],
      ['two', 100, 24 + 8 + 35],
      ['three', 100, 24 + 8 + 55],
      ['Italy', 0, 24 + 76 + 8 + 15],
      ['no', 100, 24 + 76 + 8 + 15],
    ]);
    expect(table.rules).toEqual([
      { y: 24, strong: true },
      { y: 100, strong: false },
      { y: 136, strong: true },
    ]);
    expect(table.height).toBe(137);
  });

  test('puts a mark before its words, and in the middle of the column where it stands alone', () => {
    const mark = { of: 'level', level: 'specific' } as const;
    const table = stillTable({
      columns: [
        { head: '', width: 100 },
        { head: '', width: 58, align: 'middle' },
      ],
      groups: [{ rows: [[[{ ...plain('firm'), mark }], [{ ...plain(''), mark }]]] }],
    });
    expect(table.marks.map(({ x }) => x)).toEqual([0, 100 + 20]);
    expect(table.words).toEqual([{ text: 'firm', look: 'plain', x: 25, y: 23, anchor: 'start' }]);
  });

  test('draws a stage over the whole column, its date below it', () => {
    const stage = { mark: 'furthest', before: 'solid', after: 'none' } as const;
    const { stages, words } = stillTable({
      columns: [{ head: '', width: 90, align: 'middle' }],
      groups: [{ rows: [[[{ text: '4 Sept', look: 'quiet', stage }]]] }],
    });
    expect(stages).toEqual([{ stage, x: 0, width: 90, y: 18 }]);
    expect(words).toEqual([{ text: '4 Sept', look: 'quiet', x: 45, y: 42, anchor: 'middle' }]);
  });

  test('names a group before its rows', () => {
    const table = stillTable({
      columns: [{ head: '', width: 100 }],
      groups: [{ name: { text: 'Hubs', look: 'bold' }, rows: [[[plain('Rzeszów')]]] }],
    });
    expect(table.words.map(({ text }) => text)).toEqual(['Hubs', 'Rzeszów']);
    expect(table.rules.map(({ strong }) => strong)).toEqual([true, true]);
  });
});
