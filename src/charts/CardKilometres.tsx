import type { KilometreLine } from './PerKmStill.tsx';

interface Props {
  lines: readonly KilometreLine[];
  width: number;
}

/** From one kilometre to the next, and from the words of one to its line, in px. */
const LINE = 56;
const BELOW = 16;
const EDGE = 5;

/** The same kilometre for every size, under the size and how many that leaves on it: large enough for a card. */
export function CardKilometres({ lines, width }: Props) {
  const right = width - EDGE;
  return (
    <g>
      {lines.map(({ size, density, at }, index) => {
        const y = index * LINE + 20;
        const line = y + BELOW;
        return (
          <g key={size}>
            <text className="card__label" x={0} y={y}>
              {size}
            </text>
            <text className="card__label" x={width} y={y} textAnchor="end">
              {density}
            </text>
            <path
              className="chart__yard"
              d={`M${EDGE} ${line - 5}v10M${EDGE} ${line}H${right}M${right} ${line - 5}v10`}
            />
            {at.map((share) => (
              <circle
                key={share}
                className="chart__dot"
                cx={EDGE + share * (right - EDGE)}
                cy={line}
                r={Math.min(4, (right / at.length) * 0.4)}
              />
            ))}
          </g>
        );
      })}
    </g>
  );
}
