import type { FlankMapGeometry, FlankMark } from '../geometry/flank-map.ts';

interface Props {
  geometry: FlankMapGeometry;
  id: string;
  title: string;
  className: string;
  /** Figures of the record that tell of a mark, by the mark's id. */
  figs?: Readonly<Record<string, string>>;
}

/** The shape of a mark says what kind of place it is; centred on 0, 0. */
const SHAPE: Readonly<Record<string, string>> = {
  incursion: 'M4.5 0a4.5 4.5 0 1 1-9 0a4.5 4.5 0 1 1 9 0',
  airspace: 'M-8-2H-3V2H-8zM-1.5-2H3.5V2H-1.5zM5-2H8V2H5z',
  'air-base': 'M0-6L6 5H-6z',
  hub: 'M-5.5-5.5H5.5V5.5H-5.5z',
  headquarters: 'M0-6.5L6.5 0L0 6.5L-6.5 0z',
  corridor: 'M-6-4H6V-2H-6zM-6 2H6V4H-6z',
};
/** Points to what lies beyond the left edge. */
const ARROW = 'M-6 0L4-6V6z';

/** The mark of a kind, for the choices and the list. */
export function PlaceMark({ kind }: { kind: string }) {
  return (
    <svg className="kind" viewBox="-9 -9 18 18" aria-hidden="true">
      <path d={SHAPE[kind]} />
    </svg>
  );
}

function Mark({ mark, figs }: { mark: FlankMark; figs: string | undefined }) {
  const { id, kind, number, name, x, y, beyond, label, leader } = mark;
  return (
    <g className="spot" data-kind={kind} data-id={id} data-fig-mark={figs}>
      {leader && <line className="chart__leader" {...leader} />}
      <path className="map__mark" d={beyond ? ARROW : SHAPE[kind]} transform={`translate(${x} ${y})`} />
      <text x={label.x} y={label.y} textAnchor={label.anchor}>
        <tspan className="chart__number">{number}</tspan>
        {name !== '' && <tspan>{` ${name}`}</tspan>}
      </text>
    </g>
  );
}

/** The flank on a map. One image: the list beside it holds the same places under the same numbers. */
export function FlankMap({ geometry, id, title, className, figs = {} }: Props) {
  const { width, height, countries, border, marks, names, towns } = geometry;
  return (
    <svg className={`chart map ${className}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      {countries.map(({ a3, sort, path }) => (
        <path key={a3} className={`map__land map__land--${sort}`} data-country={a3} d={path} />
      ))}
      {names.map(({ text, sort, x, y, turn }) => (
        <text
          key={text}
          className={`map__${sort}`}
          x={x}
          y={y}
          textAnchor="middle"
          transform={turn === undefined ? undefined : `rotate(${turn} ${x} ${y})`}
        >
          {text}
        </text>
      ))}
      {towns.map(({ text, x, y, label, leader }) => (
        <g key={text}>
          {leader && <line className="chart__leader" {...leader} />}
          <circle className="map__town" cx={x} cy={y} r={2.5} />
          <text className="chart__quiet" x={label.x} y={label.y} textAnchor={label.anchor}>
            {text}
          </text>
        </g>
      ))}
      <g className="spot" data-kind={border.kind} data-id={border.id}>
        <path className="map__border" d={border.path} />
        <text x={border.label.x} y={border.label.y}>
          <tspan className="chart__number">{border.label.number}</tspan>
          {border.label.name !== '' && <tspan>{` ${border.label.name}`}</tspan>}
        </text>
      </g>
      {marks.map((mark) => (
        <Mark key={mark.id} mark={mark} figs={figs[mark.id]} />
      ))}
    </svg>
  );
}
