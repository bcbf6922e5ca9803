import type { StairGeometry } from '../geometry/set-the-bar.ts';

interface Props {
  stair: StairGeometry;
  words: readonly { number: string; label: string }[];
  width: number;
  height: number;
}

/** Room for the count and its label before the dots. */
const NUMBER = 64;
const LABEL = 84;
const DOTS = 330;

/** The stair as large as a card allows: counts, labels, dots, and the line where they end. */
export function CardStair({ stair, words, width, height }: Props) {
  const row = height / stair.steps.length;
  const cell = (width - DOTS) / stair.columns;
  const endOf = (columns: number) => DOTS + columns * cell;
  return (
    <g>
      {stair.steps.map((step, index) => {
        const top = index * row;
        const middle = top + row / 2;
        const { tread } = step;
        return (
          <g key={step.id}>
            {tread && (
              <path
                className={`still__tread${step.otherBasis ? ' still__tread--other' : ''}`}
                d={`M${endOf(tread.from)} ${top}H${endOf(tread.to)}`}
              />
            )}
            <path className="still__tread" d={`M${endOf(step.columns)} ${top}v${row}`} />
            <text className="card__number" x={NUMBER} y={middle + 17} textAnchor="end">
              {words[index]?.number}
            </text>
            <text className="card__label" x={LABEL} y={middle + 8}>
              {words[index]?.label}
            </text>
            {step.dots.map((dot) => (
              <g key={dot.column} className={`dot dot--${dot.how}`}>
                <circle cx={DOTS + (dot.column + 0.5) * cell} cy={middle} r={cell * 0.4} />
              </g>
            ))}
          </g>
        );
      })}
    </g>
  );
}
