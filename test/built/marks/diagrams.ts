import { cell, each, line, type Marks, plain, type Reading, type ReadMarks, textOf } from './reading.ts';

/*
 * Figures whose marks stand for words and places: a sentence, layers, a map.
 */

export const claimAnatomy: ReadMarks = ($, rows) => {
  const sources = (of: Marks) =>
    of
      .find('.sources a')
      .toArray()
      .map((link) => plain($(link).text()));
  const words = (of: Marks, wording: string) => {
    const quoted = textOf(of, 'q');
    return plain(`${quoted && `“${quoted}”`} ${of.find(wording).text()}`);
  };
  return [
    {
      of: 'the parts of the sentence',
      shown: each($, '.part', (part) => {
        const head = [textOf(part, '.part__said .part__n'), textOf(part, '.part__words'), textOf(part, '.part__gloss')];
        const kinds: Readonly<Record<string, string>> = { Reported: 'report', Clarified: 'clarification' };
        const told = part
          .find('.part__told > li')
          .toArray()
          .map((item) => $(item))
          .map((item) =>
            line(
              ...head,
              kinds[plain(item.parent().prev('.part__h').text())],
              textOf(item, '> b').replace(/,$/, ''),
              words(item, '> p:not(.event__quote)'),
              item.find('time').attr('datetime'),
              sources(item).join('; '),
            ),
          );
        const made = part
          .find('.part__article')
          .toArray()
          .map((item) => $(item))
          .map((item) =>
            line(
              ...head,
              'the article',
              'The article',
              words(item, '> p:last-of-type'),
              // The article stands without its date, which is that of the whole figure.
              rows.find((row) => cell(row, 'kind') === 'the article')?.['date'],
              sources(item).join('; '),
            ),
          );
        return [...told, ...made];
      }).flat(),
      asked: rows.map((row) =>
        line(...['part', 'text', 'gloss', 'kind', 'who', 'words', 'date', 'sources'].map((key) => cell(row, key))),
      ),
    },
  ];
};

const GROUNDS: Readonly<Record<string, string>> = {
  'in Ukraine': 'In Ukraine',
  'not stated': 'No place is named',
  'on NATO territory': 'On NATO ground, at sea, in the air',
  'at sea or in the air': 'On NATO ground, at sea, in the air',
};

export const layers: ReadMarks = ($, rows) => {
  const cards = (level: (card: Marks) => string) =>
    each($, '.layer', (card) =>
      line(
        textOf(card.closest('.moment'), '.moment__h b'),
        textOf(card.closest('.ground'), '.ground__h'),
        textOf(card, '.layer__what'),
        level(card),
        textOf(card, '.layer__status'),
      ),
    );
  const asked = rows.map((row) =>
    line(cell(row, 'when'), GROUNDS[cell(row, 'where')], cell(row, 'what'), cell(row, 'level'), cell(row, 'status')),
  );
  const drawn = (card: Marks) =>
    (card.find('.layer__level use').attr('href') ?? '').replace('#glyph-', '').replace('-', ' ');
  return [
    {
      of: 'the words of the cards',
      shown: cards((card) =>
        [textOf(card, '.level span'), textOf(card, '.layer__level > b')].filter(Boolean).join(', '),
      ),
      asked,
    },
    {
      of: 'the marks of the cards',
      shown: cards((card) => `${drawn(card)}${card.hasClass('is-contested') ? ', contested' : ''}`),
      asked,
    },
  ];
};

const KINDS: Readonly<Record<string, string>> = {
  incursion: 'incursion',
  airspace: 'airspace measure',
  'air-base': 'air base',
  hub: 'aid hub',
  headquarters: 'headquarters',
  corridor: 'corridor',
};

export const flankMap: ReadMarks = ($, rows) => {
  const spots = [...new Map(rows.map((row) => [cell(row, 'number'), row])).values()];
  const withPoint = spots.filter((row) => cell(row, 'onMap') !== 'no point');
  const list = each($, '.flank__places > li', (item) => {
    const kind = KINDS[item.closest('.spot').attr('data-kind') ?? ''];
    const points = item
      .find('.quiet')
      .toArray()
      .map((element) => plain($(element).text()))
      .filter((text) => text.startsWith('Point'));
    const events = item
      .find('.flank__event:has(time)')
      .toArray()
      .map((event) => [
        $(event).find('time').attr('datetime'),
        $(event).find('p').first().find('b').text(),
        $(event).find('p').eq(1).text(),
      ]);
    const undated = [['', textOf(item, '.flank__when'), undefined]];
    return item
      .find('.flank__spot')
      .toArray()
      .flatMap((spot, index) =>
        (events.length > 0 ? events : undated).map((event) =>
          line(
            $(spot).find('.flank__n').text(),
            $(spot).find('b').text(),
            $(spot).find('i').text() || 'on the map',
            kind,
            points[index],
            ...event,
          ),
        ),
      );
  }).flat();
  return [
    {
      of: 'the list',
      shown: list,
      asked: rows.map((row) =>
        line(
          ...['number', 'place', 'onMap', 'kind', 'point', 'date', 'event'].map((key) => cell(row, key)),
          cell(row, 'date') === '' ? undefined : cell(row, 'summary'),
        ),
      ),
    },
    ...(['wide', 'narrow'] as const).flatMap((shape): Reading[] => {
      const marks = each($, `.chart--${shape} .spot`, (spot) => ({
        number: textOf(spot, '.chart__number'),
        kind: KINDS[spot.attr('data-kind') ?? ''],
        at: /\(([-\d.]+) ([-\d.]+)\)/
          .exec(spot.find('.map__mark').attr('transform') ?? '')
          ?.slice(1)
          .map(Number),
      }));
      // Places that lie more than a degree apart, of which one must be drawn above the other.
      const apart = withPoint.flatMap((a) =>
        withPoint
          .filter((b) => [a, b].every((row) => cell(row, 'latitude') !== '' && cell(row, 'onMap') === 'on the map'))
          .filter((b) => Number(cell(a, 'latitude')) - Number(cell(b, 'latitude')) > 1)
          .map((b) => [cell(a, 'number'), cell(b, 'number')] as const),
      );
      const height = (number: string) => marks.find((mark) => mark.number === number)?.at?.[1] ?? Number.NaN;
      return [
        {
          of: `the ${shape} map`,
          shown: marks.map(({ number, kind }) => line(number, kind)),
          asked: withPoint.map((row) => line(cell(row, 'number'), cell(row, 'kind'))),
        },
        {
          of: `the places of the ${shape} map`,
          shown: apart.map(([a, b]) => line(...(height(a) < height(b) ? [a, 'north of', b] : [b, 'north of', a]))),
          asked: apart.map(([a, b]) => line(a, 'north of', b)),
        },
      ];
    }),
  ];
};
