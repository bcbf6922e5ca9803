/** The words for a distance, with {n}. */
export interface DistanceWords {
  metres: string;
  kilometres: string;
}

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const hundredth = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A density as it is read: whole people from ten up, one place below that, two below one. */
export function densityText(people: number): string {
  return (people >= 10 ? whole : people >= 1 ? tenth : hundredth).format(people);
}

/** A distance as it is read: metres below a kilometre, kilometres from one up. */
export function gapText(metres: number, words: DistanceWords): string {
  return metres < 999.5
    ? words.metres.replace('{n}', whole.format(metres))
    : words.kilometres.replace('{n}', tenth.format(metres / 1000));
}

/** Digits with separators, as everywhere on the site. */
export function digitsText(value: number): string {
  return whole.format(value);
}
