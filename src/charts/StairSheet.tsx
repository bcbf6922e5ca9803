import type { StairGeometry } from '../geometry/set-the-bar.ts';
import type { StairStillWords } from './StairStill.tsx';

interface Props {
  stair: StairGeometry;
  words: readonly StairStillWords[];
}

/** Where the dots begin, the side of a dot's square, and the height of a step. */
const LEFT = 232;
const CELL = 26;
const STEP = 88;
const LINE = 18;
/** Room between a riser and the words behind it. */
const AFTER = 14;

/** How wide the white behind a step is; none behind the widest, whose words stand under its dots. */
export function roomBehind({ columns }: StairGeometry, step: { columns: number }): number {
  return (columns - step.columns) * CELL - AFTER;
}

/** The size of the sheet's stair. */
export function stairSheetSize({ columns, steps }: StairGeometry) {
  return { width: LEFT + columns * CELL, height: steps.length * STEP };
}

/** The whole stair as the page draws it where it is wide: treads and risers are one line, the words stand in the gap. */
export function StairSheet({ stair, words }: Props) {
  return (
    <g>
      {stair.steps.map((step, index) => {
        const said = words[index];
        const gap = said?.gap ?? [];
        const top = index * STEP;
        const end = LEFT + step.columns * CELL;
        const isWidest = step.columns === stair.columns;
        const dotsY = top + (isWidest ? 28 : STEP / 2);
        const gapX = isWidest ? LEFT : end + AFTER;
        const gapY = isWidest ? top + 60 : dotsY + 5 - ((gap.length - 1) * LINE) / 2;
        return (
          <g key={step.id} data-id={step.id}>
            <path className="still__tread" d={`M${end} ${top}V${top + STEP}`} />
            {step.tread && (
              <path
                className={`still__tread${step.otherBasis ? ' still__tread--other' : ''}`}
                d={`M${end} ${top}H${LEFT + step.tread.to * CELL}`}
              />
            )}
            <text className="still__number" x={52} y={top + 58} textAnchor="end">
              {said?.number}
            </text>
            <text className="still__cell still__cell--bold" x={66} y={top + 40}>
              {said?.label}
            </text>
            <text className="still__cell still__cell--quiet" x={66} y={top + 58}>
              {said?.who}
            </text>
            {step.dots.map((dot) => {
              const x = LEFT + (dot.column + 0.5) * CELL;
              return (
                <g key={dot.column} className={`dot dot--${dot.how}`}>
                  <circle cx={x} cy={dotsY} r={11} />
                  {dot.short !== '' && (
                    <text className="still__short" x={x} y={dotsY + 4.5} textAnchor="middle">
                      {dot.short}
                    </text>
                  )}
                </g>
              );
            })}
            {gap.map((line, place) => (
              <text key={line} className="still__cell still__cell--quiet" x={gapX} y={gapY + place * LINE}>
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}
