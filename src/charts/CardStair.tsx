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
/** In a narrower place the dots stand under the words. */
const NARROW = 800;

/** The stair as large as a card allows: counts, labels, dots, and the line where they end. */
export function CardStair({ stair, words, width, height }: Props) {
  const row = height / stair.steps.length;
  const below = width < NARROW;
  const left = below ? 0 : DOTS;
  const cell = (width - left) / stair.columns;
  const endOf = (columns: number) => left + columns * cell;
  return (
    <g>
      {stair.steps.map((step, index) => {
        const top = index * row;
        const middle = top + row * (below ? 0.35 : 0.5);
        const dots = below ? top + row * 0.8 : middle;
        const { tread } = step;
        return (
          <g key={step.id}>
            {tread && !below && (
              <path
                className={`still__tread${step.otherBasis ? ' still__tread--other' : ''}`}
                d={`M${endOf(tread.from)} ${top}H${endOf(tread.to)}`}
              />
            )}
            {!below && <path className="still__tread" d={`M${endOf(step.columns)} ${top}v${row}`} />}
            <text className="card__number" x={NUMBER} y={middle + 17} textAnchor="end">
              {words[index]?.number}
            </text>
            <text className="card__label" x={LABEL} y={middle + 8}>
              {words[index]?.label}
            </text>
            {step.dots.map((dot) => (
              <g key={dot.column} className={`dot dot--${dot.how}`}>
                <circle cx={left + (dot.column + 0.5) * cell} cy={dots} r={cell * 0.4} />
              </g>
            ))}
          </g>
        );
      })}
    </g>
  );
}
