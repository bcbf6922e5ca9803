import type { Kind } from './kinds.ts';
import { CARDS_FILE } from './line.ts';
import type { Plan } from './plan.ts';
import { replacedIds } from './replaced.ts';
import { type Row, textAt, valueAt } from './row.ts';

const CHECK = 'npm run check';

/** What an editor does next. */
export function nextOf(kind: Kind, row: Row, { uncited }: Pick<Plan, 'uncited'>): string[] {
  const id = textAt(row, 'id');
  switch (kind) {
    case 'source':
      return [
        `cite it: <Cite id="${id}" /> in prose, or ${id} in the sources of a record`,
        uncited ? `${CHECK}: until something cites it, it tells that nothing does` : CHECK,
      ];
    case 'position': {
      if (valueAt(row, 'update.why') !== undefined) return [CHECK];
      const ids = [id, ...replacedIds(row)].join(',');
      const as = replacedIds(row).length > 0 ? 'change' : 'addition';
      return [`say so to readers: npm run new -- correction --kind ${as} --records ${ids}`, CHECK];
    }
    case 'figure':
      return [`print it in prose: <Fig id="${id}" />`, CHECK];
    case 'claim':
      return [`set it beside the record in its chapter: <Versus claims="${id}">`, CHECK];
    case 'quote':
      return [`print it in prose: <Quote id="${id}" />, or name it in the quote of a record`, CHECK];
    case 'term':
      return [`explain it at its first use in a chapter: <Term id="${id}">…</Term>`, CHECK];
    case 'chapter':
      return [
        'npm run dev: write it',
        `look at its card, /share/${textAt(row, 'slug')}.png; the piece of a figure in it stands in ${CARDS_FILE}`,
        CHECK,
      ];
    case 'event':
    case 'question':
    case 'correction':
      return [CHECK];
  }
}
