import type { TimelineGeometry } from '../geometry/timeline.ts';

/** The lanes of the narrow timeline with their names alone, so large that a card can be shown small. */
export function CardTimeline({ x1, x2, lanes, radius }: TimelineGeometry) {
  return (
    <g>
      {lanes.map(({ kind, label, count, labelX, labelY, y, dots }) => (
        <g key={kind}>
          <text className="card__label" x={labelX} y={labelY}>{`${label} ${count}`}</text>
          <path className="chart__grid" d={`M${x1} ${y}H${x2}`} />
          {dots.map((dot) => (
            <circle
              key={dot.id}
              className={dot.scheduled ? 'chart__dot chart__dot--hollow' : 'chart__dot'}
              cx={dot.x}
              cy={dot.y}
              r={radius - 0.5}
            />
          ))}
        </g>
      ))}
    </g>
  );
}
