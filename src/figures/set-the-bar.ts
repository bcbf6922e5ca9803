import type { StairWords } from '../charts/StairChart.tsx';
import type { Tables } from '../data/parse.ts';
import { RECORD_END, RECORD_START } from '../data/record-end.ts';
import { NAMINGS, type Naming } from '../data/schema/rung.ts';
import { sourcesById } from '../data/select/cards.ts';
import { recordById } from '../data/select/record.ts';
import { type RungCount, rungCounts } from '../data/select/rungs.ts';
import type { StairInput } from '../geometry/set-the-bar.ts';
import { formatDate, formatShortDate } from '../i18n/date.ts';
import { nameSources } from '../i18n/source.ts';
import { say } from '../i18n/words.ts';
import { type FigureContract, rankSources } from './figure.ts';

/*
 * Relationship: magnitude, in steps that are not parts of one whole.
 * In five seconds: the more one asks of a commitment, the fewer states are left, down to none; and most of the
 * states that are counted were never named.
 */

/** The step on which the bar lies at first: the pledge that the article is about. */
export const FIRST_STEP = 'pledged';

const key = (suffix: string) => `chart.set-the-bar.${suffix}`;
const namedOf = ({ states }: RungCount) => states.flatMap((state) => (state.how === 'unnamed' ? [] : [state]));
const whoOf = ({ figure }: RungCount) =>
  say(key('counted'), { who: say(key(`who.${figure.id}`)), date: formatShortDate(figure.asOf) });

/** Everything that the stair is drawn from. */
export function stairInput(tables: Tables): StairInput {
  return {
    steps: rungCounts(tables).map(({ rung, count, otherBasis, states }) => ({
      id: rung.id,
      count,
      otherBasis,
      states: states.map((state) => ({ how: state.how, short: state.how === 'unnamed' ? '' : state.short })),
    })),
  };
}

/** The words of every step. */
export function stairWords(tables: Tables): StairWords[] {
  return rungCounts(tables).map((step, index, all) => {
    const above = all[index - 1];
    const named = namedOf(step);
    return {
      id: step.rung.id,
      fig: step.figure.id,
      number: String(step.count),
      label: say(key(`label.${step.rung.id}`)),
      who: whoOf(step),
      gap: step.rung.gap,
      says: say(key(`says.${step.rung.id}`), {
        n: step.count,
        named: named.length,
        above: above?.count ?? 0,
      }),
      names: namesBy(step),
    };
  });
}

/** Every way of knowing a state, the surest first. */
const BY = ['attended', ...NAMINGS] as const satisfies readonly Naming[];

/** The states of a step by how each is known, and how many nobody named. */
function namesBy(step: RungCount): string {
  const named = namedOf(step);
  const known = BY.map((by) => ({ by, states: named.filter((state) => state.by === by) }));
  return [
    ...known.flatMap(({ by, states }) =>
      states.length === 0 ? [] : [say(key(`names.${by}`), { list: listOf(states) })],
    ),
    say(key('names.unnamed'), { n: step.count - named.length }),
  ].join(' ');
}

/** A rung in plain words. */
export function stairMark(tables: Tables, id: string): string {
  const { number, label, who } = recordById(stairWords(tables), id);
  return say(key('mark'), { number, label, who });
}

function listOf(states: readonly { name: string }[]): string {
  return states.length === 0 ? say('none') : states.map(({ name }) => name).join(', ');
}

export const setTheBar: FigureContract = {
  id: 'set-the-bar',
  title: (tables) => {
    const counts = rungCounts(tables).map(({ count }) => count);
    return say(key('title'), { most: Math.max(...counts) });
  },
  measure: () => say(key('measure'), { from: formatDate(RECORD_START), to: formatDate(RECORD_END) }),
  notes: (tables) => [say(key('funnel')), say(key('rivals'), { list: rivalCounts(tables) })],
  sources: (tables) => rankSources(rungCounts(tables).flatMap(({ rung, figure }) => [rung, figure])),
  marks: (tables) => rungCounts(tables).map(({ figure }) => figure.id),
  asOf: RECORD_END,
  period: () => [RECORD_START, RECORD_END],
  rows: (tables) => ({
    columns: [
      { key: 'step', label: say('column.step'), kind: 'words' },
      { key: 'states', label: say('column.states'), kind: 'number' },
      { key: 'countedBy', label: say('column.countedBy'), kind: 'words' },
      ...BY.map((by) => ({ key: by, label: say(`column.naming.${by}`), kind: 'words' as const })),
      { key: 'unnamed', label: say('column.unnamed'), kind: 'number' },
      { key: 'missing', label: say('column.missing'), kind: 'words' },
      { key: 'sources', label: say('column.sources'), kind: 'words' },
    ],
    rows: rungCounts(tables).map((step) => {
      const named = namedOf(step);
      return [
        say(key(`label.${step.rung.id}`)),
        step.count,
        whoOf(step),
        ...BY.map((by) => listOf(named.filter((state) => state.by === by))),
        step.count - named.length,
        step.rung.gap,
        nameSources(sourcesById(tables, rankSources([step.figure, step.rung]))).join('; '),
      ];
    }),
    cited: rungCounts(tables).map((step) => rankSources([step.figure, step.rung])),
  }),
  description: (tables) =>
    say(key('description'), {
      list: rungCounts(tables)
        .map((step) => {
          const unnamed = step.count - namedOf(step).length;
          const counted = `${say(key(`label.${step.rung.id}`))} ${step.count} (${whoOf(step)})`;
          return unnamed === 0 ? counted : say(key('describedUnnamed'), { counted, n: unnamed });
        })
        .join('; '),
    }),
};

function rivalCounts(tables: Tables): string {
  const table = rungCounts(tables)[0]?.figure;
  const values = tables.figures.flatMap((row) =>
    table?.rivals?.includes(row.id) && row.value !== undefined ? [row.value] : [],
  );
  return values
    .sort((a, b) => a - b)
    .map(String)
    .join(', ');
}
