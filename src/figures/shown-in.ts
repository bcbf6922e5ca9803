import type { Chart } from '../data/charts.ts';
import type { Tables } from '../data/parse.ts';
import { say } from '../i18n/words.ts';
import { CONTRACTS } from './contracts.ts';
import type { FigureContract } from './figure.ts';

/** A picture that has a mark for a figure of the record, and its name. */
export interface ShownIn {
  id: Chart;
  name: string;
}

/** The pictures, of those that a page shows, in which a figure of the record has a mark of its own. */
export function shownIn(tables: Tables, fig: string, charts: readonly Chart[]): ShownIn[] {
  return charts.flatMap((id) => {
    const contract: FigureContract = CONTRACTS[id];
    return contract.marks?.(tables).includes(fig) === true ? [{ id, name: say(`chart.${id}.name`) }] : [];
  });
}
