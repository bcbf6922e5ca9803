import { useEffect, useRef, useState } from 'react';
import type { StairGeometry } from '../geometry/set-the-bar.ts';
import { followAddress, linkToView, replaceQuery } from './address.ts';
import { readBar, writeBar } from './bar-address.ts';
import { fill } from './fill.ts';
import { quoted } from './quoted.ts';
import { Dots, Riser } from './StairDots.tsx';

/** What one step says of itself. */
export interface StairWords {
  id: string;
  /** Id of the figure of the record that the step counts. */
  fig: string;
  number: string;
  label: string;
  who: string;
  gap: string;
  /** The sentence that is true while the bar lies on this step. */
  says: string;
  /** Names of the states, and how they are known, for those who do not see the dots. */
  names: string;
}

export interface StairProps {
  wide: StairGeometry;
  narrow: StairGeometry;
  steps: readonly StairWords[];
  words: { ask: string; badAddress: string };
  /** The step on which the bar lies at first. */
  first: string;
  figure: string;
}

/** Set the bar: what counts as a commitment decides how many states are left. */
export function StairChart({ wide, narrow, steps, words, first, figure }: StairProps) {
  const ids = steps.map(({ id }) => id);
  const [bar, setBar] = useState(first);
  const [fault, setFault] = useState<string>();
  const [spoken, setSpoken] = useState('');
  const root = useRef<HTMLFieldSetElement>(null);
  const saysOf = (id: string) => steps.find((step) => step.id === id)?.says ?? '';

  // The address is read after hydration: what the server drew is the first position, whatever the address says.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read does not change with what is drawn
  useEffect(() => {
    // The style sheet alone lets the bar be moved: a reader may have done so before this ran.
    const moved = root.current?.querySelector<HTMLInputElement>('input:checked')?.value ?? first;
    if (moved !== first) choose(moved);
    const read = () => {
      const { bar: given, fault: wrong } = readBar(window.location.search, ids);
      const now = given ?? first;
      setFault(wrong);
      setBar(now);
      return { own: writeBar(now, first), says: saysOf(now) };
    };
    return followAddress(figure, read, setSpoken);
  }, []);

  const choose = (id: string) => {
    setBar(id);
    setFault(undefined);
    setSpoken(saysOf(id));
    replaceQuery(writeBar(id, first, window.location.search));
  };

  useEffect(() => linkToView(figure, writeBar(bar, first)), [bar, first, figure]);

  return (
    <fieldset className="stair" ref={root}>
      <legend className="stair__ask">{words.ask}</legend>
      {fault !== undefined && <p className="notice">{fill(words.badAddress, { value: quoted(fault) })}</p>}
      <p className="sr" role="status">
        {spoken}
      </p>
      <div className="stair__out">
        {steps.map((step) => (
          <p key={step.id} className="rung__says" data-for={step.id}>
            {step.says}
          </p>
        ))}
      </div>
      <div className="rungs">
        {steps.map((step, index) => (
          <div className="rung" key={step.id} data-step={step.id} data-fig-mark={step.fig}>
            <label className="rung__label">
              <input
                type="radio"
                name="bar"
                value={step.id}
                checked={bar === step.id}
                onChange={() => choose(step.id)}
              />
              <span className="rung__n">{step.number}</span>
              <span className="rung__what">
                <b>{step.label}</b>
                <small>{step.who}</small>
              </span>
            </label>
            <div className="rung__row">
              <Riser step={wide.steps[index]} columns={wide.columns} />
              <Dots step={wide.steps[index]} stair={wide} className="dots dots--wide" />
              <div className="rung__dots">
                <Riser step={narrow.steps[index]} columns={narrow.columns} />
                <Dots step={narrow.steps[index]} stair={narrow} className="dots dots--narrow" />
              </div>
              <p className="sr">{step.names}</p>
              <p className="rung__gap">{step.gap}</p>
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
