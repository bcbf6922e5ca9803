import type { Track } from '../geometry/promise-ledger.ts';
import type { StillTableGeometry } from '../geometry/still-table.ts';
import { GlyphMark } from './GlyphMark.tsx';

type Stage = StillTableGeometry['stages'][number];

function Half({ track, from, to, y }: { track: Track; from: number; to: number; y: number }) {
  return track === 'none' ? null : <line className={`track track--${track}`} x1={from} x2={to} y1={y} y2={y} />;
}

function StageLine({ stage: { stage, x, width, y } }: { stage: Stage }) {
  const middle = x + width / 2;
  return (
    <>
      <line className="track track--guide" x1={x} x2={x + width} y1={y} y2={y} />
      <Half track={stage.before} from={x} to={middle} y={y} />
      <Half track={stage.after} from={middle} to={x + width} y={y} />
      {stage.mark !== 'none' && (
        <circle className="stage__mark" cx={middle} cy={y} r={stage.mark === 'furthest' ? 7 : 4.5} />
      )}
    </>
  );
}

/** A table as a drawing, for figures whose form on a page is a table or text. */
export function StillTable({ table }: { table: StillTableGeometry }) {
  return (
    <g>
      {table.rules.map(({ y, strong }) => (
        <line
          key={`${y} ${strong}`}
          className={strong ? 'chart__axis' : 'chart__grid'}
          x1={0}
          x2={table.width}
          y1={y}
          y2={y}
        />
      ))}
      {table.stages.map((stage) => (
        <StageLine key={`${stage.x} ${stage.y}`} stage={stage} />
      ))}
      {table.marks.map(({ mark, x, y, size }) => (
        <GlyphMark key={`${x} ${y}`} mark={mark} x={x} y={y} size={size} />
      ))}
      {table.words.map(({ text, look, x, y, anchor }) => (
        <text key={`${x} ${y}`} className={`still__cell still__cell--${look}`} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}
