import type { StairGeometry, StairStep } from '../geometry/set-the-bar.ts';

/** Side of a dot's square, in units of the drawing. */
const CELL = 27;

/** The states of a step, one dot each. */
export function Dots({
  step,
  stair,
  className,
}: {
  step: StairStep | undefined;
  stair: StairGeometry;
  className: string;
}) {
  if (!step || step.count === 0) return null;
  // A share of the widest step, so that a dot has the same size on every step at every width.
  const share = `${((step.columns / stair.columns) * 100).toFixed(3)}%`;
  return (
    <svg
      className={className}
      viewBox={`0 0 ${step.columns * CELL} ${stair.rows * CELL}`}
      width={share}
      aria-hidden="true"
    >
      {step.dots.map((dot) => {
        const x = (dot.column + 0.5) * CELL;
        const y = (dot.row + 0.5) * CELL;
        return (
          <g key={`${dot.column}-${dot.row}`} className={`dot dot--${dot.how}`} data-dot={dot.short || undefined}>
            <circle cx={x} cy={y} r={11.5} />
            {dot.short !== '' && (
              <text x={x} y={y + 4.5}>
                {dot.short}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** The stair behind a step: where its dots end, and how far the step above reaches. */
export function Riser({ step, columns }: { step: StairStep | undefined; columns: number }) {
  if (!step) return null;
  return (
    <svg className="rung__riser" viewBox={`0 0 ${columns} 1`} preserveAspectRatio="none" aria-hidden="true">
      <line x1={step.columns} x2={step.columns} y1={0} y2={1} />
      {step.tread && (
        <line
          className={step.otherBasis ? 'is-other' : undefined}
          x1={step.tread.from}
          x2={step.tread.to}
          y1={0}
          y2={0}
        />
      )}
    </svg>
  );
}
