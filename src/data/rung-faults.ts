import { type Fault, showValue } from './fault.ts';
import { says } from './faults/table.ts';
import type { LocatedTables } from './parse.ts';
import type { Located } from './rows.ts';
import type { Rung } from './schema/rung.ts';
import { attending } from './select/rungs.ts';

/** More than there are states: each is drawn. */
const MOST = 200;

/** Steps that the picture cannot draw: more states than are counted or can be, or a summit without anybody. */
export function rungFaults({ rungs: read, actors, figures }: LocatedTables): Fault[] {
  const rows = actors.rows.map(({ row }) => row);
  const faultIn = (entry: Located<Rung>, field: string) => ({
    ...{ file: read.file, ...entry.at([field]), record: entry.row.id, field },
  });
  return read.rows.flatMap((entry): Fault[] => {
    const { figure, summit, named } = entry.row;
    const number = figures.rows.find(({ row }) => row.id === figure)?.row;
    if (number !== undefined && !(number.value !== undefined && number.value <= MOST)) {
      const came = number.value === undefined ? 'no one number' : String(number.value);
      const said = says('number-impossible', `${figure}, which is ${came}`, `a number of states, at most ${MOST}`);
      return [{ ...faultIn(entry, 'figure'), ...said }];
    }
    // Who takes part is not known where a row of an actor has a fault.
    if (actors.faulty.length > 0) return [];
    const states = summit === undefined ? named.length : attending(rows, summit).length;
    const count = number?.value;
    if (summit !== undefined && states === 0) {
      const said = says('unknown-id', showValue(summit), 'the day of a summit that stands in content/data/actors.yaml');
      return [{ ...faultIn(entry, 'summit'), ...said }];
    }
    if (count === undefined || states <= count) return [];
    const said = says('more-than-all', String(states), summit === undefined ? 'named' : 'summit', figure, count);
    return [{ ...faultIn(entry, 'figure'), ...said }];
  });
}
