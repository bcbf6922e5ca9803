import type { AttackBar, AttackGeometry } from '../geometry/air-attacks.ts';

interface Props {
  geometry: AttackGeometry;
  id: string;
  title: string;
  className: string;
  /** Figures of the record that stand for one bar: panel and month. */
  figs?: readonly string[];
}

function Bar({ bar, hatch, first, fig }: { bar: AttackBar; hatch: string; first: boolean; fig: string }) {
  return (
    <rect
      className={`attacks__bar--${bar.partial ? 'partial' : bar.marked ? 'marked' : 'plain'}`}
      x={bar.x}
      y={bar.y}
      width={bar.width}
      height={bar.height}
      fill={bar.partial ? `url(#${hatch})` : undefined}
      data-id={first ? bar.month : undefined}
      data-month={bar.month}
      data-fig-mark={fig}
    />
  );
}

/** Drones and missiles by month in two panels under one another. One image: the table beside it holds the same rows. */
export function AttacksChart({ geometry, id, title, className, figs = [] }: Props) {
  const { width, height, x1, x2, panels, years, yearsY, notes, breakAt } = geometry;
  const hatch = `${id}-hatch`;
  return (
    <svg className={`chart attacks ${className}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="attacks__hatch" d="M1 0V4" />
        </pattern>
      </defs>
      {panels.map((panel) => (
        <g key={panel.id}>
          <text className="chart__number" x={panel.head.x} y={panel.head.y}>
            {panel.head.text}
          </text>
          {panel.ticks.map((tick) => (
            <g key={tick.label}>
              <line
                className={tick.y === panel.base ? 'chart__axis' : 'chart__grid'}
                x1={x1}
                x2={x2}
                y1={tick.y}
                y2={tick.y}
              />
              <text className="chart__quiet" x={x1 - 6} y={tick.y + 5} textAnchor="end">
                {tick.label}
              </text>
            </g>
          ))}
          {panel.bars.map((bar) => (
            <Bar
              key={bar.month}
              bar={bar}
              hatch={hatch}
              first={panel.id === 'drones'}
              fig={figs.find((fig) => fig === `attack-${panel.id}-${bar.month}`) ?? ''}
            />
          ))}
          <line className="chart__axis" x1={x1} x2={x2} y1={panel.base} y2={panel.base} />
        </g>
      ))}
      {years.map((year) => (
        <g key={year.label}>
          <line className="chart__axis" x1={year.from} x2={year.from} y1={yearsY - 20} y2={yearsY - 14} />
          <text className="chart__quiet" x={year.x} y={yearsY} textAnchor="middle">
            {year.label}
          </text>
        </g>
      ))}
      {breakAt.stretches.map(([from, to]) => (
        <line key={from} className="attacks__break" x1={breakAt.x} x2={breakAt.x} y1={from} y2={to} />
      ))}
      {breakAt.lines.map((line, index) => (
        <text key={line} className="chart__note" x={breakAt.textX} y={breakAt.textY + index * 18} textAnchor="end">
          {line}
        </text>
      ))}
      {notes.map((note) => (
        <g key={note.month}>
          <line className="chart__leader" {...note.leader} />
          {note.lines.map((line, index) => (
            <text
              key={line}
              className={index === 0 ? 'chart__number' : 'chart__quiet'}
              x={note.x}
              y={note.y + index * 18}
              textAnchor={note.anchor}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}
