import type { StairGeometry } from '../geometry/set-the-bar.ts';

/** What a step says in a picture that nobody can move. */
export interface StairStillWords {
  id: string;
  number: string;
  label: string;
  who: string;
  gap: readonly string[];
}

interface Props {
  stair: StairGeometry;
  words: readonly StairStillWords[];
}

/** Side of a dot's square, and the height of a step. */
const CELL = 26;
const STEP = 122;
const WORDS_X = 64;

/** All steps under one another, each with its dots under its name: for pieces of the picture. */
export function StairStill({ stair, words }: Props) {
  return (
    <g>
      {stair.steps.map((step, index) => {
        const said = words[index];
        const top = index * STEP;
        const dotsY = top + 62;
        const { tread } = step;
        return (
          <g key={step.id} data-id={step.id}>
            {tread && (
              <path
                className={`still__tread${step.otherBasis ? ' still__tread--other' : ''}`}
                d={`M${step.columns * CELL} ${top - 8}H${tread.to * CELL}`}
              />
            )}
            <text className="still__number" x={0} y={top + 34}>
              {said?.number}
            </text>
            <text className="still__cell still__cell--bold" x={WORDS_X} y={top + 18}>
              {said?.label}
            </text>
            <text className="still__cell still__cell--quiet" x={WORDS_X} y={top + 36}>
              {said?.who}
            </text>
            {step.dots.map((dot) => {
              const x = (dot.column + 0.5) * CELL;
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
            {said?.gap.map((line, place) => (
              <text
                key={line}
                className="still__cell still__cell--quiet"
                x={step.count === 0 ? WORDS_X : 0}
                y={(step.count === 0 ? top + 60 : top + 92) + place * 18}
              >
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}
