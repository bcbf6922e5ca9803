import type { StageMark, Track } from '../geometry/promise-ledger.ts';

const MIDDLE = 10;
/** Whole dots in either half, however wide it is: the row of dots runs on from one to the next. */
const DOTS = 8;
/** From one dot to the next, as the style sheet has it. */
const PERIOD = 6;

function Half({ track, from, to }: { track: Track; from: string; to: string }) {
  return track === 'none' ? null : (
    <line
      className={`track track--${track}`}
      x1={from}
      x2={to}
      y1={MIDDLE}
      y2={MIDDLE}
      pathLength={track === 'dotted' ? DOTS * PERIOD : undefined}
    />
  );
}

/** One stage of one promise: the guide, the line as far as it goes, and the mark. */
export function StageTrack({ stage }: { stage: StageMark }) {
  return (
    <svg className="stage" height="20" aria-hidden="true">
      <line className="track track--guide" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      <Half track={stage.before} from="0" to="50%" />
      <Half track={stage.after} from="50%" to="100%" />
      {stage.mark !== 'none' && (
        <circle className="stage__mark" cx="50%" cy={MIDDLE} r={stage.mark === 'furthest' ? 7 : 4.5} />
      )}
    </svg>
  );
}
