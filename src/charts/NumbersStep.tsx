import type { NumbersStepGeometry } from '../geometry/numbers-step.ts';
import { SizeGlyph } from './NumbersChart.tsx';

interface Props {
  geometry: NumbersStepGeometry;
  className: string;
}

/** The force sizes beside a step: lit marks bear their words, the others step back. Its wrapper says it in words. */
export function NumbersStep({ geometry, className }: Props) {
  const { width, height, plot, valueTicks, timeTicks, marks, yardsticks } = geometry;
  const right = plot.x + plot.width;
  const base = plot.y + plot.height;
  return (
    <svg className={`chart has-lit ${className}`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {valueTicks.map((tick) => (
        <g key={tick.y}>
          <line
            className={tick.y === base ? 'chart__axis' : 'chart__grid'}
            x1={plot.x}
            x2={right}
            y1={tick.y}
            y2={tick.y}
          />
          {tick.label !== '' && (
            <text className="chart__quiet" x={right} y={tick.y - 5} textAnchor="end">
              {tick.label}
            </text>
          )}
        </g>
      ))}
      {timeTicks.map((tick) => (
        <text key={tick.x} className="chart__quiet" x={tick.x} y={base + 22}>
          {tick.label}
        </text>
      ))}
      {yardsticks.map((row) => (
        <g key={row.id} className="is-lit" data-id={row.id}>
          <path className="chart__yard" d={`M${plot.x} ${row.y}H${right}`} />
          <text x={plot.x} y={row.y - 6}>
            <tspan className="chart__number">{row.number}</tspan>
            <tspan className="chart__quiet">{` ${row.name}`}</tspan>
          </text>
        </g>
      ))}
      {/* Below all words, so that none is struck through. */}
      {marks.map(({ id, leader }) => leader && <line key={id} className="chart__leader" {...leader} />)}
      {marks.map((mark) => (
        <g
          key={mark.id}
          className={`${mark.kyiv ? 'voice-a' : 'voice-b'}${mark.label ? ' is-lit' : ''}`}
          data-id={mark.id}
        >
          <SizeGlyph mark={mark} />
          {mark.label && (
            <>
              <text className="chart__number" x={mark.label.x} y={mark.label.y} textAnchor={mark.label.anchor}>
                {mark.label.number}
              </text>
              <text className="chart__quiet" x={mark.label.x} y={mark.label.y + 18} textAnchor={mark.label.anchor}>
                {mark.label.who}
              </text>
            </>
          )}
        </g>
      ))}
    </svg>
  );
}
