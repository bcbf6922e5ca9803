import type { FigureKind } from '../data/schema/figure.ts';
import type { NumbersGeometry, SizeMark } from '../geometry/numbers-in-the-debate.ts';

interface Props {
  geometry: NumbersGeometry;
  id: string;
  title: string;
  words: { missions: string; annotation: string };
}

/** The shape of a mark says what kind of number it is; centred on 0, 0. */
export const SHAPE = {
  ask: 'M7 0a7 7 0 1 1-14 0a7 7 0 1 1 14 0',
  sounding: 'M0-8L8 0L0 8L-8 0z',
  plan: 'M-6-6H6V6H-6z',
  leak: 'M0-8L7.5 6H-7.5z',
  pledge: 'M-6-6H6V6H-6z',
  count: 'M-6-6H6V6H-6z',
  measurement: 'M-6-6H6V6H-6z',
} as const satisfies Record<FigureKind, string>;

/** The mark of one kind of number, for legends. */
export function KindMark({ kind, kyiv }: { kind: FigureKind; kyiv: boolean }) {
  return (
    <svg
      className={`kind ${kyiv ? 'voice-a' : 'voice-b'}`}
      width="16"
      height="16"
      viewBox="-9 -9 18 18"
      aria-hidden="true"
    >
      <path d={SHAPE[kind]} />
    </svg>
  );
}

/** A force size without its words: a mark, or two with the range between them, and which way it points beyond. */
export function SizeGlyph({ mark }: { mark: Omit<SizeMark, 'label' | 'leader'> }) {
  const { x, y1, y2, kind, ringed, reach } = mark;
  const range = y2 - y1 > 1;
  return (
    <>
      {range && <line className="chart__range" x1={x} x2={x} y1={y1} y2={y2} />}
      {reach === 'up' && <path className="chart__reach" d={`M${x} ${y1 - 8}v-10m-4 5l4-5l4 5`} />}
      {reach === 'down' && <path className="chart__reach" d={`M${x} ${y2 + 8}v10m-4-5l4 5l4-5`} />}
      {ringed && <circle className="chart__ring" cx={x} cy={y1} r={11} />}
      <path d={SHAPE[kind]} transform={`translate(${x.toFixed(1)} ${y1.toFixed(1)})`} />
      {range && <path d={SHAPE[kind]} transform={`translate(${x.toFixed(1)} ${y2.toFixed(1)})`} />}
    </>
  );
}

function Mark({ mark }: { mark: SizeMark }) {
  const { label, leader } = mark;
  return (
    <g data-id={mark.id} className={mark.kyiv ? 'voice-a' : 'voice-b'}>
      {leader && <line className="chart__leader" x1={leader.x1} y1={leader.y1} x2={leader.x2} y2={leader.y2} />}
      <SizeGlyph mark={mark} />
      <text className="chart__number" x={label.x} y={label.y} textAnchor={label.anchor}>
        {label.number}
      </text>
      <text className="chart__quiet" x={label.x} y={label.y + 18} textAnchor={label.anchor}>
        {label.who}
      </text>
    </g>
  );
}

/** Force sizes on a time axis, wide. One image: the list and the table beside it hold the same rows. */
export function NumbersChart({ geometry, id, title, words }: Props) {
  const { width, height, plot, valueTicks, timeTicks, moments, marks, yardsticks, end } = geometry;
  const right = plot.x + plot.width;
  const base = plot.y + plot.height;
  return (
    <svg className="chart chart--wide" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      {valueTicks.map((tick) => (
        <g key={tick.label}>
          <line
            className={tick.y === base ? 'chart__axis' : 'chart__grid'}
            x1={plot.x}
            x2={right}
            y1={tick.y}
            y2={tick.y}
          />
          <text className="chart__quiet" x={plot.x - 8} y={tick.y + 5} textAnchor="end">
            {tick.label}
          </text>
        </g>
      ))}
      {timeTicks.map((tick) => (
        <text key={tick.x} className="chart__quiet" x={tick.x} y={base + 24} textAnchor="start">
          {tick.year === undefined ? tick.label : `${tick.label} ${tick.year}`}
        </text>
      ))}
      {moments.map((moment) => (
        <g key={moment.label}>
          <line className="chart__moment" x1={moment.x} x2={moment.x} y1={plot.y + 150} y2={base} />
          <text className="chart__quiet" x={moment.x} y={plot.y + 142} textAnchor="middle">
            {moment.label}
          </text>
        </g>
      ))}
      <text className="chart__note" x={right} y={plot.y + 66} textAnchor="end">
        {words.annotation}
      </text>
      {marks.map((mark) => (
        <Mark key={mark.id} mark={mark} />
      ))}
      <text className="chart__quiet" x={right + 16} y={(yardsticks[0]?.labelY ?? 0) - 22}>
        {words.missions}
      </text>
      {yardsticks.map((row) => (
        <g key={row.id} data-id={row.id}>
          <path className="chart__yard" d={`M${right + 16} ${row.y}h14L${right + 36} ${row.labelY - 0.5}`} />
          <text x={right + 40} y={row.labelY + 5}>
            <tspan className="chart__number">{row.number}</tspan>
            <tspan className="chart__quiet">{` ${row.name}`}</tspan>
          </text>
        </g>
      ))}
      <path className="chart__stop" d={`M${right} ${base - 9}v18`} />
      <text x={right + 10} y={base + 8}>
        <tspan className="chart__number">{end.number}</tspan>
        <tspan className="chart__quiet">{` ${end.words}`}</tspan>
      </text>
    </svg>
  );
}
