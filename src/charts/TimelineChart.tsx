import type { TimelineGeometry } from '../geometry/timeline.ts';

interface Props {
  geometry: TimelineGeometry;
  id: string;
  /** What the picture shows, in a few words; the figure's description says the rest. */
  title: string;
  className: string;
}

/** Events as dots on a time axis, one lane a kind. One image: its list beside it holds the same events. */
export function TimelineChart({ geometry, id, title, className }: Props) {
  const { width, height, x1, x2, top, bottom, lanes, ticks, moments, radius } = geometry;
  const beside = lanes[0] !== undefined && lanes[0].labelX < x1;
  return (
    <svg className={`chart ${className}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      {ticks.map((tick) => (
        <line key={tick.label + tick.x} className="chart__grid" x1={tick.x} x2={tick.x} y1={top} y2={bottom} />
      ))}
      {moments.map((moment) => (
        <g key={moment.label}>
          <line
            className={moment.stop ? 'chart__stop' : 'chart__moment'}
            x1={moment.x}
            x2={moment.x}
            y1={moment.y + 6}
            y2={bottom}
          />
          <text className="chart__quiet" x={moment.x} y={moment.y} textAnchor={moment.anchor}>
            {moment.label}
          </text>
        </g>
      ))}
      {lanes.map((lane) => (
        <g key={lane.kind}>
          <text x={lane.labelX} y={lane.labelY} textAnchor={beside ? 'end' : 'start'}>
            {`${lane.label} ${lane.count}`}
          </text>
          <line className="chart__grid" x1={x1} x2={x2} y1={lane.y} y2={lane.y} />
          {lane.dots.map((dot) => (
            <circle
              key={dot.id}
              className={dot.scheduled ? 'chart__dot chart__dot--hollow' : 'chart__dot'}
              cx={dot.x.toFixed(1)}
              cy={dot.y.toFixed(1)}
              r={radius - 0.5}
              data-id={dot.id}
            />
          ))}
        </g>
      ))}
      <path className="chart__axis" d={`M${x1} ${bottom}H${x2}`} />
      {ticks.map((tick) => (
        <text key={tick.label + tick.x} className="chart__quiet" x={tick.x} y={bottom + 22} textAnchor="start">
          {tick.label}
        </text>
      ))}
    </svg>
  );
}
