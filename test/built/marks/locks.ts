import { getTables } from '../../../src/data/tables.ts';
import { formatShortDate } from '../../../src/i18n/date.ts';
import { cell, each, line, plain, type ReadMarks, type Row, textOf } from './reading.ts';

export const conditions: ReadMarks = ($, rows) => {
  const { nodes } = getTables();
  const idOf = (label: string) => {
    const node = nodes.find((one) => one.label === label);
    return node?.sameAs ?? node?.id ?? label;
  };
  const lockOf = (row: Row) => `${idOf(cell(row, 'waits'))}-${idOf(cell(row, 'condition'))}`;
  const drawn = rows.filter((row) => cell(row, 'inPicture') === 'yes');
  const locks = [...new Set(drawn.map(lockOf))].map((id) => {
    const records = drawn.filter((row) => lockOf(row) === id);
    return { id, records, state: records.every((row) => cell(row, 'status') === 'contested') ? 'contested' : 'shut' };
  });
  const listed = each($, '.goal__locks li', (lock) => ({
    goal: lock.closest('.goal').attr('data-goal') ?? '',
    id: lock.attr('data-lock') ?? '',
    state: lock.attr('data-state') ?? '',
    name: plain(lock.find('> span').first().contents().first().text()),
    word: textOf(lock, 'small'),
    mark: (lock.find('.lock').attr('class') ?? '').replace('lock lock--', ''),
    holder: textOf(lock, '.goal__holder'),
  }));
  const marks = $('.graph .lock').toArray();
  return [
    {
      of: 'the lists of locks',
      shown: listed.map(({ id, state, word, mark, holder }) => line(id, state, word, mark, holder)),
      asked: locks.map(({ id, state, records }) =>
        line(id, state, state, state, [...new Set(records.map((row) => cell(row, 'holder')))].join(' or ')),
      ),
    },
    {
      of: 'the lines of the graph',
      shown: each($, '.graph path[data-id]', (path) =>
        line(path.attr('data-id'), /line--(shut|contested|open)/.exec(path.attr('class') ?? '')?.[1]),
      ),
      asked: locks.map(({ id, state }) => line(id, state)),
    },
    {
      of: 'the locks of the graph',
      shown: each($, '.graph path[data-id]', (path) => path.attr('data-id')).map((id, index) =>
        line(id, ($(marks[index]).attr('class') ?? '').replace('lock lock--', '')),
      ),
      asked: locks.map(({ id, state }) => line(id, state)),
    },
    {
      of: 'who says so',
      shown: each($, '.goal__said', (said) => {
        const name = textOf(said, 'b').replace(/\.$/, '');
        const goal = said.closest('.goal').attr('data-goal');
        const lock = listed.find((one) => one.goal === goal && one.name === name);
        const text = plain(said.clone().children().remove().end().text());
        const row = drawn.find((one) => lockOf(one) === lock?.id && sayingFits(text, one));
        return line(
          lock?.id,
          row === undefined ? text : cell(row, 'said'),
          each($, said.find('a'), (link) => plain(link.text())).join('; '),
        );
      }),
      asked: drawn.map((row) => line(lockOf(row), cell(row, 'said'), cell(row, 'sources'))),
    },
  ];
};

/** The picture has the statement, and the note beside it only where the lock is contested; the table has both. */
function sayingFits(text: string, row: Row): boolean {
  const head = `${plain(`${cell(row, 'who')}, ${formatShortDate(cell(row, 'date'))}.`)} `;
  const rest = text.slice(head.length);
  return text.startsWith(head) && rest !== '' && plain(cell(row, 'said')).startsWith(rest);
}
