import { type KeyboardEvent, useRef, useState } from 'react';
import { DOMAINS } from '../data/domains.ts';
import type { Level } from '../data/levels.ts';
import {
  laterLevel,
  leadDomain,
  levelAt,
  type MatrixGroup,
  type MatrixView,
  shownDomains,
} from '../geometry/who-offers-what.ts';
import { fill } from './fill.ts';
import type { MatrixWords } from './matrix-words.ts';

function Glyph({ level }: { level: Level }) {
  return (
    <svg className="glyph" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
      <use href={`#glyph-${level}`} />
    </svg>
  );
}

interface TableProps {
  view: MatrixView;
  groups: readonly MatrixGroup[];
  words: MatrixWords;
  actorsAt: string;
  /** Counts whose cells bear their name: `count-land-specific`. */
  counted: readonly string[];
  /** The last day of the record: a cell that has another level then is marked. */
  last: string;
  /** True once scripts run: then the table is walked like a grid, with one stop in the order of tabs. */
  live: boolean;
}

const STEP: Record<string, readonly [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The column of the actors' names, before that of the first domain. */
const NAME = -1;

/** The table of actors and domains: a real table, which scripts let the reader walk by arrow keys like a grid. */
export function MatrixTable({ view, groups, words, actorsAt, counted, last, live }: TableProps) {
  const [active, setActive] = useState<readonly [row: number, column: number]>([0, 0]);
  const table = useRef<HTMLTableElement>(null);
  const domains = shownDomains(view);
  const actors = groups.flatMap((group) => group.actors);
  const most = [actors.length - 1, domains.length - 1] as const;
  const at = [Math.min(active[0], Math.max(0, most[0])), Math.min(active[1], most[1])] as const;

  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    if (!cell || event.altKey || event.metaKey) return;
    const row = Number(cell.dataset['row']);
    const column = Number(cell.dataset['column']);
    const step = STEP[event.key];
    const clamp = (value: number, least: number, end: number) => Math.min(Math.max(value, least), end);
    let next: readonly [number, number];
    if (step && !event.ctrlKey) next = [clamp(row + step[0], 0, most[0]), clamp(column + step[1], NAME, most[1])];
    else if (event.key === 'Home') next = [event.ctrlKey ? 0 : row, NAME];
    else if (event.key === 'End') next = [event.ctrlKey ? most[0] : row, most[1]];
    else return;
    event.preventDefault();
    setActive(next);
    const to = table.current?.querySelector<HTMLElement>(`[data-row="${next[0]}"][data-column="${next[1]}"]`);
    // After a click WebKit shows no ring where a script puts the focus, though a key asked for it.
    to?.focus({ focusVisible: true });
  };

  return (
    <table className="mx" ref={table} role={live ? 'grid' : undefined} onKeyDown={move} data-columns={domains.length}>
      <caption className="sr">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.actor}</th>
          {domains.map((domain) => (
            // Screen readers take a word with a soft hyphen for two, and say the head with every cell.
            <th
              scope="col"
              key={domain}
              aria-label={words.heads[domain] === words.domains[domain] ? undefined : words.domains[domain]}
            >
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
            const isStop = (column: number) => at[0] === row && at[1] === column;
            return (
              <tr className="mx__actor" key={actor.id}>
                <th scope="row">
                  <a
                    href={`${actorsAt}${actor.id}/`}
                    tabIndex={live ? (isStop(NAME) ? 0 : -1) : undefined}
                    onFocus={() => setActive([row, NAME])}
                    data-row={row}
                    data-column={NAME}
                  >
                    {actor.name}
                  </a>
                </th>
                {domains.map((domain, column) => {
                  const cell = actor.cells[DOMAINS.indexOf(domain)];
                  const level = levelAt(cell, view.asOf);
                  const stop = !live || isStop(column);
                  const place = { 'data-row': row, 'data-column': column };
                  const name = words.levels[level];
                  const later = laterLevel(cell, view.asOf, last);
                  return (
                    <td
                      key={domain}
                      className={`mx__cell mx__cell--${level}`}
                      data-level={level}
                      data-later={later}
                      data-fig-mark={counted.find((count) => count === `count-${domain}-${level}`)}
                    >
                      {cell && cell.steps.length > 0 ? (
                        <button
                          type="button"
                          className="cell"
                          popoverTarget={`cell-${actor.id}-${domain}`}
                          tabIndex={stop ? 0 : -1}
                          onFocus={() => setActive([row, column])}
                          aria-label={fill(later === undefined ? words.open : words.openLater, {
                            actor: actor.name,
                            domain: words.domains[domain],
                            level: name,
                            later: later === undefined ? '' : words.levels[later],
                          })}
                          {...place}
                        >
                          <Glyph level={level} />
                          <span className="cell__word">{name}</span>
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
        {`${fill(words.groupOn, { group: words.levels[level], on: words.on[leadDomain(view)] })} · ${group.actors.length}`}
      </b>
      <small>{words.meanings[level]}</small>
    </span>
  );
}
