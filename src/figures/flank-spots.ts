import type { Tables } from '../data/parse.ts';
import { FIGURES_OF_EVENT, type FlankEntry, type FlankSpot, flankEntries } from '../data/select/flank.ts';
import { recordById } from '../data/select/record.ts';
import type { FlankMapInput } from '../geometry/flank-map.ts';
import { formatShortDate } from '../i18n/date.ts';
import { formatFigure } from '../i18n/number.ts';
import { say } from '../i18n/words.ts';

/** A measure along a border, of which the record holds the borders and not how deep it reached. */
export const BORDER_MEASURE = '2025-09-10-ep-r129';
/** The measures that have no point: along a border, and for the whole flank. */
export const MEASURES = [BORDER_MEASURE, '2025-09-12-sentry'];

const key = (suffix: string) => `chart.flank-map.${suffix}`;

/** The entries of the list, in its order. */
export const entriesOf = (tables: Tables): readonly FlankEntry[] => flankEntries(tables, MEASURES);

/** Name of a numbered place: its own, or that of what is known instead. */
export function nameOf(tables: Tables, entry: FlankEntry, spot: FlankSpot): string {
  if (spot.place !== undefined) return spot.place.name;
  if (spot.country === undefined) return say(key(`measures.${entry.id}`));
  return say(key('somewhere'), { country: recordById(tables.actors, spot.country).name });
}

/** Whether a place is on the map, beyond its edge, or without a point. */
export function whereOf(input: FlankMapInput, entry: FlankEntry, spot: FlankSpot): 'on-map' | 'off-map' | 'no-point' {
  if (spot.place === undefined) return entry.id === input.border.id ? 'on-map' : 'no-point';
  return isFar(spot.place) ? 'off-map' : 'on-map';
}

/** West of the picture; a test compares it with what is drawn. */
const isFar = ({ lon }: { lon: number }) => lon < 15;

/** When something happened, in short, a date a line. */
export function datesOf(entry: FlankEntry): readonly string[] {
  if (entry.events.length === 0) return [say(key('undated'))];
  return entry.events.flatMap(({ date, end }) => [
    formatShortDate(date),
    ...(end === undefined ? [] : [say(key('until'), { date: formatShortDate(end) })]),
  ]);
}

/** Ids of the figures of the record that tell of what a place on the map stands for. */
export function figuresAt(tables: Tables, entry: FlankEntry, spot: FlankSpot): readonly string[] {
  const there = tables.figures.filter(({ place }) => place !== undefined && place === spot.place?.id);
  return [...entry.events.flatMap(({ id }) => FIGURES_OF_EVENT[id] ?? []), ...there.map(({ id }) => id)];
}

/** The same by the id of the mark, parted by spaces, for the marks that have any. */
export function figuresByMark(tables: Tables): Readonly<Record<string, string>> {
  const found = entriesOf(tables).flatMap((entry) =>
    entry.spots.map((spot) => [spot.place?.id ?? entry.id, figuresAt(tables, entry, spot).join(' ')] as const),
  );
  return Object.fromEntries(found.filter(([, figs]) => figs !== ''));
}

/** Numbers that say how much passes through a hub, as somebody counted it. */
export const SHARES = ['rz-95', 'rz-90'];
export function sharesAt(tables: Tables, spot: FlankSpot): readonly string[] {
  return SHARES.map((id) => recordById(tables.figures, id))
    .filter((figure) => figure.place === spot.place?.id)
    .map((figure) =>
      say(key('share'), {
        who: figure.who,
        what: figure.label,
        value: formatFigure(figure),
        date: formatShortDate(figure.asOf),
      }),
    );
}
