/** The number words of English from zero to nineteen, each at its value. */
export const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
/** Twenty to ninety. */
export const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A whole number under 100 in words: 26 is "twenty-six". Throws a RangeError outside that. */
export function numberInWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) throw new RangeError(`No words for ${value}`);
  if (value < 20) return UNITS[value] as string;
  const tens = TENS[Math.floor(value / 10) - 2] as string;
  return value % 10 === 0 ? tens : `${tens}-${UNITS[value % 10]}`;
}
