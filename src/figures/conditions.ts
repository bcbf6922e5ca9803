import type { ConditionWords, Saying } from '../charts/ConditionsChart.tsx';
import type { Tables } from '../data/parse.ts';
import { RECORD_END } from '../data/record-end.ts';
import type { ConditionEdge, ConditionNode } from '../data/schema/condition.ts';
import type { ActorId } from '../data/schema/id.ts';
import { sourcesById } from '../data/select/cards.ts';
import { type Lock, standingConditions, supposable } from '../data/select/conditions.ts';
import { recordById } from '../data/select/record.ts';
import type { ConditionsInput } from '../geometry/conditions.ts';
import { type LockGraph, openness, shutLocks } from '../geometry/locks.ts';
import { formatDate, formatShortDate } from '../i18n/date.ts';
import { numberInWords } from '../i18n/number-words.ts';
import { nameSource, nameSources } from '../i18n/source.ts';
import { say } from '../i18n/words.ts';
import { type FigureContract, rankSources } from './figure.ts';

/*
 * Relationship: dependence; what waits for what, in layers.
 * In five seconds: on the right six things that wait, each with a column of shut locks; one lock hangs on the
 * ceasefire almost everywhere, but no other element has that lock alone, and two lines lead back in a circle.
 */

const key = (suffix: string) => `chart.conditions.${suffix}`;

