import { useEffect, useRef, useState } from 'react';
import { gapMetres, kilometre, perKm, type Terms } from '../geometry/people-per-km.ts';
import { followAddress, linkToView, replaceQuery } from './address.ts';
import { fill } from './fill.ts';
import type { AddressFault } from './matrix-address.ts';
import { readTerms, type Term, type TermLimits, writeTerms } from './per-km-address.ts';
import { type DistanceWords, densityText, digitsText, gapText } from './per-km-words.ts';
import { quoted } from './quoted.ts';
import { TermControl, type TermWords } from './TermControl.tsx';

export interface PerKmWords extends DistanceWords {
  ask: string;
  byDefault: string;
  yours: string;
  /** What a number of people on a kilometre means, with {gap}. */
  meaning: string;
  formula: string;
  /** The result in a few words, with {n}. */
  gives: string;
  /** The result in one sentence, for those who hear it, with {usual} and {yours}. */
  spoken: string;
  picture: string;
  start: string;
  end: string;
  dot: string;
  operators: Readonly<Record<Term, string>>;
  /** What stands over where the terms come from. */
  from: string;
  reset: string;
  badAddress: string;
}

export interface PerKmProps {
  usual: Terms;
  limits: TermLimits;
  terms: readonly TermWords[];
  words: PerKmWords;
  figure: string;
}

/** How long the reader's hand must rest before the address and the announcement follow, in milliseconds. */
const REST = 400;

function Result({ whose, terms, words, label }: { whose: string; terms: Terms; words: PerKmWords; label: string }) {
  const density = perKm(terms);
  return (
    <p className={`perkm__result perkm__result--${whose}`}>
      <span className="perkm__whose">{label}</span> <b>{densityText(density)}</b>{' '}
      <span className="perkm__meaning">{fill(words.meaning, { gap: gapText(gapMetres(density), words) })}</span>{' '}
      <small>
        {fill(words.formula, {
          people: digitsText(terms.people),
          share: digitsText(terms.share),
          front: digitsText(terms.front),
        })}
      </small>
    </p>
  );
}

function Strip({ whose, label, density, words }: { whose: string; label: string; density: number; words: PerKmWords }) {
  // A dot is a person at every density; where they are many, they are small.
  const radius = Math.min(4, Math.max(0.75, 130 / Math.max(density, 1))).toFixed(2);
  return (
    <svg className={`strip strip--${whose}`} width="100%" height="24" role="img">
      <title>{fill(words.picture, { whose: label, n: digitsText(kilometre(density).length) })}</title>
      <line x1="0" x2="100%" y1="12" y2="12" />
      <line x1="0" x2="0" y1="7" y2="17" />
      <line x1="100%" x2="100%" y1="7" y2="17" />
      {kilometre(density).map((at) => (
        <circle key={at} cx={`${(at * 100).toFixed(3)}%`} cy="12" r={radius} />
      ))}
    </svg>
  );
}

/** People a kilometre: the result by default, and from the first change on the result of the reader's own terms. */
export function PerKmChart({ usual, limits, terms, words, figure }: PerKmProps) {
  const [mine, setMine] = useState(usual);
  const [faults, setFaults] = useState<readonly AddressFault[]>([]);
  const [spoken, setSpoken] = useState('');
  const moved = useRef(false);
  const controls = useRef<HTMLDivElement>(null);

  // The address is read after hydration: what the server drew is the default, whatever the address says.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read does not change with what is drawn
  useEffect(() => {
    const read = () => {
      const { terms: given, faults: wrong } = readTerms(window.location.search, usual, limits);
      setFaults(wrong);
      setMine(given);
      return { own: writeTerms(given, usual), says: saysOf(given) };
    };
    return followAddress(figure, read, setSpoken);
  }, []);

  const saysOf = (own: Terms) =>
    fill(words.spoken, { usual: densityText(perKm(usual)), yours: densityText(perKm(own)) });
  const said = saysOf(mine);

  useEffect(() => {
    linkToView(figure, writeTerms(mine, usual));
    if (!moved.current) return;
    // A slider on the move changes more often than an address may be written or a sentence be spoken.
    const rest = setTimeout(() => {
      replaceQuery(writeTerms(mine, usual, window.location.search));
      setSpoken(said);
    }, REST);
    return () => clearTimeout(rest);
  }, [mine, usual, figure, said]);

  const change = (next: Terms) => {
    moved.current = true;
    setFaults([]);
    setMine(next);
  };
  const same = writeTerms(mine, usual) === '';

  const reset = () => {
    change(usual);
    // The button goes with the result that it takes back.
    controls.current?.focus({ preventScroll: true });
  };

  return (
    <div className="perkm">
      <div className="perkm__half">
        <Result whose="usual" terms={usual} words={words} label={words.byDefault} />
        <div>
          <Strip whose="usual" label={words.byDefault} density={perKm(usual)} words={words} />
          <p className="perkm__axis">
            <span>{words.start}</span>
            <span>{words.dot}</span>
            <span>{words.end}</span>
          </p>
        </div>
      </div>
      <div className="controls--island">
        {faults.map(({ name, value }) => (
          <p key={name} className="notice">
            {fill(words.badAddress, { name, value: quoted(value) })}
          </p>
        ))}
        <p className="perkm__ask">{words.ask}</p>
        <div className="perkm__terms" ref={controls} tabIndex={-1}>
          {terms.map((term) => (
            <div className="perkm__term" key={term.name}>
              {words.operators[term.name] !== '' && <p className="perkm__operator">{words.operators[term.name]}</p>}
              <TermControl
                term={term}
                limits={limits[term.name]}
                value={mine[term.name]}
                figure={figure}
                gives={same ? '' : fill(words.gives, { n: densityText(perKm(mine)) })}
                onChange={(value) => change({ ...mine, [term.name]: value })}
              />
            </div>
          ))}
        </div>
        {!same && (
          <div className="perkm__half perkm__half--mine">
            <Result whose="mine" terms={mine} words={words} label={words.yours} />
            <Strip whose="mine" label={words.yours} density={perKm(mine)} words={words} />
            <button type="button" className="button" onClick={reset}>
              {words.reset}
            </button>
          </div>
        )}
      </div>
      <p className="sr" role="status">
        {spoken}
      </p>
      <details className="perkm__from">
        <summary>{words.from}</summary>
        <dl>
          {terms.map((term) => (
            <div key={term.name}>
              <dt>{term.label}</dt>
              <dd>
                {term.hint}{' '}
                {term.sources.map((source, index) => (
                  <span key={source.url}>
                    {index > 0 ? '; ' : ''}
                    <a href={source.url} rel="external">
                      {source.name}
                    </a>
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
