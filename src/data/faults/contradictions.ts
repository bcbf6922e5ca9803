import { allows, type FaultKind } from './kind.ts';

/** What records cannot say together, though each for itself could be right. */
export const CONTRADICTIONS = {
  'duplicate-name': {
    severity: 'fault',
    says: (came: string, owner: string) => ({ came, allowed: `words of its own; ${owner} has these already` }),
    mend: 'Look which of the two records was meant. Where both are, say in what they differ.',
  },
  'person-otherwise': {
    severity: 'fault',
    says: (came: string, times: number) => ({
      came: `"${came}"`,
      allowed: `one spelling of a name; another that is nearly the same stands in ${times} places`,
    }),
    mend: 'Write the name as the other records do. Where it is somebody else, say who: “Name (office)”.',
  },
  'id-otherwise': {
    severity: 'fault',
    says: (came: string, id: string) => ({ came, allowed: `what the id says, ${id}` }),
    mend: 'Look at the source. Where the id is wrong, give the row another one, and name it so wherever it is named.',
  },
  'quote-of-another': {
    severity: 'fault',
    says: (came: string, by: string, date: string) => ({
      came: `"${came}", words of ${by} of ${date}`,
      allowed: 'a quotation of the day of the record, and of somebody who speaks in it',
    }),
    mend: 'Take the quotation that belongs to the record, or look at its date and at who said it in `quotes.yaml`.',
  },
  'verdict-of-judgement': {
    severity: 'fault',
    says: (came: string, kind: string) => ({
      came: `"${came}" for a statement of the kind ${kind}`,
      allowed:
        'for a judgement any verdict but confirmed, because no record confirms one; for all else any but judgement',
    }),
    mend: 'Look at `kind` first: a statement that a record can confirm is no judgement.',
  },
  'open-though-ended': {
    severity: 'fault',
    says: (came: string, ended: string) => ({ came, allowed: `how it ended on ${ended}, or no ended` }),
    mend: 'Say in `status` how it ended (met, lifted, overtaken, dropped), or take `ended` out: what is open is still waited for.',
  },
  'named-twice': {
    severity: 'fault',
    says: allows('each id once in a list: it would be listed and counted twice'),
    mend: 'Take one of the two out, or write the id that was meant.',
  },
  'number-impossible': {
    severity: 'fault',
    says: (came: string, allowed: string) => ({ came, allowed }),
    mend: 'Look at the source, and at `unit`: a digit too many, a point that was meant to part thousands, or a number of something else.',
  },
  'unit-otherwise': {
    severity: 'fault',
    says: (came: string) => ({
      came: `"${came}", in no other row`,
      allowed: 'a unit as other rows write it, or one of its own',
    }),
    mend: 'Write the unit as the other rows do: by its unit a number is printed with its sign, and found.',
  },
  'country-code': {
    severity: 'fault',
    says: (came: string) => ({ came: `"${came}"`, allowed: 'the two letters of a country, small: pl, ro, gb' }),
    mend: 'Look the code up: ISO 3166-1, in small letters. Ukraine is `ua`, the United Kingdom `gb`.',
  },
  'place-outside': {
    severity: 'fault',
    says: (came: string, country: string) => ({ came, allowed: `a point in ${country} or close to it` }),
    mend: 'Look at the source: `lat` and `lon` may have changed places, or one of them lost a sign or a digit. Or `country` is wrong.',
  },
  'more-than-all': {
    severity: 'fault',
    says: (came: string, part: string, whole: string, all: number) => ({
      came: `${came} of ${part}`,
      allowed: `not more than all there were: ${whole} is ${all}`,
    }),
    mend: 'Two digits or two columns have changed places: look at the source.',
  },
  'sum-otherwise': {
    severity: 'fault',
    says: (came: string, sum: string) => ({ came, allowed: `the sum of its parts, ${sum}` }),
    mend: 'Look at the source: the total or one of the amounts beside it is wrong. A point parts decimals, and nothing parts thousands.',
  },
  'month-order': {
    severity: 'fault',
    says: (came: string, wanted: string | undefined) => ({
      came,
      allowed: wanted === undefined ? 'a month, written 2025-09' : `the month behind the one before it, ${wanted}`,
    }),
    mend: 'Each month has one row, in order of time and without a gap: bars stand side by side.',
  },
  'month-untold': {
    severity: 'fault',
    says: (month: string) => ({ came: 'no such month', allowed: `${month}, of which the figure speaks` }),
    mend: 'Look at the numbers, and at the notes: a month is full unless its note begins with "partial month". Sentences about other months are a matter for an engineer.',
  },
  'donor-name': {
    severity: 'fault',
    says: (came: string) => ({
      came: `"${came}"`,
      allowed: 'the name that content/data/actors.yaml gives an actor, or that of a donor who is none',
    }),
    mend: 'Write the name as `actors.yaml` has it: pages of actors find their aid by it.',
  },
  'aid-otherwise': {
    severity: 'fault',
    says: (came: string, id: string, value: number) => ({
      came,
      allowed: `about ${value}, as ${id} in content/data/figures.yaml`,
    }),
    mend: 'One of the two is wrong: prose shows the number, the picture shows the row.',
  },
} as const satisfies Record<string, FaultKind>;
