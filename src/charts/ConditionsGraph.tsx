import type { ConditionsGeometry, PlacedLock } from '../geometry/conditions.ts';
import type { LockState, Openness } from '../geometry/locks.ts';

/** A lock's mark in a square of 10: full while shut, half full where contested, empty where open. */
export function LockMark({ state, x = 5, y = 5 }: { state: LockState; x?: number; y?: number }) {
  return (
    <g className={`lock lock--${state}`}>
      <rect x={x - 4} y={y - 4} width={8} height={8} />
      {state === 'contested' && <path d={`M${x - 4},${y + 4}V${y - 4}L${x + 4},${y + 4}Z`} />}
    </g>
  );
}

export interface GraphProps {
  geometry: ConditionsGeometry;
  state: Openness;
  supposed: ReadonlySet<string>;
  /** Whose key a condition is, or how an element stands. */
  below: Readonly<Record<string, string>>;
  /** Number and name of the circle that a lock closes. */
  circles: Readonly<Record<string, string>>;
  title: string;
  figure: string;
}

/** What opens what, in layers: the further left a name stands, the further away is its key. */
export function ConditionsGraph({ geometry, state, supposed, below, circles, title, figure }: GraphProps) {
  const lineState = (lock: PlacedLock) => {
    if (supposed.has(lock.on)) return 'passed';
    return state.locks[lock.id] === 'open' ? 'open' : lock.disputed ? 'contested' : 'shut';
  };
  return (
    <svg
      className="chart chart--wide graph"
      viewBox={`0 0 ${geometry.width} ${geometry.height}`}
      role="img"
      aria-labelledby={`${figure}-picture`}
    >
      <title id={`${figure}-picture`}>{title}</title>
      {geometry.locks.map((lock) => (
        <path
          key={lock.id}
          className={`line line--${lineState(lock)}${lock.back ? ' line--back' : ''}`}
          d={lock.path}
          data-id={lock.id}
        />
      ))}
      {geometry.locks.map(
        ({ id, mark }) =>
          mark && (
            <text key={id} className="chart__number" x={mark.x} y={mark.y - 5} textAnchor="middle">
              {circles[id] ?? ''}
            </text>
          ),
      )}
      {geometry.nodes.map((node) => (
        <g
          key={node.id}
          className={`knot${node.element ? ' knot--element' : ''}${supposed.has(node.id) ? ' is-supposed' : ''}`}
          data-node={node.id}
          data-state={state.elements[node.id]}
        >
          {node.lines.map(({ text, y }) => (
            <text key={text} className="chart__number" x={node.x} y={y}>
              {text}
            </text>
          ))}
          <text className="chart__quiet" x={node.x} y={node.below}>
            {below[node.id] ?? ''}
          </text>
          {node.opens && <circle className="knob" cx={node.knob.x} cy={node.knob.y} r={4.5} />}
        </g>
      ))}
      {geometry.locks.map((lock) => (
        <g key={lock.id} className={supposed.has(lock.on) ? 'is-passed' : undefined}>
          {lock.start && <circle className="knob" cx={lock.start.x} cy={lock.start.y} r={4.5} />}
          <LockMark state={state.locks[lock.id] ?? 'shut'} x={lock.x} y={lock.y} />
        </g>
      ))}
    </svg>
  );
}
