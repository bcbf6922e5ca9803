import type { PerKmWords } from '../charts/PerKmChart.tsx';
import type { TermSource, TermWords } from '../charts/TermControl.tsx';
import { address } from '../components/address.ts';
import { TERM_LIMITS } from '../data/figure-states.ts';
import type { Tables } from '../data/parse.ts';
import type { Figure } from '../data/schema/figure.ts';
import { sourcesById } from '../data/select/cards.ts';
import { shownYardsticks } from '../data/select/force-sizes.ts';
import { frontLengths, ROTATION, shareInPlace } from '../data/select/front-line.ts';
import { recordById } from '../data/select/record.ts';
import { formatDigits, formatFigure } from '../i18n/number.ts';
import { nameSource } from '../i18n/source.ts';
import { say } from '../i18n/words.ts';
import { rankSources } from './figure.ts';
import { lowOf } from './numbers-in-the-debate.ts';
import { oneIn, sizesPerKm, usualTerms } from './people-per-km.ts';

const key = (suffix: string) => `chart.people-per-km.${suffix}`;

function linksOf(tables: Tables, records: readonly { sources: readonly string[] }[]): TermSource[] {
  return sourcesById(tables, rankSources(records)).map((source) => ({
    name: nameSource(source),
    url: source.url ?? address(`/sources/#${source.id}`),
  }));
}

/** A word for what is allowed; the island fills in what it keeps. */
const bad = (name: keyof typeof TERM_LIMITS) =>
  say(key('bad'), {
    min: formatDigits(TERM_LIMITS[name].min),
    max: formatDigits(TERM_LIMITS[name].max),
    kept: '{kept}',
  });

const single = (row: Figure) => row.value !== undefined;

/** Everything that the three terms of the formula say of themselves. */
export function perKmTerms(tables: Tables): TermWords[] {
  const shared = { choose: say(key('choose')), own: say(key('own')) };
  const share = shareInPlace(tables);
  return [
    {
      ...shared,
      name: 'people',
      label: say(key('term.people')),
      unit: say(key('unit.people')),
      slider: say(key('slider.people')),
      hint: say(key('hint.people')),
      sources: [],
      choices: sizesPerKm(tables)
        .filter(single)
        .map((row) => ({
          value: lowOf(row),
          label: say(key('choice'), {
            number: formatFigure(row),
            what: say(`chart.numbers-in-the-debate.who.${row.id}`),
          }),
        })),
      marks: shownYardsticks(tables).map((row) => ({
        value: lowOf(row),
        label: `${formatDigits(lowOf(row))} ${say(`chart.numbers-in-the-debate.yardstick.${row.id}`)}`,
      })),
      marksTitle: say(key('marks.people'), {
        list: shownYardsticks(tables)
          .map((row) => `${say(`chart.numbers-in-the-debate.yardstick.${row.id}`)}, ${formatDigits(lowOf(row))}`)
          .join('; '),
      }),
      bad: bad('people'),
      step: 1000,
    },
    {
      ...shared,
      name: 'share',
      label: say(key('term.share')),
      unit: say(key('unit.share')),
      slider: say(key('slider.share')),
      hint: say(key('hint.share'), {
        share: oneIn(share),
        inAll: formatFigure(recordById(tables.figures, ROTATION.inAll)),
        inPlace: formatFigure(recordById(tables.figures, ROTATION.inPlace)),
      }),
      sources: linksOf(tables, [recordById(tables.figures, ROTATION.inAll)]),
      choices: [
        { value: share, label: say(key('choices.rotation'), { share: oneIn(share) }) },
        { value: 100, label: say(key('choices.all')) },
      ],
      marks: [
        { value: share, label: oneIn(share) },
        { value: 100, label: say(key('choices.all')) },
      ],
      marksTitle: say(key('marks.share')),
      bad: bad('share'),
      step: 1,
    },
    {
      ...shared,
      name: 'front',
      label: say(key('term.front')),
      unit: say(key('unit.front')),
      slider: say(key('slider.front')),
      hint: say(key('hint.front')),
      sources: linksOf(tables, frontLengths(tables)),
      choices: frontLengths(tables).map((row) => ({
        value: lowOf(row),
        label: say(key('choice'), {
          number: formatFigure(row),
          what: say(key(`length.${row.id}`)),
        }),
      })),
      marks: frontLengths(tables).map((row) => ({
        value: lowOf(row),
        label: `${formatDigits(lowOf(row))} ${say(key(`length.${row.id}`))}`,
      })),
      marksTitle: say(key('marks.front')),
      bad: bad('front'),
      step: 10,
    },
  ];
}

/** Every other word that the island shows. It fills in the open marks itself. */
export function perKmWords(tables: Tables): PerKmWords {
  const open = {
    n: '{n}',
    gap: '{gap}',
    people: '{people}',
    share: '{share}',
    front: '{front}',
    usual: '{usual}',
    yours: '{yours}',
    whose: '{whose}',
    name: '{name}',
    value: '{value}',
  };
  const usual = usualTerms(tables);
  return {
    ask: say(key('ask')),
    byDefault: say(key('byDefault')),
    yours: say(key('yours')),
    meaning: say(key('meaning'), open),
    formula: say(key('formula'), open),
    gives: say(key('gives'), open),
    spoken: say(key('spoken'), open),
    picture: say(key('picture'), open),
    metres: say(key('metres'), open),
    kilometres: say(key('kilometres'), open),
    start: say(key('start')),
    end: say(key('end')),
    dot: say(key('dot')),
    operators: { people: '', share: say(key('times')), front: say(key('by')) },
    from: say(key('from')),
    reset: say(key('reset'), {
      people: formatDigits(usual.people),
      share: usual.share,
      front: formatDigits(usual.front),
    }),
    badAddress: say(key('badAddress'), open),
  };
}
