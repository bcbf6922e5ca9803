import { useEffect, useState } from 'react';
import type { ConditionsGeometry } from '../geometry/conditions.ts';
import { type LockGraph, type LockState, openness, STATES, shutLocks } from '../geometry/locks.ts';
import { followAddress, linkToView, replaceQuery } from './address.ts';
import { ConditionsGraph, LockMark } from './ConditionsGraph.tsx';
import { fill } from './fill.ts';
import { quoted } from './quoted.ts';
import { readSupposed, writeSupposed } from './suppose-address.ts';

/** Who says that a lock is there, when, and where it can be read. */
export interface Saying {
  text: string;
  sources: readonly (readonly [name: string, address: string])[];
}

export interface ConditionWords {
  id: string;
  name: string;
  /** Whose decision it is. */
  holder: string;
  /** The end of the sentence "Suppose that …", where the reader may suppose it. */
  suppose: string | undefined;
}

export interface ConditionsProps {
  figure: string;
  picture: ConditionsGeometry;
  graph: LockGraph;
  nodes: readonly ConditionWords[];
  /** What each lock waits for. */
  locks: Readonly<Record<string, string>>;
  sayings: Readonly<Record<string, readonly Saying[]>>;
  circles: readonly string[];
  words: Readonly<
    Record<
      | 'ask'
      | 'reset'
      | 'decidedBy'
      | 'nothing'
      | 'summary'
      | 'none'
      | 'badAddress'
      | 'shutCount'
      | 'contestedShort'
      | 'openShort'
      | 'passed'
      | 'waits'
      | 'says'
      | 'behind'
      | 'circle'
      | 'keyShut'
      | 'keyContested'
      | 'keyOpen'
      | 'keyBack'
      | 'keyBroken'
      | 'keyKnob'
      | 'goals'
      | 'circles'
      | 'lockShut'
      | 'lockContested'
      | 'lockOpen',
      string
    >
  >;
}

