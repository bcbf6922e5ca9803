import { load } from 'cheerio';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { AttacksChart } from '../../src/charts/AttacksChart.tsx';
import { ConditionsGraph } from '../../src/charts/ConditionsGraph.tsx';
import { FlankMap } from '../../src/charts/FlankMap.tsx';
import { NumbersChart } from '../../src/charts/NumbersChart.tsx';
import { TimelineChart } from '../../src/charts/TimelineChart.tsx';
import { getTables } from '../../src/data/tables.ts';
import { attackInput, monthFigures } from '../../src/figures/air-attacks.ts';
import { conditionsInput, conditionWords, lockGraph } from '../../src/figures/conditions.ts';
import { flankMapInput } from '../../src/figures/flank-input.ts';
import { figuresByMark } from '../../src/figures/flank-spots.ts';
import { numbersInput } from '../../src/figures/numbers-in-the-debate.ts';
import { timelineInput } from '../../src/figures/timeline.ts';
import { type AttackShape, attackGeometry } from '../../src/geometry/air-attacks.ts';
import { type Box, overlaps } from '../../src/geometry/box.ts';
import { conditionsGeometry } from '../../src/geometry/conditions.ts';
import { flankMapGeometry } from '../../src/geometry/flank-map.ts';
import { type Leader, strikes } from '../../src/geometry/labels.ts';
import { openness } from '../../src/geometry/locks.ts';
import { numbersGeometry } from '../../src/geometry/numbers-in-the-debate.ts';
import { textWidth } from '../../src/geometry/text-width.ts';
import { type TimelineShape, timelineGeometry } from '../../src/geometry/timeline.ts';
import { say } from '../../src/i18n/words.ts';

const tables = getTables();
const ofNumbers = (name: string) => say(`chart.numbers-in-the-debate.${name}`);

function timeline(shape: TimelineShape) {
  const geometry = timelineGeometry(timelineInput(tables), shape);
  return <TimelineChart geometry={geometry} id={`timeline-${shape}`} title="Events" className={`chart--${shape}`} />;
}

/** The conditions with some of them supposed; a ceasefire shows every state of a lock. */
function conditions(...suppose: string[]) {
  const geometry = conditionsGeometry(conditionsInput(tables));
  const supposed = new Set(suppose);
  return (
    <ConditionsGraph
      geometry={geometry}
      state={openness(lockGraph(tables), supposed)}
      supposed={supposed}
      below={Object.fromEntries(conditionWords(tables).map(({ id, holder }) => [id, holder]))}
      circles={Object.fromEntries(geometry.circles.map(({ lock }, index) => [lock, `circle ${index + 1}`]))}
      title="Conditions"
      figure="conditions"
    />
  );
}

function flankMap(shape: 'narrow' | 'wide') {
  const geometry = flankMapGeometry(flankMapInput(tables), shape);
  return (
    <FlankMap
      geometry={geometry}
      id={`flank-map-${shape}`}
      title="The flank"
      figs={figuresByMark(tables)}
      className={`chart--${shape}`}
    />
  );
}

function airAttacks(shape: AttackShape) {
  const geometry = attackGeometry(attackInput(tables), shape);
  return (
    <AttacksChart
      geometry={geometry}
      id={`attacks-${shape}`}
      title="Attacks"
      figs={monthFigures(tables)}
      className={`chart--${shape}`}
    />
  );
}

/** The pictures of the site as they are drawn from the published record. */
export const PICTURES = {
  conditions: () => conditions('ceasefire'),
  'conditions-as-recorded': () => conditions(),
  'timeline-narrow': () => timeline('narrow'),
  'timeline-middle': () => timeline('middle'),
  'timeline-wide': () => timeline('wide'),
  'numbers-in-the-debate': () => (
    <NumbersChart
      geometry={numbersGeometry(numbersInput(tables))}
      id="numbers"
      title={ofNumbers('picture')}
      words={{ missions: ofNumbers('missions'), annotation: ofNumbers('annotation') }}
    />
  ),
  'flank-map-narrow': () => flankMap('narrow'),
  'flank-map-wide': () => flankMap('wide'),
  'air-attacks-narrow': () => airAttacks('narrow'),
  'air-attacks-middle': () => airAttacks('middle'),
  'air-attacks-wide': () => airAttacks('wide'),
} as const satisfies Record<string, () => ReactElement>;

export type Picture = keyof typeof PICTURES;

export function drawPicture(picture: Picture): string {
  return renderToStaticMarkup(PICTURES[picture]());
}

/** A drawing as a file of its own, one element a line, numbers to three decimals, so that a change reads well. */
export function goldenSvg(svg: string): string {
  return svg
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(/="[^"]*"/g, (attribute) =>
      attribute.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(3)))),
    )
    .replace(/><\/(?:line|path|circle)>/g, '/>')
    .replaceAll('><', '>\n<')
    .concat('\n');
}

/** The ids of the records that a picture draws. */
export function drawnIds(picture: Picture): string[] {
  const $ = load(drawPicture(picture), { xml: true });
  return $('[data-id]')
    .toArray()
    .map((element) => $(element).attr('data-id') ?? '');
}

/** The words of an SVG with an upper estimate of the room that each takes. */
function wordsOf(svg: string): { words: string; box: Box }[] {
  const $ = load(svg, { xml: true });
  return $('text')
    .toArray()
    .map((element): { words: string; box: Box } => {
      const words = $(element).text();
      // Words with spaces come out narrower than the estimate of their letters, bold ones wider.
      const bold = ($(element).is('.chart__number') ? 1.06 : 1) * 0.9;
      const width = textWidth(words, $(element).is('.chart__note') ? 16 : 15) * bold;
      const anchor = $(element).attr('text-anchor');
      const x = Number($(element).attr('x')) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
      // From the top of a capital to below a comma.
      return { words, box: { x, y: Number($(element).attr('y')) - 11, width, height: 14 } };
    });
}

/** The words of an SVG that stand on one another. */
export function overlappingWords(svg: string): string[] {
  const placed = wordsOf(svg);
  return placed.flatMap((a, index) =>
    placed.slice(index + 1).flatMap((b) => (overlaps(a.box, b.box) ? [`${a.words} / ${b.words}`] : [])),
  );
}

/** The words of an SVG through which a leader runs. */
export function struckWords(svg: string): string[] {
  const $ = load(svg, { xml: true });
  const leaders = $('.chart__leader')
    .toArray()
    .map((line): Leader => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ['x1', 'y1', 'x2', 'y2'].map((name) => Number($(line).attr(name)));
      return { x1, y1, x2, y2 };
    });
  return wordsOf(svg).flatMap(({ words, box }) => (leaders.some((leader) => strikes(leader, box)) ? [words] : []));
}