const namesOf = (tables: Tables, ids: readonly ActorId[]): string => {
  const names = ids.map((id) => recordById(tables.actors, id).name);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${say(key('and'))} ${names.at(-1)}`;
};

/** Whose decision a condition is. */
export function holderOf(tables: Tables, { holders }: ConditionNode): string {
  return holders === undefined ? say(key('severalHolders')) : namesOf(tables, holders);
}

/** Who holds the key of a lock besides an actor; nothing where it does so alone. */
export function otherHolders(tables: Tables, lock: Lock, actor: ActorId): string {
  return namesOf(tables, recordById(tables.nodes, lock.key).holders?.filter((id) => id !== actor) ?? []);
}

/** What is said against a condition that is disputed, behind its statement. */
export const noteOf = ({ status, note }: ConditionEdge): string =>
  status === 'disputed' && note !== undefined ? ` ${note}` : '';

/** What waits or is waited for, in few words. */
export const nameOf = ({ id }: { id: string }) => say(key(`label.${id}`));

/** What the evaluator works on. */
export function lockGraph(tables: Tables): LockGraph {
  const { elements, locks } = standingConditions(tables);
  return {
    elements: elements.map(({ id }) => id),
    locks: locks.map(({ id, on, key: opener, disputed }) => ({ id, on, key: opener, disputed })),
  };
}

/** What the picture is drawn from. */
export function conditionsInput(tables: Tables): ConditionsInput {
  const { elements, conditions, locks } = standingConditions(tables);
  return {
    nodes: [...elements, ...conditions].map((node) => ({
      id: node.id,
      label: nameOf(node),
      element: elements.includes(node),
    })),
    locks,
  };
}

/** The words of every node: its name, whose it is, and how the reader may suppose it. */
export function conditionWords(tables: Tables): ConditionWords[] {
  const standing = standingConditions(tables);
  const switches = supposable(standing);
  return [...standing.elements, ...new Set([...switches, ...standing.conditions])].map((node) => ({
    id: node.id,
    name: nameOf(node),
    holder: holderOf(tables, node),
    suppose: switches.includes(node) ? say(key(`if.${node.id}`)) : undefined,
  }));
}

/** What each lock waits for, in words: a name of its own where it waits for a thing not to be. */
export function lockNames(tables: Tables): Record<string, string> {
  return Object.fromEntries(
    standingConditions(tables).locks.map(({ id, key: opener }) => [
      id,
      opener === 'deployment' ? say(key('noForce')) : nameOf({ id: opener }),
    ]),
  );
}

/** For each lock every record that says it is there. */
export function lockSayings(tables: Tables, hrefOf: (id: string) => string): Record<string, Saying[]> {
  return Object.fromEntries(
    standingConditions(tables).locks.map(({ id, edges }) => [
      id,
      edges.map((edge) => ({
        text: say(key('said'), {
          who: edge.who,
          date: formatShortDate(edge.date),
          statement: edge.statement,
          note: noteOf(edge),
        }),
        sources: sourcesById(tables, edge.sources).map((source) => [nameSource(source), hrefOf(source.id)] as const),
      })),
    ]),
  );
}

/** What opens, and what stays shut, if only the ceasefire held. */
function withCeasefire(tables: Tables) {
  const graph = lockGraph(tables);
  const { elements } = openness(graph, new Set(['ceasefire']));
  return { all: graph.elements, open: graph.elements.filter((id) => elements[id] === 'open') };
}

const statusOf = ({ status, limits }: ConditionEdge) => say(key(`status.${limits ? 'limits' : status}`));

export const conditions: FigureContract = {
  id: 'conditions',
  title: (tables) => {
    const { all, open } = withCeasefire(tables);
    return say(key('title'), { open: numberInWords(open.length), of: numberInWords(all.length) });
  },
  measure: (tables) => say(key('measure'), { n: lockGraph(tables).elements.length, date: formatDate(RECORD_END) }),
  notes: (tables) => [
    say(key('note.what')),
    say(key('note.picture'), { drawn: drawnEdges(tables), n: tables.edges.length }),
    say(key('note.keys')),
  ],
  sources: (tables) => rankSources(tables.edges),
  asOf: RECORD_END,
  rows: (tables) => {
    const { locks } = standingConditions(tables);
    const keys = locks.map((lock) => lock.key);
    const drawn = locks.flatMap(({ edges }) => edges);
    return {
      columns: [
        { key: 'waits', label: say('column.waits'), kind: 'words' },
        { key: 'relation', label: say('column.relation'), kind: 'words' },
        { key: 'condition', label: say('column.condition'), kind: 'words' },
        { key: 'holder', label: say('column.holder'), kind: 'words' },
        { key: 'status', label: say('column.status'), kind: 'words' },
        { key: 'who', label: say('column.who'), kind: 'words' },
        { key: 'date', label: say('column.date'), kind: 'date' },
        { key: 'said', label: say('column.said'), kind: 'words' },
        { key: 'inPicture', label: say('column.inPicture'), kind: 'words' },
        { key: 'sources', label: say('column.sources'), kind: 'words' },
      ],
      rows: tables.edges.map((edge) => {
        const [on, opener] = edge.relation === 'requires' ? [edge.from, edge.to] : [edge.to, edge.from];
        const condition = recordById(tables.nodes, opener);
        // Pictures draw a node and its other name as one, under the holder of the first.
        const owned = recordById(tables.nodes, condition.sameAs ?? condition.id);
        return [
          recordById(tables.nodes, on).label,
          say(key(`relation.${edge.relation}`)),
          condition.label,
          owned.holders !== undefined || keys.includes(owned.id) ? holderOf(tables, owned) : say(key('noHolder')),
          statusOf(edge),
          edge.who,
          edge.date,
          edge.note === undefined ? edge.statement : `${edge.statement} ${edge.note}`,
          drawn.includes(edge) ? say('yes') : say('no'),
          nameSources(sourcesById(tables, edge.sources)).join('; '),
        ];
      }),
      cited: tables.edges.map(({ sources }) => sources),
    };
  },
  description: (tables) => {
    const graph = lockGraph(tables);
    const state = openness(graph, new Set());
    return say(key('description'), {
      list: graph.elements
        .map((id) => {
          const shut = shutLocks(graph.locks, state, id).map((lock) => {
            const node = recordById(tables.nodes, lock.key);
            return `${nameOf(node)} (${holderOf(tables, node)})`;
          });
          const contested = graph.locks
            .filter((lock) => lock.on === id && state.locks[lock.id] === 'contested')
            .map((lock) => say(key('describedContested'), { name: nameOf(recordById(tables.nodes, lock.key)) }));
          return `${nameOf({ id })}: ${[...shut, ...contested].join('; ')}`;
        })
        .join('. '),
    });
  },
};

function drawnEdges(tables: Tables): number {
  return standingConditions(tables).locks.reduce((sum, { edges }) => sum + edges.length, 0);
}
