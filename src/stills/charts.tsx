import type { ReactElement } from 'react';
import { AttacksChart } from '../charts/AttacksChart.tsx';
import { ConditionsGraph, LockMark } from '../charts/ConditionsGraph.tsx';
import { FlankMap, PlaceMark } from '../charts/FlankMap.tsx';
import { KindMark, NumbersChart } from '../charts/NumbersChart.tsx';
import { StillTable } from '../charts/StillTable.tsx';
import { TimelineChart } from '../charts/TimelineChart.tsx';
import type { Tables } from '../data/parse.ts';
import { FLANK_KINDS } from '../data/select/flank.ts';
import { attackInput } from '../figures/air-attacks.ts';
import { conditionsInput, conditionWords, lockGraph } from '../figures/conditions.ts';
import { flankMapOf } from '../figures/flank-input.ts';
import { datesOf, entriesOf, nameOf } from '../figures/flank-spots.ts';
import { numbersInput, SHOWN_KINDS } from '../figures/numbers-in-the-debate.ts';
import { timelineInput } from '../figures/timeline.ts';
import { attackGeometry } from '../geometry/air-attacks.ts';
import { conditionsGeometry } from '../geometry/conditions.ts';
import { openness, STATES, shutLocks } from '../geometry/locks.ts';
import { numbersGeometry } from '../geometry/numbers-in-the-debate.ts';
import { stillTable } from '../geometry/still-table.ts';
import { timelineGeometry } from '../geometry/timeline.ts';
import { say } from '../i18n/words.ts';
import { SHEET_WIDTH, type StillPicture } from './still.ts';

/*
 * Figures that are drawings on a page already: the still is the wide drawing.
 */

const swatch = (className: string) => <rect className={className} y={6} width={18} height={6} />;
/** Part of a month only: the hatch of its bars. */
const PART = <path className="still__hatch" d="M1 3H17V15H1zM3 15L9 3M8 15L14 3M13 15L17 7M1 9L4 3" />;
const at = (width: number, height: number, element: ReactElement) => (
  <svg width={width} height={height} overflow="visible" aria-hidden="true">
    {element}
  </svg>
);

export function airAttacks(tables: Tables): StillPicture {
  const geometry = attackGeometry(attackInput(tables), 'wide');
  const title = say('chart.air-attacks.picture');
  const { width, height } = geometry;
  const chart = <AttacksChart geometry={geometry} id="air-attacks" title={title} className="" />;
  return {
    width,
    height,
    element: at(width, height, chart),
    key: [{ mark: PART, words: say('chart.air-attacks.key.partial') }],
  };
}

export function numbersInTheDebate(tables: Tables): StillPicture {
  const geometry = numbersGeometry(numbersInput(tables));
  const { width, height } = geometry;
  const words = {
    missions: say('chart.numbers-in-the-debate.missions'),
    annotation: say('chart.numbers-in-the-debate.annotation'),
  };
  return {
    width,
    height,
    element: at(
      width,
      height,
      <NumbersChart
        geometry={geometry}
        id="numbers"
        title={say('chart.numbers-in-the-debate.picture')}
        words={words}
      />,
    ),
    key: [
      ...SHOWN_KINDS.map((kind) => ({ mark: <KindMark kind={kind} kyiv={false} />, words: say(`kind.${kind}`) })),
      { mark: swatch('voice-a'), words: say('chart.numbers-in-the-debate.kyiv') },
      { mark: swatch('voice-b'), words: say('chart.numbers-in-the-debate.others') },
      {
        mark: <circle className="chart__ring" cx={9} cy={9} r={8} />,
        words: say('chart.numbers-in-the-debate.ringed'),
      },
    ],
  };
}

export function timeline(tables: Tables): StillPicture {
  const input = timelineInput(tables);
  const geometry = timelineGeometry(input, 'wide');
  const title = say('chart.timeline.picture', { n: input.rows.length });
  const { width, height } = geometry;
  const chart = <TimelineChart geometry={geometry} id="timeline" title={title} className="" />;
  return { width, height, element: at(width, height, chart), key: [] };
}

export function conditions(tables: Tables): StillPicture {
  const graph = lockGraph(tables);
  const geometry = conditionsGeometry(conditionsInput(tables));
  const state = openness(graph, new Set());
  const below = conditionWords(tables).map(({ id, holder }) => {
    if (!graph.elements.includes(id)) return [id, holder];
    if (state.elements[id] === 'open') return [id, say('chart.conditions.openShort')];
    if (state.elements[id] === 'contested') return [id, say('chart.conditions.contestedShort')];
    const of = graph.locks.filter(({ on }) => on === id).length;
    return [id, say('chart.conditions.shutCount', { n: shutLocks(graph.locks, state, id).length, of })];
  });
  const circles = geometry.circles.map(({ lock }, index) => [
    lock,
    say('chart.conditions.circleMark', { n: index + 1 }),
  ]);
  const { width, height } = geometry;
  const chart = (
    <ConditionsGraph
      geometry={geometry}
      state={state}
      supposed={new Set()}
      below={Object.fromEntries(below)}
      circles={Object.fromEntries(circles)}
      title={say('chart.conditions.name')}
      figure="conditions"
    />
  );
  const box = (mark: ReactElement) => (
    <svg viewBox="0 0 10 10" aria-hidden="true">
      {mark}
    </svg>
  );
  return {
    width,
    height,
    element: at(width, height, chart),
    key: [
      ...STATES.map((lock) => ({ mark: box(<LockMark state={lock} />), words: say(`chart.conditions.key.${lock}`) })),
      { mark: box(<circle className="knob" cx={5} cy={5} r={4} />), words: say('chart.conditions.key.knob') },
      { mark: box(<path className="line line--back" d="M-2,5H12" />), words: say('chart.conditions.key.back') },
    ],
  };
}

/** The map, and beside it the places under the same numbers. */
export function flankMap(tables: Tables): StillPicture {
  const geometry = flankMapOf(tables, 'wide');
  const list = stillTable({
    columns: [
      { head: '', width: 34 },
      { head: '', width: SHEET_WIDTH - geometry.width - 24 - 34 - 126 },
      { head: '', width: 126 },
    ],
    groups: FLANK_KINDS.map((kind) => ({
      name: { text: say(`chart.flank-map.kinds.${kind}`), look: 'bold' },
      rows: entriesOf(tables)
        .filter((entry) => entry.kind === kind)
        .flatMap((entry) =>
          entry.spots.map((spot, index) => [
            [{ text: String(spot.number), look: 'bold' } as const],
            [{ text: nameOf(tables, entry, spot), look: 'plain' } as const],
            (index === 0 ? datesOf(entry) : []).map((text) => ({ text, look: 'quiet' }) as const),
          ]),
        ),
    })),
    dense: true,
  });
  const { width, height } = geometry;
  const chart = <FlankMap geometry={geometry} id="flank-map" title={say('chart.flank-map.picture')} className="" />;
  return {
    width: SHEET_WIDTH,
    height: Math.max(height, list.height),
    element: (
      <>
        {at(width, height, chart)}
        <g transform={`translate(${width + 24} 0)`}>
          <StillTable table={list} />
        </g>
      </>
    ),
    key: [
      ...FLANK_KINDS.map((kind) => ({ mark: <PlaceMark kind={kind} />, words: say(`chart.flank-map.kinds.${kind}`) })),
      { mark: swatch('still__ally'), words: say('chart.flank-map.key.ally') },
      { mark: swatch('still__beside'), words: say('chart.flank-map.key.beside') },
    ],
  };
}
