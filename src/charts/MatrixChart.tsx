import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { DOMAINS, type Domain } from '../data/domains.ts';
import { LEVELS, type Level } from '../data/levels.ts';
import {
  arrangeMatrix,
  leadDomain,
  levelAt,
  type MatrixActor,
  type MatrixGroup,
  type MatrixView,
  shownDomains,
} from '../geometry/who-offers-what.ts';
import { type AddressFault, defaultView, readView, type ViewChoices, writeView } from './matrix-address.ts';

/** Every word that the island shows, said in the site's language when the page is built. */
export interface MatrixWords {
  levels: Record<Level, string>;
  /** What a level means, beside the name of its group. */
  meanings: Record<Level, string>;
  domains: Record<Domain, string>;
  /** The same as heads of columns, with soft hyphens. */
  heads: Record<Domain, string>;
  regions: Record<string, string>;
  allDomains: string;
  allRegions: string;
  allLevels: string;
  domain: string;
  region: string;
  level: string;
  sort: string;
  sorts: Record<MatrixView['sort'], string>;
  asOf: string;
  reset: string;
  actor: string;
  caption: string;
  /** "{group} on {domain}" */
  groupOn: string;
  /** "{n} of {of} actors shown. {domain}, as of {date}: {list}." */
  summary: string;
  nothing: string;
  /** "{name} {value}" */
  badAddress: string;
  open: string;
}

export interface MatrixProps {
  actors: readonly MatrixActor[];
  regions: readonly string[];
  /** Days on which something changes, with their names. */
  days: readonly { day: string; label: string }[];
  words: MatrixWords;
  /** Where the pages of the actors stand: `/actors/`. */
  actorsAt: string;
  /** Id of the figure, whose link to the view follows the view. */
  figure: string;
}

const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** How long the reader's hand must rest before a change is spoken, in ms: one announcement a change. */
const QUIET = 350;

function Glyph({ level }: { level: Level }) {
  return (
    <svg className="glyph" viewBox="0 0 24 24" aria-hidden="true">
      <use href={`#glyph-${level}`} />
    </svg>
  );
}

