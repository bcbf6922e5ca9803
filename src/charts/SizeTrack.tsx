import type { SizeRow } from '../geometry/numbers-in-the-debate.ts';
import { SHAPE } from './NumbersChart.tsx';

interface Props {
  row: Pick<SizeRow, 'kind' | 'low' | 'high' | 'reach' | 'ringed'>;
  /** What the right end of the track stands for. */
  most: number;
}

/** Half the height of a track. */
const MIDDLE = 9;

/** A force size on a line of its own, where it is narrow: the same shapes, range, ring and arrow as in the picture. */
export function SizeTrack({ row, most }: Props) {
  const { kind, low, high, reach, ringed } = row;
  const at = (value: number) => `${((value / most) * 100).toFixed(2)}%`;
  return (
    <svg className="tracks__bar" aria-hidden="true">
      <line className="chart__grid" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {high > low && <line className="chart__range" x1={at(low)} x2={at(high)} y1={MIDDLE} y2={MIDDLE} />}
      {/* A path knows no shares of a width: an inner drawing stands at the share, and the path around its corner. */}
      {reach === 'up' && (
        <svg x={at(high)} y={MIDDLE} overflow="visible" aria-hidden="true">
          <path className="chart__reach" d="M9 0h10m-5-4l5 4l-5 4" />
        </svg>
      )}
      {reach === 'down' && (
        <svg x={at(low)} y={MIDDLE} overflow="visible" aria-hidden="true">
          <path className="chart__reach" d="M-9 0h-10m5-4l-5 4l5 4" />
        </svg>
      )}
      {ringed && <circle className="chart__ring" cx={at(low)} cy={MIDDLE} r={11} />}
      {[...new Set([low, high])].map((value) => (
        <svg key={value} className="tracks__mark" x={at(value)} y={MIDDLE} overflow="visible" aria-hidden="true">
          <path d={SHAPE[kind]} />
        </svg>
      ))}
    </svg>
  );
}
