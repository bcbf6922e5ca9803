import { allows, type FaultKind } from './kind.ts';

/** What can be wrong between records and with files. */
export const RECORD_FAULTS = {
  'duplicate-id': {
    severity: 'fault',
    says: (came: string, line: number) => ({
      came,
      allowed: `an id of its own; line ${line} has this one already`,
    }),
    mend: 'Give the newer row an id of its own; who names the old one keeps it. If it is the same record twice, take one out.',
  },
  'duplicate-row': {
    severity: 'fault',
    says: (line: number) => ({
      came: 'the words of another update of that day',
      allowed: `each once; line ${line} has the same`,
    }),
    mend: 'Take one of the two out. If they are two changes, say in what they differ.',
  },
  'duplicate-address': {
    severity: 'fault',
    says: (came: string, owner: string) => ({ came, allowed: `an address of its own; ${owner} has this one already` }),
    mend: 'Use the source that is there. One page is one source, whatever it is cited for.',
  },
  'unknown-id': {
    severity: 'fault',
    says: (came: string, where: string) => ({ came, allowed: where }),
    mend: 'Take the id that was meant, or add the record first. `npm run where -- <id>` knows every id.',
  },
  'record-needed': {
    severity: 'fault',
    says: (id: string) => ({ came: 'no record', allowed: `a record with the id ${id}, which a figure names in code` }),
    mend: 'Give the record its id back, or put the row back from the history of the file. A figure that can do without it is a matter for an engineer (`src/data/needed-records.ts`).',
  },
  'break-count': {
    severity: 'fault',
    says: (months: readonly string[]) => ({
      came: months.length === 0 ? 'no break in method' : `breaks in method at ${months.join(', ')}`,
      allowed: 'one, which the figure draws, besides the months that are partial by their note',
    }),
    mend: 'Write under `breaks` from which month the count is made otherwise. Where the last months were cut off or another month is partial, its note begins with "partial month". A second break in method is a matter for an engineer.',
  },
  'table-empty': {
    severity: 'fault',
    says: allows('at least one record'),
    mend: 'Put the rows back from the history of the file. A figure without a row is a matter for an engineer.',
  },
  'dates-reversed': {
    severity: 'fault',
    says: (came: string, field: string, date: string) => ({ came, allowed: `a date not before ${field}, ${date}` }),
    mend: 'One of the two dates is wrong: look at the source.',
  },
  'date-beyond-record': {
    severity: 'fault',
    says: (came: string, end: string, unless?: string) => ({
      came,
      allowed: `a day not after ${end}, on which the record ends (src/data/record-end.ts)${unless === undefined ? '' : `, or ${unless}`}`,
    }),
    mend: 'Look at the year first. Where the day is right, the record does not reach so far: moving its end is a matter for an engineer, because every page says when it is.',
  },
  'end-without-reason': {
    severity: 'fault',
    says: (came: string, actor: string, domain: string, later: readonly string[]) => ({
      came: `${came}, and no record of ${actor} on ${domain} of that day`,
      allowed: `${later.length === 0 ? 'the date of a later record of this actor in this domain, of which there is none' : `the date of a later record: ${later.join(', ')}`}; or any, with the flag expired for what ran out, absence for what only noted a silence`,
    }),
    mend: 'Give the row the date of the record that takes its place; if that record is there, look at its actor, its domain and its `asOf`. What was for a time and ran out has no record after it: write `flags: [expired]`.',
  },
  'words-not-quoted': {
    severity: 'fault',
    says: (came: string, quote: string) => ({
      came,
      allowed: `words of the quotation ${quote}, letter for letter and in its order`,
    }),
    mend: 'Copy the words from `quotes.yaml`. The parts of a sentence stand in the order in which it was said.',
  },
  'condition-of-itself': {
    severity: 'fault',
    says: allows('another node than the one that waits'),
    mend: 'Nothing waits for itself: look again at what the source says is waited for.',
  },
  'name-of-a-name': {
    severity: 'fault',
    says: (came: string, same: string) => ({
      came,
      allowed: `a node that is not itself another name; ${came} is one of "${same}"`,
    }),
    mend: 'Let `sameAs` name the node under which pictures draw them all.',
  },
  'offers-nothing': {
    severity: 'fault',
    says: (came: string, level: string, actor: string, part: string) => ({
      came,
      allowed: `${level}, because the part of ${actor} is ${part}: it offers nothing`,
    }),
    mend: 'Ukraine receives and Russia opposes; neither commits anything to the guarantees. Take the level that is allowed.',
  },
  'moved-twice': {
    severity: 'fault',
    says: (came: string, line: number) => ({ came, allowed: `each old address once; line ${line} has it already` }),
    mend: 'Keep the row that leads to where it stands now, and take the other out.',
  },
  'moved-on': {
    severity: 'fault',
    says: (came: string, end: string | undefined) => ({
      came: `${came}, an old address itself`,
      allowed:
        end === undefined
          ? 'an address that stays: these lead back to one another'
          : `the address at the end of the way, ${end}`,
    }),
    mend: 'Lead straight to where it stands now. Readers are sent on once.',
  },
  'moved-not': {
    severity: 'fault',
    says: allows('an address at which nothing stands any more'),
    mend: 'Nobody who asks for this is sent on, because it is there: take the row out, or look for the old address again.',
  },
  'moved-with-page': {
    severity: 'fault',
    says: (came: string, page: string) => ({ came, allowed: `a place on a page that is there; ${page} is not` }),
    mend: 'A host is never told what stands behind the #. Write a row for the page that went.',
  },
  'moved-nowhere': {
    severity: 'fault',
    says: allows('an address of the site'),
    mend: 'Lead to a page that is there, and to a place that it has.',
  },
  'uncited-source': {
    severity: 'fault',
    says: () => ({
      came: 'a source that nothing cites',
      allowed: 'a source that some record or some prose cites; cite it or take it out',
    }),
    mend: 'Cite the source in a record (`sources`) or in prose (`<Cite id="…" />`), or take its row out.',
  },
  'name-spelling': {
    severity: 'fault',
    says: allows('names as on /method/, “How names are written”'),
    mend: 'Write the name as it is suggested. Within a quotation it stays as its source prints it.',
  },
  'updated-to-come': {
    severity: 'warning',
    says: allows('a day that has come, by the clock of this machine or the newest row of content/data/updates.yaml'),
    mend: 'Write the day on which the words last changed, or the source was read. Where it is right, the clock of the machine is not.',
  },
  'review-due': {
    severity: 'warning',
    says: (day: string, today: string) => ({ came: `"${day}", and today is ${today}`, allowed: 'a day to come' }),
    mend: 'Look whether the record still holds, then set the next day or take `reviewBy` out. The run of each Monday fails for it.',
  },
  'search-word-twice': {
    severity: 'fault',
    says: (came: string, row: string) => ({ came, allowed: `a word of one row; it stands in "${row}" too` }),
    mend: 'Keep the word in the row where a reader would mean it.',
  },
  'search-row-twice': {
    severity: 'fault',
    says: (came: string, row: string) => ({ came, allowed: `one row for an actor or a domain; "${row}" is that row` }),
    mend: 'Put the words into that row: the search looks at no other.',
  },
  'file-gone': {
    severity: 'fault',
    says: allows('the file: it is read'),
    mend: 'Bring the file back (`git restore <file>`). Nothing else is checked before it is there.',
  },
  'chapter-gone': {
    severity: 'fault',
    says: () => ({ came: 'no file', allowed: 'a file for each chapter of src/data/chapters.ts' }),
    mend: 'Bring the chapter back, or have it taken out of `src/data/chapters.ts`.',
  },
  'file-stray': {
    severity: 'fault',
    says: (known: readonly string[]) => ({
      came: 'a file that nothing reads',
      allowed: `one of ${known.join(', ')}`,
    }),
    mend: 'Take the file out of `content/`, or give it the name that was meant.',
  },
  'chapter-order': {
    severity: 'fault',
    says: (came: number, place: number) => ({
      came: String(came),
      allowed: `${place}, the place of the chapter in src/data/chapters.ts`,
    }),
    mend: 'Give the chapter the place that it has in that list. Moving one is a matter for an engineer: the list, the names of the files and each `order` change together.',
  },
  'chapter-name': {
    severity: 'fault',
    says: (came: string, chapters: readonly string[]) => ({
      came,
      allowed: `NN-slug.mdx with a slug of src/data/chapters.ts, NN its place there: ${chapters.join(', ')}`,
    }),
    mend: 'Rename the file: two digits, a hyphen, and the slug that makes the address of the chapter.',
  },
} as const satisfies Record<string, FaultKind>;
