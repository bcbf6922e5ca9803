/** One kilometre of the front for one size of a force. */
export interface KilometreLine {
  size: string;
  who: string;
  density: string;
  /** Where people stand, as shares of the kilometre; the second list is what a range adds at its upper end. */
  at: readonly number[];
  upTo: readonly number[];
}

interface Props {
  lines: readonly KilometreLine[];
  axis: { start: string; end: string };
}

const LINE = 54;
const X1 = 330;
const X2 = 840;

/** The size of the picture of that many kilometres. */
export function perKmStillSize(lines: number) {
  return { width: 930, height: lines * LINE + 26 };
}

function Kilometre({ at, y, dot }: { at: readonly number[]; y: number; dot: string }) {
  return (
    <g>
      <path className="chart__yard" d={`M${X1} ${y - 5}V${y + 5}M${X1} ${y}H${X2}M${X2} ${y - 5}V${y + 5}`} />
      {at.map((share) => (
        <circle key={share} className={dot} cx={X1 + share * (X2 - X1)} cy={y} r={4} />
      ))}
    </g>
  );
}

/** The same kilometre for every size: a dot is a person on duty. */
export function PerKmStill({ lines, axis }: Props) {
  return (
    <g>
      {lines.map(({ size, who, density, at, upTo }, index) => {
        const y = index * LINE + 20;
        return (
          <g key={size}>
            <text className="still__cell still__cell--bold" x={0} y={y}>
              {size}
            </text>
            <text className="still__cell still__cell--quiet" x={0} y={y + 19}>
              {who}
            </text>
            <Kilometre at={at} y={upTo.length > 0 ? y - 4 : y} dot="chart__dot" />
            {upTo.length > 0 && <Kilometre at={upTo} y={y + 12} dot="chart__dot chart__dot--hollow" />}
            <text className="still__cell still__cell--bold" x={X2 + 20} y={y + 5}>
              {density}
            </text>
          </g>
        );
      })}
      <text className="still__cell still__cell--quiet" x={X1} y={lines.length * LINE + 16}>
        {axis.start}
      </text>
      <text className="still__cell still__cell--quiet" x={X2} y={lines.length * LINE + 16} textAnchor="end">
        {axis.end}
      </text>
    </g>
  );
}