/** Suppose some conditions: what opens, what stays shut, and who holds the key. */
export function ConditionsChart({ figure, picture, graph, nodes, locks, sayings, circles, words }: ConditionsProps) {
  const known = nodes.flatMap(({ id, suppose }) => (suppose === undefined ? [] : [id]));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [faults, setFaults] = useState<readonly string[]>([]);

  // The address is read after hydration: what the server drew is the record, whatever the address says.
  // The summary below speaks for itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read does not change with what is drawn
  useEffect(() => {
    const read = () => {
      const { supposed: given, faults: wrong } = readSupposed(window.location.search, known);
      setFaults(wrong);
      setChosen(given);
      return { own: writeSupposed(given), says: '' };
    };
    return followAddress(figure, read, () => undefined);
  }, []);

  const choose = (next: readonly string[]) => {
    const ordered = known.filter((id) => next.includes(id));
    setChosen(ordered);
    setFaults([]);
    replaceQuery(writeSupposed(ordered, window.location.search));
  };

  // A button that were disabled would lose the focus that has just come from pressing it.
  const reset = () => {
    if (chosen.length > 0) choose([]);
  };

  useEffect(() => linkToView(figure, writeSupposed(chosen)), [chosen, figure]);

  const supposed = new Set(chosen);
  const state = openness(graph, supposed);
  const wordsOf = (id: string) => nodes.find((node) => node.id === id);
  const named = (ids: readonly string[]) => ids.map((id) => wordsOf(id)?.name ?? id).join('; ') || words.none;
  const locksOn = (id: string) => graph.locks.filter(({ on }) => on === id);
  const inState = (wanted: LockState) => graph.elements.filter((id) => state.elements[id] === wanted);
  const standing = (id: string): string => {
    const own = state.elements[id];
    if (supposed.has(id)) return words.passed;
    if (own === undefined) return words.waits;
    if (own === 'open') return words.openShort;
    if (own === 'contested') return words.contestedShort;
    return fill(words.shutCount, { n: shutLocks(graph.locks, state, id).length, of: locksOn(id).length });
  };
  const below = (id: string) => (graph.elements.includes(id) ? standing(id) : (wordsOf(id)?.holder ?? ''));
  const summary = fill(chosen.length === 0 ? words.nothing : words.summary, {
    n: graph.elements.length,
    open: named(inState('open')),
    contested: named(inState('contested')),
    shut: named(inState('shut')),
    // The first three may stay as they were: whoever listens is told what each choice has opened.
    left: graph.elements.flatMap((id) => shutLocks(graph.locks, state, id)).length,
    of: graph.elements.flatMap(locksOn).length,
  });
  const stateWord = { shut: words.lockShut, contested: words.lockContested, open: words.lockOpen };
  const behind = nodes.filter(({ id }) => !graph.elements.includes(id) && locksOn(id).length > 0);

  const goal = (id: string) => (
    <li key={id} className="goal" data-goal={id} data-state={supposed.has(id) ? 'passed' : state.elements[id]}>
      <p className="goal__name">{wordsOf(id)?.name}</p>
      <p className="goal__state">{standing(id)}</p>
      <ul className="goal__locks">
        {locksOn(id).map((lock) => (
          <li key={lock.id} data-lock={lock.id} data-state={state.locks[lock.id]}>
            <svg className="lockmark" width="12" height="12" viewBox="0 0 10 10" aria-hidden="true">
              <LockMark state={state.locks[lock.id] ?? 'shut'} />
            </svg>
            <span>
              {locks[lock.id]} <small>{stateWord[state.locks[lock.id] ?? 'shut']}</small>
            </span>
            <span className="sr">{words.decidedBy}</span>
            <span className="goal__holder">{wordsOf(lock.key)?.holder}</span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.says}</summary>
        {locksOn(id).flatMap((lock) =>
          (sayings[lock.id] ?? []).map(({ text, sources }) => (
            <p key={`${lock.id} ${text}`} className="goal__said">
              <b>{`${locks[lock.id]}.`}</b> {text}{' '}
              {sources.map(([name, href]) => (
                <a key={href} href={href} rel="external">
                  {name}
                </a>
              ))}
            </p>
          )),
        )}
      </details>
    </li>
  );
  const keys = { shut: words.keyShut, contested: words.keyContested, open: words.keyOpen };

  const inGraph = [
    { drawn: <circle className="knob" cx={5} cy={5} r={4} />, said: words.keyKnob },
    { drawn: <path className="line line--back" d="M-2,5H12" />, said: words.keyBack },
    { drawn: <path className="line line--contested" d="M-1,5H11" />, said: words.keyBroken },
  ];

  return (
    <div className="conditions">
      <fieldset className="suppose controls--island">
        <legend className="control__h">{words.ask}</legend>
        <ul className="choices">
          {nodes.map(
            ({ id, suppose, holder }) =>
              suppose !== undefined && (
                <li key={id}>
                  <label>
                    <input
                      type="checkbox"
                      value={id}
                      checked={supposed.has(id)}
                      onChange={() =>
                        choose(supposed.has(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
                      }
                    />
                    {suppose}
                    <span className="sr">{words.decidedBy}</span> <small>{holder}</small>
                  </label>
                </li>
              ),
          )}
        </ul>
        <button type="button" className="button" aria-disabled={chosen.length === 0} onClick={reset}>
          {words.reset}
        </button>
      </fieldset>
      {faults.length > 0 && <p className="notice">{fill(words.badAddress, { value: quoted(faults.join(', ')) })}</p>}
      <p className="conditions__out" role="status">
        {summary}
      </p>
      <ConditionsGraph
        geometry={picture}
        state={state}
        supposed={supposed}
        below={Object.fromEntries(nodes.map(({ id }) => [id, below(id)]))}
        circles={Object.fromEntries(
          picture.circles.map(({ lock }, index) => [lock, fill(words.circle, { n: index + 1 })]),
        )}
        title={summary}
        figure={figure}
      />
      <ul className="kinds">
        {STATES.map((key) => (
          <li key={key}>
            <svg className="lockmark" width="12" height="12" viewBox="0 0 10 10" aria-hidden="true">
              <LockMark state={key} />
            </svg>
            {keys[key]}
          </li>
        ))}
        {inGraph.map(({ drawn, said }) => (
          <li key={said} className="kinds__graph">
            <svg className="lockmark" width="12" height="12" viewBox="0 0 10 10" aria-hidden="true">
              {drawn}
            </svg>
            {said}
          </li>
        ))}
      </ul>
      <p className="conditions__h">{words.goals}</p>
      <ul className="goals">{graph.elements.map(goal)}</ul>
      <p className="conditions__h">{words.behind}</p>
      <ul className="goals">{behind.map(({ id }) => goal(id))}</ul>
      <p className="conditions__h">{words.circles}</p>
      <ol className="circles">
        {circles.map((text, index) => (
          <li key={text}>
            <b>{fill(words.circle, { n: index + 1 })}</b> {text}
          </li>
        ))}
      </ol>
    </div>
  );
}
