import { RECORD_END } from '../data/record-end.ts';
import { type Layer, MOMENTS } from '../data/schema/layer.ts';
import { sourcesById } from '../data/select/cards.ts';
import { groundOf, type LayerCell } from '../data/select/layers.ts';
import { recordById } from '../data/select/record.ts';
import { formatDate } from '../i18n/date.ts';
import { nameSources } from '../i18n/source.ts';
import { say } from '../i18n/words.ts';
import { type FigureContract, rankSources } from './figure.ts';

/*
 * Relationship: place by moment, a plan of what would stand where.
 * In five seconds: everything that is in place stands outside Ukraine and stands now; the field of Ukraine is empty
 * until there is a ceasefire; and for a renewed attack no place is named at all.
 */

export const GROUNDS = ['ukraine', 'elsewhere', 'not-stated'] as const satisfies readonly LayerCell['ground'][];

const key = (suffix: string) => `chart.layers.${suffix}`;

/** From when and where an element would stand: "After a ceasefire, in Ukraine." */
export function sayPlaceOf({ when, where }: Pick<Layer, 'when' | 'where'>): string {
  const moment = say(key(`when.${when}`));
  return where === 'not-stated'
    ? say('actor.layerNowhere', { when: moment })
    : say('actor.layerAt', { when: moment, where: say(key(`where.${where}`)) });
}

export const layers: FigureContract = {
  id: 'layers',
  title: () => say(key('title')),
  measure: (tables) => say(key('measure'), { n: tables.layers.length, date: formatDate(RECORD_END) }),
  notes: () => [say(key('note.level')), say(key('note.moment')), say(key('note.apart'))],
  sources: (tables) => rankSources([...tables.layers, recordById(tables.figures, 'deployed-0')]),
  asOf: RECORD_END,
  rows: (tables) => ({
    columns: [
      { key: 'what', label: say('column.element'), kind: 'words' },
      { key: 'where', label: say('column.where'), kind: 'words' },
      { key: 'when', label: say('column.from'), kind: 'words' },
      { key: 'level', label: say('column.level'), kind: 'words' },
      { key: 'status', label: say('column.standing'), kind: 'words' },
      { key: 'asOf', label: say('column.date'), kind: 'date' },
      { key: 'actors', label: say('column.actors'), kind: 'words' },
      { key: 'sources', label: say('column.sources'), kind: 'words' },
    ],
    rows: tables.layers.map((layer) => [
      layer.what,
      say(key(`where.${layer.where}`)),
      say(key(`when.${layer.when}`)),
      layer.contested
        ? say(key('contestedLevel'), { level: say(`level.${layer.level}`) })
        : say(`level.${layer.level}`),
      layer.status,
      layer.asOf,
      layer.actors.map((id) => recordById(tables.actors, id).name).join(', '),
      nameSources(sourcesById(tables, layer.sources)).join('; '),
    ]),
    cited: tables.layers.map(({ sources }) => sources),
  }),
  description: (tables) =>
    say(key('description'), {
      contested: tables.layers.filter(({ contested }) => contested).length,
      list: MOMENTS.map((when) => {
        const inMoment = tables.layers.filter((layer) => layer.when === when);
        const counts = GROUNDS.flatMap((ground) => {
          const n = inMoment.filter((layer) => groundOf(layer) === ground).length;
          const inPlace = inMoment.filter((layer) => groundOf(layer) === ground && layer.level === 'in-place').length;
          const place = say(key(`ground.${ground}`));
          if (n > 0) return [say(key('count'), { ground: place, n, inPlace })];
          return ground === 'not-stated' ? [] : [say(key('countNone'), { ground: place })];
        });
        return `${say(key(`when.${when}`))}: ${counts.join('; ')}`;
      }).join('. '),
    }),
};
