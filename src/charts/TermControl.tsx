import { useState } from 'react';
import { markPlaces } from '../geometry/people-per-km.ts';
import { Choice } from './Choice.tsx';
import { type Limits, readTerm, type Term } from './per-km-address.ts';
import { digitsText } from './per-km-words.ts';

/** A source as a link: its name and where it leads. */
export interface TermSource {
  name: string;
  url: string;
}

/** What one term of the formula says of itself. */
export interface TermWords {
  name: Term;
  label: string;
  /** The unit after the number. */
  unit: string;
  /** Where the usual value comes from and what it is worth. */
  hint: string;
  sources: readonly TermSource[];
  /** Values of the record to choose from. */
  choices: readonly { value: number; label: string }[];
  /** Values of the record drawn under the slider. */
  marks: readonly { value: number; label: string }[];
  marksTitle: string;
  choose: string;
  own: string;
  slider: string;
  /** What is allowed, for a value that is not, with {kept}. */
  bad: string;
  /** How far one key moves the slider. */
  step: number;
}

interface TermControlProps {
  term: TermWords;
  limits: Limits;
  value: number;
  figure: string;
  /** The result in a few words, for screens on which the whole result is out of sight; nothing before a change. */
  gives: string;
  onChange: (value: number) => void;
}

const LINE = 20;

function Marks({ term, limits }: Pick<TermControlProps, 'term' | 'limits'>) {
  const places = markPlaces(
    term.marks.map(({ value }) => value),
    limits,
  );
  return (
    <svg className="factor__marks" width="100%" height={term.marks.length * LINE + 4} aria-hidden="true">
      {term.marks.map(({ value, label }, index) => {
        const place = places[index];
        if (!place) return null;
        const x = `${(place.at * 100).toFixed(3)}%`;
        const y = (place.row + 1) * LINE - 4;
        return (
          <g key={value}>
            <line x1={x} x2={x} y1={0} y2={y} />
            <text x={x} y={y} dx={place.anchor === 'end' ? -5 : 5} textAnchor={place.anchor}>
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** One term of the formula: typed, moved by pointer or keys, or taken from the record. */
export function TermControl({ term, limits, value, figure, gives, onChange }: TermControlProps) {
  // What is being typed stays as it is typed, as long as nothing else has set another value: a comma put in under the hand
  // would be in the way of the next digit.
  const [draft, setDraft] = useState({ text: digitsText(value), bad: false, at: value });
  const isOurs = draft.at === value;
  const text = isOurs ? draft.text : digitsText(value);
  const bad = isOurs && draft.bad;
  const id = `${figure}-${term.name}`;

  const type = (typed: string) => {
    const read = readTerm(typed, limits);
    setDraft({ text: typed, bad: read === undefined && bad, at: read ?? value });
    if (read !== undefined) onChange(read);
  };
  const leave = (typed: string) => {
    setDraft({ text: digitsText(value), bad: readTerm(typed, limits) === undefined, at: value });
  };
  const choose = (next: number) => {
    setDraft({ text: digitsText(next), bad: false, at: next });
    onChange(next);
  };
  const known = term.choices.some((choice) => choice.value === value);

  return (
    <fieldset className="factor">
      <legend className="factor__label">{term.label}</legend>
      <p className="factor__number">
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          id={`${id}-number`}
          aria-label={`${term.label}, ${term.unit}`}
          aria-describedby={`${id}-bad`}
          aria-invalid={bad ? 'true' : 'false'}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={(event) => leave(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') leave(event.currentTarget.value);
          }}
        />
        <span>{term.unit}</span>
      </p>
      <p className="factor__bad" id={`${id}-bad`} role="alert">
        {bad ? term.bad.replace('{kept}', digitsText(value)) : ''}
      </p>
      <div className="factor__slider">
        <input
          type="range"
          className="range"
          aria-label={term.slider}
          aria-valuetext={`${digitsText(value)} ${term.unit}`}
          min={limits.min}
          max={limits.max}
          step={term.step}
          value={value}
          onChange={(event) => choose(Number(event.currentTarget.value))}
        />
        <Marks term={term} limits={limits} />
        <p className="sr">{term.marksTitle}</p>
      </div>
      <p className="factor__gives" aria-hidden="true">
        {gives}
      </p>
      <Choice
        label={term.choose}
        value={known ? String(value) : ''}
        options={[
          ...(known ? [] : [['', term.own] as const]),
          ...term.choices.map((choice) => [String(choice.value), choice.label] as const),
        ]}
        onChange={(next) => {
          if (next !== '') choose(Number(next));
        }}
      />
    </fieldset>
  );
}
