import { allows, type FaultKind } from './kind.ts';

const asAllowed = (came: string, allowed: string) => ({ came, allowed });
/** A rule that the schema of a record keeps: only the value that breaks it is not known beforehand. */
const rule = allows;

/** What can be wrong with a table and its rows, each for itself. */
export const ROW_FAULTS = {
  'yaml-broken': {
    severity: 'fault',
    says: allows('valid YAML'),
    mend: 'Look at the place and at the line before it: a quotation mark that does not close, a field that stands twice, a row that is indented otherwise than its neighbours. Nothing else of the file is read before this is mended.',
  },
  'yaml-blank': {
    severity: 'fault',
    says: allows('blanks, as the space bar makes them'),
    mend: 'Take the sign out and put blanks in its place, as many as its neighbours have. A tab looks like several blanks, and a no-break space, which comes with text that is pasted, like one.',
  },
  'yaml-colon': {
    severity: 'fault',
    says: allows('the value in quotation marks: a colon with a blank behind it begins a field'),
    mend: 'Put the whole value in quotation marks.',
  },
  'yaml-dash': {
    severity: 'fault',
    says: allows('a row that begins with a dash and a blank, its other fields two blanks in'),
    mend: 'Write `- ` before the first field of the row, at the beginning of the line.',
  },
  'yaml-indent': {
    severity: 'fault',
    says: allows(
      'a line as many blanks in as those of its kind: the fields of a row two, what belongs to a field two more',
    ),
    mend: 'Give the line as many blanks as its neighbours have. Nothing of the file behind it is read before this is mended.',
  },
  'merge-conflict': {
    severity: 'fault',
    says: allows('one text, without the lines that begin with <<<<<<<, ======= and >>>>>>>'),
    mend: 'Git could not join two changes of the same lines, and left both. Keep one, or make one of both, and take the three lines out that part them. Nothing else of the file is told before.',
  },
  'line-end': {
    severity: 'fault',
    says: allows('line ends of Linux and macOS, or of Windows, which every program reads'),
    mend: 'Let your program save the file with other line ends, LF or CRLF. Nothing else of the file is told before.',
  },
  'file-encoding': {
    severity: 'fault',
    says: (lost: number, all: number) => ({
      came: `${lost} of ${all} signs that are no letters`,
      allowed: 'a text in UTF-8, as every program for texts can save it',
    }),
    mend: 'Let your program save the file as UTF-8, which some call “Unicode (UTF-8)”; a program for pictures or tables may have saved something else. Nothing else of the file is told before.',
  },
  'yaml-alias': {
    severity: 'fault',
    says: allows('the value itself, written out; words that begin with * or & in quotation marks'),
    mend: 'Write the value out where the alias stands. An alias makes one line stand in many places, so that you change what you do not see. What begins with & names a value for that, and the name is lost as a word.',
  },
  'yaml-tag': {
    severity: 'fault',
    says: allows('the value itself, without a word before it that begins with !, and no line that begins with %'),
    mend: 'Take the tag out. Text that looks like a number stands in quotation marks; nothing else needs to be told.',
  },
  'yaml-name': {
    severity: 'fault',
    says: allows('a name of our own: this one means something else to programs'),
    mend: 'Name the field otherwise. What `<<` would bring from elsewhere is written out.',
  },
  'number-form': {
    severity: 'fault',
    says: (came: string, read: string) => ({
      came: `${came}, which reads as ${read}`,
      allowed: 'a number in plain digits, such as 64000, with a point before decimals alone',
    }),
    mend: 'Write the number in plain digits. A point parts decimals, never thousands: 64.000 is sixty-four.',
  },
  'words-cut': {
    severity: 'fault',
    says: (kept: string, cut: string) => ({
      came: `"${kept}", because "${cut}" is a comment`,
      allowed: 'words with # in quotation marks; a comment on a line of its own',
    }),
    mend: 'Put the whole value in quotation marks: without them YAML reads no further than to the blank before a #.',
  },
  formula: {
    severity: 'fault',
    says: allows('words that do not begin with =, @, + or -: a spreadsheet would work them out'),
    mend: 'Begin with a word. A dash at the head of a note is a long one.',
  },
  'not-a-list': {
    severity: 'fault',
    says: allows('a list of records'),
    mend: 'Begin each row with a dash. An empty table is `[]`.',
  },
  'not-a-record': {
    severity: 'fault',
    says: allows('a record with fields'),
    mend: 'Give the row its fields, `- id: …` first, or take the dash out.',
  },
  'unknown-field': {
    severity: 'fault',
    says: (field: string, more: string, known: readonly string[]) => ({
      came: `a field "${field}"${more}`,
      allowed: known.length > 0 ? `the fields ${known.join(', ')}` : 'no such field',
    }),
    mend: 'Write the field as it is spelt in the list, or take it out: nothing would read it.',
  },
  'missing-field': {
    severity: 'fault',
    says: (allowed: string) => ({ came: 'nothing', allowed }),
    mend: 'Add the field. The caret stands at the row that lacks it.',
  },
  'unknown-value': {
    severity: 'fault',
    says: (came: string, allowed: readonly string[]) => ({ came, allowed: allowed.join(', ') }),
    mend: 'Choose one of the values that are allowed. A new one is a matter for an engineer: it changes counts and figures.',
  },
  'wrong-type': {
    severity: 'fault',
    says: asAllowed,
    mend: 'Text that looks like a number or a date stands in quotation marks; a number stands without; a list stands in brackets.',
  },
  'wrong-form': {
    severity: 'fault',
    says: asAllowed,
    mend: 'Write it in the form that is allowed: ids are small letters, digits and hyphens.',
  },
  'wrong-size': {
    severity: 'fault',
    says: asAllowed,
    mend: 'Shorten it, or fill it. A field that would be empty is left out.',
  },
  'no-such-day': {
    severity: 'fault',
    says: rule('a day, month or year of the calendar, written "2025-09-04", "2025-09" or "2025"'),
    mend: 'Write the date as exactly as the source gives it, year first, in quotation marks.',
  },
  'too-many-words': {
    severity: 'fault',
    says: (came: string, most: number) => ({ came, allowed: `at most ${most} words` }),
    mend: 'Cut it. For a quotation choose the words that carry the point: nobody is quoted at length.',
  },
  'refused-what': {
    severity: 'fault',
    says: rule('what was refused, in a few words, with the level ruled-out and with no other'),
    mend: 'Add `refused` to a row of the level ruled-out, or take it out of any other row.',
  },
  'correction-of-what': {
    severity: 'fault',
    says: rule('a correction names at least one record id'),
    mend: 'List in `records` the ids of what was corrected.',
  },
  'word-alone': {
    severity: 'fault',
    says: rule('at least two words, or an actor'),
    mend: 'A search takes one word for another: name the other, or the actor that the word stands for.',
  },
  'says-nothing': {
    severity: 'fault',
    says: rule('wording, quote or both'),
    mend: 'Say how it was put, in our words (`wording`), by a recorded quotation (`quote`), or both.',
  },
  'which-number': {
    severity: 'fault',
    says: rule('exactly one of: value, low and high together, said'),
    mend: 'A figure is one number, or a range with both ends, or words such as "hundreds" that its source used.',
  },
  'low-not-below-high': {
    severity: 'fault',
    says: rule('low below high'),
    mend: 'Swap the ends; where they are the same, write `value`.',
  },
  'reading-unreasoned': {
    severity: 'fault',
    says: rule('why this reading is shown, or stands beside another, with rivals and with no other figure'),
    mend: 'Say in `reading`, in a sentence, what sets this number apart from its rivals: whose it is, when, on which basis. Without `rivals` take it out.',
  },
  'verdict-without-source': {
    severity: 'fault',
    says: rule('at least one source id, unless the verdict is article-only or judgement'),
    mend: 'Name the source on which the verdict rests, or say with the verdict that only the article has it.',
  },
  'question-unasked': {
    severity: 'fault',
    says: rule('one sentence with a question mark at its end, and no other stop'),
    mend: 'Ask it in one sentence. What is known of it goes into `known`.',
  },
  'accounts-of-one': {
    severity: 'fault',
    says: rule('at least two source ids where accounts differ'),
    mend: 'Name a source for each account, or take another `kind`: with one account nothing differs.',
  },
  'csv-column': {
    severity: 'fault',
    says: (came: string, known: readonly string[]) => ({
      came,
      allowed: `each of these columns once: ${known.join(', ')}`,
    }),
    mend: 'Mend the head line. A spreadsheet that saves with semicolons makes one column of all: save with commas.',
  },
  'csv-mark': {
    severity: 'fault',
    says: allows('quotation marks around the whole cell, on one line, and two for one within it'),
    mend: 'Close the mark, or write “ and ”, which need nothing.',
  },
  'csv-cells': {
    severity: 'fault',
    says: (count: number, head: readonly string[]) => ({
      came: `${count} cells`,
      allowed: `${head.length} cells: ${head.join(', ')}`,
    }),
    mend: 'Look for a comma too many or too few. A cell with a comma in it stands in quotation marks.',
  },
} as const satisfies Record<string, FaultKind>;