/** Who offers what: a table of actors and domains that the reader can filter, sort and set back in time. */
export function MatrixChart({ actors, regions, days, words, actorsAt, figure }: MatrixProps) {
  const choices: ViewChoices = { regions, days: days.map(({ day }) => day) };
  const [view, setView] = useState(() => defaultView(choices));
  const [faults, setFaults] = useState<AddressFault[]>([]);
  const [live, setLive] = useState(false);
  const [spoken, setSpoken] = useState('');
  const touched = useRef(false);

  // The address is read after hydration: what the server drew is the default, whatever the address says.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once; later the view writes the address
  useEffect(() => {
    const read = readView(window.location.search, choices);
    setView(read.view);
    setFaults(read.faults);
    setLive(true);
  }, []);

  const groups = arrangeMatrix(actors, view, regions);
  const shown = groups.reduce((sum, group) => sum + group.actors.length, 0);
  const label = days.find(({ day }) => day === view.asOf)?.label ?? view.asOf;
  const lead = leadDomain(view);
  const counts = LEVELS.map((level) => [level, countAt(groups, lead, level, view.asOf)] as const).filter(
    ([, n]) => n > 0,
  );
  const summary =
    shown === 0
      ? words.nothing
      : fill(words.summary, {
          n: shown,
          of: actors.length,
          domain: words.domains[lead],
          date: label,
          list: counts.map(([level, n]) => `${n} ${words.levels[level]}`).join(', '),
        });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the view alone decides what the address and the voice say
  useEffect(() => {
    if (!live) return;
    const query = writeView(view, choices, window.location.search);
    const address = `${window.location.pathname}${query}${window.location.hash}`;
    if (touched.current) window.history.replaceState(window.history.state, '', address);
    const link = document.querySelector<HTMLAnchorElement>(`#${figure} [data-state-link]`);
    if (link) link.search = writeView(view, choices);
    if (!touched.current) return;
    const rest = window.setTimeout(() => setSpoken(summary), QUIET);
    return () => window.clearTimeout(rest);
  }, [view, live]);

  const change = (part: Partial<MatrixView>) => {
    touched.current = true;
    setFaults([]);
    setView({ ...view, ...part });
  };

  return (
    <div className="matrix" data-live={live || undefined}>
      {faults.map((fault) => (
        <p className="notice" key={fault.name}>
          {fill(words.badAddress, { name: fault.name, value: fault.value })}
        </p>
      ))}
      <div className="controls controls--island matrix__controls">
        <fieldset className="control control--full">
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
            disabled={writeView(view, choices) === ''}
            onClick={() => change(defaultView(choices))}
          >
            {words.reset}
          </button>
        </div>
      </div>
      <p className="matrix__summary">{summary}</p>
      <p className="sr" role="status">
        {spoken}
      </p>
      <MatrixTable view={view} groups={groups} words={words} actorsAt={actorsAt} live={live} />
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

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <div className="control">
      <label>
        <span className="control__h">{label}</span>
        <select className="select" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface TableProps {
  view: MatrixView;
  groups: readonly MatrixGroup[];
  words: MatrixWords;
  actorsAt: string;
  /** True once scripts run: then the table is walked like a grid, with one stop in the order of tabs. */
  live: boolean;
}

const STEP: Record<string, readonly [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function MatrixTable({ view, groups, words, actorsAt, live }: TableProps) {
  const [active, setActive] = useState<readonly [row: number, column: number]>([0, 0]);
  const table = useRef<HTMLTableElement>(null);
  const domains = shownDomains(view);
  const actors = groups.flatMap((group) => group.actors);
  const last = [actors.length - 1, domains.length - 1] as const;
  const at = [Math.min(active[0], Math.max(0, last[0])), Math.min(active[1], last[1])] as const;

  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    if (!cell || event.altKey || event.metaKey) return;
    const row = Number(cell.dataset['row']);
    const column = Number(cell.dataset['column']);
    const step = STEP[event.key];
    const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most);
    let next: readonly [number, number];
    if (step && !event.ctrlKey) next = [clamp(row + step[0], last[0]), clamp(column + step[1], last[1])];
    else if (event.key === 'Home') next = [event.ctrlKey ? 0 : row, 0];
    else if (event.key === 'End') next = [event.ctrlKey ? last[0] : row, last[1]];
    else return;
    event.preventDefault();
    setActive(next);
    table.current?.querySelector<HTMLElement>(`[data-row="${next[0]}"][data-column="${next[1]}"]`)?.focus();
  };

  return (
    <table className="mx" ref={table} role={live ? 'grid' : undefined} onKeyDown={move} data-columns={domains.length}>
      <caption className="sr">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.actor}</th>
          {domains.map((domain) => (
            <th scope="col" key={domain}>
              {words.heads[domain]}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key}>
          {group.key !== 'none' && (
            <tr className="mx__group">
              <th scope="rowgroup" colSpan={domains.length + 1}>
                <GroupName group={group} view={view} words={words} />
              </th>
            </tr>
          )}
          {group.actors.map((actor) => {
            const row = actors.indexOf(actor);
            return (
              <tr className="mx__actor" key={actor.id}>
                <th scope="row">
                  <a href={`${actorsAt}${actor.id}/`}>{actor.name}</a>
                </th>
                {domains.map((domain, column) => {
                  const cell = actor.cells[DOMAINS.indexOf(domain)];
                  const level = levelAt(cell, view.asOf);
                  const stop = !live || (at[0] === row && at[1] === column);
                  const place = { 'data-row': row, 'data-column': column };
                  const name = words.levels[level];
                  return (
                    <td key={domain} className={`mx__cell mx__cell--${level}`} data-level={level}>
                      {cell && cell.steps.length > 0 ? (
                        <button
                          type="button"
                          className="cell"
                          popoverTarget={`cell-${actor.id}-${domain}`}
                          tabIndex={stop ? 0 : -1}
                          onFocus={() => setActive([row, column])}
                          {...place}
                        >
                          <Glyph level={level} />
                          <span className="cell__word">{name}</span>
                          <span className="sr">{words.open}</span>
                        </button>
                      ) : (
                        <span className="cell cell--silent" tabIndex={live && stop ? 0 : -1} {...place}>
                          <span className="sr">{name}</span>
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}

function GroupName({ group, view, words }: { group: MatrixGroup; view: MatrixView; words: MatrixWords }) {
  if (view.sort === 'region') return <span>{`${words.regions[group.key] ?? group.key} · ${group.actors.length}`}</span>;
  const level = group.key as Level;
  return (
    <span className={`level level--${level}`}>
      <Glyph level={level} />
      <b>
        {`${fill(words.groupOn, { group: words.levels[level], domain: words.domains[leadDomain(view)] })} · ${group.actors.length}`}
      </b>
      <small>{words.meanings[level]}</small>
    </span>
  );
}
