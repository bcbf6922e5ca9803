import { useEffect, useRef, useState } from 'react';
import { DOMAINS, type Domain } from '../data/domains.ts';
import { LEVELS, type Level } from '../data/levels.ts';
import {
  arrangeMatrix,
  countLater,
  leadDomain,
  levelAt,
  type MatrixActor,
  type MatrixGroup,
  type MatrixView,
} from '../geometry/who-offers-what.ts';
import { followAddress, linkToView, replaceQuery } from './address.ts';
import { afterPaint } from './after-paint.ts';
import { Choice } from './Choice.tsx';
import { fill } from './fill.ts';
import { MatrixTable } from './MatrixTable.tsx';
import { type AddressFault, defaultView, readView, type ViewChoices, writeView } from './matrix-address.ts';
import type { MatrixWords } from './matrix-words.ts';
import { quoted } from './quoted.ts';

export interface MatrixProps {
  actors: readonly MatrixActor[];
  regions: readonly string[];
  /** Days on which something changes, with their names. */
  days: readonly { day: string; label: string }[];
  words: MatrixWords;
  /** Where the pages of the actors stand: `/actors/`. */
  actorsAt: string;
  /** Counts of actors at a level that the text of the page speaks of, as of the last day. */
  counted: readonly string[];
  /** Id of the figure, whose link to the view follows the view. */
  figure: string;
}

/** How long the reader's hand must rest before a change is spoken, in ms: one announcement a change. */
const QUIET = 350;

/** Who offers what: a table of actors and domains that the reader can filter, sort and set back in time. */
export function MatrixChart({ actors, regions, days, words, actorsAt, counted, figure }: MatrixProps) {
  const choices: ViewChoices = { regions, days: days.map(({ day }) => day) };
  const [view, setView] = useState(() => defaultView(choices));
  const [faults, setFaults] = useState<AddressFault[]>([]);
  const [live, setLive] = useState(false);
  const [more, setMore] = useState(false);
  const [spoken, setSpoken] = useState('');
  const touched = useRef(false);

  // The address is read after hydration: what the server drew is the default, whatever the address says.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read does not change with what is drawn
  useEffect(() => {
    setLive(true);
    const read = () => {
      const { view: given, faults: wrong } = readView(window.location.search, choices);
      setView(given);
      setFaults(wrong);
      // What an address has set is in sight.
      if (writeView({ ...given, domain: 'all' }, choices) !== '') setMore(true);
      return { own: writeView(given, choices), says: '' };
    };
    // The summary is spoken once it is drawn, below.
    return followAddress(figure, read, () => {
      touched.current = true;
    });
  }, []);

  const groups = arrangeMatrix(actors, view, regions);
  const shown = groups.reduce((sum, group) => sum + group.actors.length, 0);
  const label = days.find(({ day }) => day === view.asOf)?.label ?? view.asOf;
  const lead = leadDomain(view);
  const counts = LEVELS.map((level) => [level, countAt(groups, lead, level, view.asOf)] as const).filter(
    ([, n]) => n > 0,
  );
  const last = days.at(-1) ?? { day: view.asOf, label };
  const stands = fill(words.summary, {
    n: shown,
    of: actors.length,
    on: words.on[lead],
    date: label,
    list: counts.map(([level, n]) => `${n} ${words.levels[level]}`).join(', '),
  });
  const { later, cells } = countLater(groups, view, last.day);
  const differs = view.asOf === last.day ? '' : ` ${fill(words.later, { n: later, of: cells, date: last.label })}`;
  const summary = shown === 0 ? words.nothing : stands + differs;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the view alone decides what the address and the voice say
  useEffect(() => {
    if (!live) return;
    linkToView(figure, writeView(view, choices));
    if (!touched.current) return;
    replaceQuery(writeView(view, choices, window.location.search));
    const rest = window.setTimeout(() => setSpoken(summary), QUIET);
    return () => window.clearTimeout(rest);
  }, [view, live]);

  const change = (part: Partial<MatrixView>) => {
    touched.current = true;
    // The control is seen pressed before some three hundred cells are drawn anew.
    afterPaint(() => {
      setFaults([]);
      setView((before) => ({ ...before, ...part }));
    });
  };

  return (
    <div className="matrix" data-live={live || undefined}>
      {faults.map((fault) => (
        <p className="notice" key={fault.name}>
          {fill(words.badAddress, { name: fault.name, value: quoted(fault.value) })}
        </p>
      ))}
      <div className="controls controls--island matrix__controls">
        <fieldset className="control">
          <legend className="control__h">{words.domain}</legend>
          <div className="choices">
            {(['all', ...DOMAINS] as const).map((domain) => (
              <label key={domain}>
                <input
                  type="radio"
                  name="matrix-domain"
                  value={domain}
                  checked={view.domain === domain}
                  onChange={() => change({ domain })}
                />
                {domain === 'all' ? words.allDomains : words.domains[domain]}
              </label>
            ))}
          </div>
        </fieldset>
      </div>
      <p className="matrix__summary">{summary}</p>
      <div className="controls controls--island matrix__more">
        <details open={more}>
          <summary>{words.more}</summary>
          <div className="matrix__filters">
            <Choice
              label={words.level}
              value={view.level}
              options={[['all', words.allLevels], ...LEVELS.map((level) => [level, words.levels[level]] as const)]}
              onChange={(level) => change({ level: level as MatrixView['level'] })}
            />
            <Choice
              label={words.region}
              value={view.region}
              options={[
                ['all', words.allRegions],
                ...regions.map((region) => [region, words.regions[region] ?? region] as const),
              ]}
              onChange={(region) => change({ region })}
            />
            <Choice
              label={words.sort}
              value={view.sort}
              options={(['level', 'name', 'region'] as const).map((sort) => [sort, words.sorts[sort]] as const)}
              onChange={(sort) => change({ sort: sort as MatrixView['sort'] })}
            />
            <div className="control control--slider">
              <label className="control__h" htmlFor="matrix-asof">
                {`${words.asOf} ${label}`}
              </label>
              <input
                id="matrix-asof"
                className="range"
                type="range"
                min={0}
                max={days.length - 1}
                step={1}
                value={days.findIndex(({ day }) => day === view.asOf)}
                aria-valuetext={label}
                onChange={(event) => change({ asOf: days[Number(event.currentTarget.value)]?.day ?? view.asOf })}
              />
              <div className="range-ends" aria-hidden="true">
                <span>{days[0]?.label}</span>
                <span>{days.at(-1)?.label}</span>
              </div>
            </div>
            <div className="control control--reset">
              <button
                type="button"
                className="button"
                aria-disabled={writeView(view, choices) === ''}
                onClick={() => {
                  // A button that were disabled would lose the focus that has just come from pressing it.
                  if (writeView(view, choices) !== '') change(defaultView(choices));
                }}
              >
                {words.reset}
              </button>
            </div>
          </div>
        </details>
      </div>
      <p className="sr" role="status">
        {spoken}
      </p>
      <MatrixTable
        view={view}
        groups={groups}
        words={words}
        actorsAt={actorsAt}
        counted={view.asOf === last.day ? counted : []}
        last={last.day}
        live={live}
      />
    </div>
  );
}

function countAt(groups: readonly MatrixGroup[], domain: Domain, level: Level, day: string): number {
  const index = DOMAINS.indexOf(domain);
  return groups.reduce(
    (sum, group) => sum + group.actors.filter((actor) => levelAt(actor.cells[index], day) === level).length,
    0,
  );
}
