import { type Fault, showValue } from './fault.ts';
import { says } from './faults/table.ts';
import type { LocatedTables } from './parse.ts';
import type { Located } from './rows.ts';
import type { Rung } from './schema/rung.ts';
import { attending } from './select/rungs.ts';

/** More than there are states: each is drawn. */
const MOST = 200;

/** Steps that the picture cannot draw: a state twice, more of them than are counted or can be, or a summit without anybody. */
export function rungFaults({ rungs: read, actors, figures }: LocatedTables): Fault[] {
  const rows = actors.rows.map(({ row }) => row);
  const faultIn = (entry: Located<Rung>, path: readonly (string | number)[]) => ({
    ...{ file: read.file, ...entry.at(path), record: entry.row.id, field: path.join('.') },
  });
  return read.rows.flatMap((entry): Fault[] => {
    const { figure, summit, named } = entry.row;
    const twice = named.flatMap(({ actor }, index): Fault[] =>
      named.findIndex((other) => other.actor === actor) === index
        ? []
        : [{ ...faultIn(entry, ['named', index, 'actor']), ...says('named-twice', showValue(actor)) }],
    );
    const number = figures.rows.find(({ row }) => row.id === figure)?.row;
    if (number !== undefined && !(number.value !== undefined && number.value <= MOST)) {
      const came = number.value === undefined ? 'no one number' : String(number.value);
      const said = says('number-impossible', `${figure}, which is ${came}`, `a number of states, at most ${MOST}`);
      return [...twice, { ...faultIn(entry, ['figure']), ...said }];
    }
    // Who takes part is not known where a row of an actor has a fault.
    if (actors.faulty.length > 0) return twice;
    const states = summit === undefined ? named.length : attending(rows, summit).length;
    const count = number?.value;
    if (summit !== undefined && states === 0) {
      const said = says('unknown-id', showValue(summit), 'the day of a summit that stands in content/data/actors.yaml');
      return [...twice, { ...faultIn(entry, ['summit']), ...said }];
    }
    if (count === undefined || states <= count) return twice;
    const said = says('more-than-all', String(states), summit === undefined ? 'named' : 'summit', figure, count);
    return [...twice, { ...faultIn(entry, ['figure']), ...said }];
  });
}
