import { densityText } from '../charts/per-km-words.ts';
import type { Tables } from '../data/parse.ts';
import { RECORD_END } from '../data/record-end.ts';
import type { Figure } from '../data/schema/figure.ts';
import { sourcesById } from '../data/select/cards.ts';
import { shownYardsticks } from '../data/select/force-sizes.ts';
import { frontLengths, ROTATION, shareInPlace } from '../data/select/front-line.ts';
import { recordById } from '../data/select/record.ts';
import { perKm, type Terms } from '../geometry/people-per-km.ts';
import { formatShortDate } from '../i18n/date.ts';
import { formatDigits, formatFigure } from '../i18n/number.ts';
import { numberInWords } from '../i18n/number-words.ts';
import { nameSources } from '../i18n/source.ts';
import { say } from '../i18n/words.ts';
import { type FigureContract, rankSources } from './figure.ts';
import { highOf, lowOf } from './numbers-in-the-debate.ts';

/*
 * Relationship: magnitude, of a quotient whose terms the reader sets.
 * In five seconds: one kilometre with sixteen dots on it, one person about every sixty metres, and above it the
 * plain statement that nobody planned to put them there.
 */

/** Sizes of a whole force: each number once, with the range that alone was thought of for the front. */
const SIZES = ['force-200k', 'force-64k', 'force-40-50k', 'force-30k', 'force-25k', 'force-15k', 'force-10k-zelenskyy'];

/** The one size on record that was thought of for the front. */
const FOR_THE_FRONT = 'force-40-50k';

/** What is said of where the force would have stood. */
export const NOT_ON_THE_LINE = ['linternaute-2025-09-04', 'kyivpost-30k'];

const key = (suffix: string) => `chart.people-per-km.${suffix}`;

export function sizesPerKm(tables: Tables): readonly Figure[] {
  return SIZES.map((id) => recordById(tables.figures, id));
}

/** The terms that stand before the reader has touched one. */
export function usualTerms(tables: Tables): Terms {
  return {
    people: lowOf(recordById(tables.figures, ROTATION.inPlace)),
    share: shareInPlace(tables),
    front: lowOf(frontLengths(tables)[0] ?? recordById(tables.figures, 'front-1000')),
  };
}

/** "one in four", for a share that is one part of a whole number. */
export function oneIn(share: number): string {
  return say(key('oneIn'), { n: numberInWords(Math.round(100 / share)) });
}

/** People a kilometre for a size of the record, both ends where it is a range: "16", "10–13". */
export function densityOf(size: Figure, share: number, front: number): string {
  const [low, high] = [lowOf(size), highOf(size)].map((people) => densityText(perKm({ people, share, front })));
  return low === high ? String(low) : `${low}–${high}`;
}

const whoOf = (row: Figure) => (row.via === undefined ? row.who : say('fig.via', { who: row.who, via: row.via }));

/** The record's numbers that the figure uses. */
function recordsOf(tables: Tables) {
  const all = recordById(tables.figures, ROTATION.inAll);
  return [...sizesPerKm(tables), ...frontLengths(tables), all, ...shownYardsticks(tables)];
}

export const peoplePerKm: FigureContract = {
  id: 'people-per-km',
  title: (tables) => {
    const terms = usualTerms(tables);
    return say(key('title'), {
      people: formatDigits(terms.people),
      n: densityText(perKm(terms)),
    });
  },
  measure: () => say(key('measure')),
  notes: (tables) => {
    const inAll = recordById(tables.figures, ROTATION.inAll);
    const inPlace = recordById(tables.figures, ROTATION.inPlace);
    const exception = recordById(tables.figures, FOR_THE_FRONT);
    return [
      say(key('assumption'), {
        share: oneIn(shareInPlace(tables)),
        inAll: formatFigure(inAll),
        inPlace: formatFigure(inPlace),
        years: formatFigure(recordById(tables.figures, 'force-256k-years')),
      }),
      say(key('exception'), { size: formatFigure(exception), who: exception.who }),
      say(key('lengths')),
      say(key('missions')),
    ];
  },
  sources: (tables) => rankSources([{ sources: NOT_ON_THE_LINE }, ...recordsOf(tables)]),
  marks: () => SIZES,
  asOf: RECORD_END,
  period: () => ['2025-01', '2026-02'],
  rows: (tables) => ({
    columns: [
      { key: 'size', label: say('column.people'), kind: 'words' },
      { key: 'low', label: say('column.low'), kind: 'number' },
      { key: 'high', label: say('column.high'), kind: 'number' },
      { key: 'who', label: say('column.who'), kind: 'words' },
      { key: 'date', label: say('column.date'), kind: 'date' },
      { key: 'front', label: say(key('column.front')), kind: 'number' },
      { key: 'frontBy', label: say(key('column.frontBy')), kind: 'words' },
      { key: 'share', label: say(key('column.share')), kind: 'number' },
      { key: 'onDuty', label: say(key('column.onDuty')), kind: 'words' },
      { key: 'all', label: say(key('column.all')), kind: 'words' },
      { key: 'sources', label: say('column.sources'), kind: 'words' },
    ],
    rows: sizesPerKm(tables).flatMap((size) =>
      frontLengths(tables).map((front) => [
        formatFigure(size),
        lowOf(size),
        highOf(size),
        whoOf(size),
        size.asOf,
        lowOf(front),
        `${whoOf(front)}, ${formatShortDate(front.asOf)}`,
        shareInPlace(tables),
        densityOf(size, shareInPlace(tables), lowOf(front)),
        densityOf(size, 100, lowOf(front)),
        nameSources(sourcesById(tables, rankSources([size, front]))).join('; '),
      ]),
    ),
    cited: sizesPerKm(tables).flatMap((size) => frontLengths(tables).map((front) => rankSources([size, front]))),
  }),
  description: (tables) => {
    const share = shareInPlace(tables);
    return say(key('description'), {
      share: oneIn(share),
      list: sizesPerKm(tables)
        .map((size) => {
          const parts = frontLengths(tables).map((front) =>
            say(key('on'), { n: densityOf(size, share, lowOf(front)), front: formatDigits(lowOf(front)) }),
          );
          return say(key('size'), { size: formatFigure(size), list: parts.join(', ') });
        })
        .join('; '),
    });
  },
};
