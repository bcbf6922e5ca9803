import type { Tables } from '../parse.ts';
import type { Figure } from '../schema/figure.ts';
import type { Source } from '../schema/source.ts';
import type { Term } from '../schema/term.ts';
import { recordById } from './record.ts';

/** A figure with everything that its card says. */
export interface FigureCard {
  figure: Figure;
  sources: readonly Source[];
  /** Other readings, whichever of the two records names the other. */
  rivals: readonly Figure[];
}

export interface TermCard {
  term: Term;
  sources: readonly Source[];
}

/** The sources with these ids, in this order. */
export function sourcesById(tables: Tables, ids: readonly string[]): readonly Source[] {
  return ids.map((id) => recordById(tables.sources, id));
}

/** Cards of the figures with these ids. */
export function figureCards(tables: Tables, ids: readonly string[]): readonly FigureCard[] {
  return ids.map((id) => {
    const figure = recordById(tables.figures, id);
    const rivals = tables.figures.filter(
      (row) => figure.rivals?.includes(row.id) === true || row.rivals?.includes(figure.id) === true,
    );
    return { figure, sources: sourcesById(tables, figure.sources), rivals };
  });
}

/** Cards of the glossary terms with these ids. */
export function termCards(tables: Tables, ids: readonly string[]): readonly TermCard[] {
  return ids.map((id) => {
    const term = recordById(tables.terms, id);
    return { term, sources: sourcesById(tables, term.sources ?? []) };
  });
}
