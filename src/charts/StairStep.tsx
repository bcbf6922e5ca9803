import type { StairGeometry } from '../geometry/set-the-bar.ts';
import { Dots, Riser } from './StairDots.tsx';

interface Props {
  stair: StairGeometry;
  /** Number, name and counter of every rung, in the order of the stair. */
  rungs: readonly { id: string; number: string; label: string; who: string }[];
  /** Ids of the rungs that the step speaks of. */
  lit: readonly string[];
}

/** The stair beside a step: the dots of lit rungs keep their ink, the others step back. Its wrapper says it in words. */
export function StairStep({ stair, rungs, lit }: Props) {
  return (
    <div className="stairs has-lit" aria-hidden="true">
      {rungs.map((rung, index) => {
        const state = lit.includes(rung.id) ? ' is-lit' : '';
        return (
          <div className={`stairs__rung${state}`} key={rung.id}>
            <p className="stairs__n">{rung.number}</p>
            <p className="stairs__what">
              {rung.label}
              <small>{rung.who}</small>
            </p>
            <div className="stairs__row">
              <Riser step={stair.steps[index]} columns={stair.columns} />
              <div className={`stairs__dots${state}`} data-id={rung.id}>
                <Dots step={stair.steps[index]} stair={stair} className="dots" />
              </div>
            </div>
          </div>
        );
      })}
    </div>
  );
}
