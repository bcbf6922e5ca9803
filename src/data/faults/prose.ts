import { allows, type FaultKind } from './kind.ts';

/** What can be wrong with prose. */
export const PROSE_FAULTS = {
  'mdx-broken': {
    severity: 'fault',
    says: allows('well-formed MDX'),
    mend: 'Close what is open: a component, a brace, a quotation mark of an attribute. The rest of the file is not checked before.',
  },
  'prose-long': {
    severity: 'fault',
    says: (what: 'a file' | 'a block', signs: number, most: number) => ({
      came: `${what} of ${signs} signs`,
      allowed: `at most ${most}${what === 'a block' ? ' between two empty lines' : ''}`,
    }),
    mend: 'Part it: an empty line begins a new paragraph, and a chapter that long is two. The rest of the file is not checked before.',
  },
  'prose-deep': {
    severity: 'fault',
    says: (most: number) => ({
      came: 'a piece that stands in too many others',
      allowed: `at most ${most} lists, quotations and components within one another`,
    }),
    mend: 'Take it out of them. Two lists within one another are as many as a reader follows.',
  },
  'front-matter-gone': {
    severity: 'fault',
    says: () => ({
      came: 'nothing',
      allowed: 'a block between two lines of --- with title, description and updated',
    }),
    mend: 'Begin the file with that block, its first line first of all.',
  },
  'code-in-prose': {
    severity: 'fault',
    says: allows(
      'no code in prose: the components are known without importing them; only a comment, {/* like this */}',
    ),
    mend: 'Take it out. A number comes from `<Fig id="…" />`, and the components need no import.',
  },
  'image-in-prose': {
    severity: 'fault',
    says: (url: string) => ({
      came: `an image, ${url}`,
      allowed: 'no bare images: pictures are figures, with <Figure id="…" />',
    }),
    mend: 'Show a figure of the site, or ask for one to be drawn.',
  },
  'markdown-kind': {
    severity: 'fault',
    says: (kind: string) => ({
      came: `Markdown of the kind "${kind}"`,
      allowed: 'paragraphs, headings, lists, links and the components',
    }),
    mend: 'Say it in a paragraph or a list.',
  },
  'unknown-component': {
    severity: 'fault',
    says: (came: string, known: readonly string[]) => ({
      came,
      allowed: `the components ${known.join(', ')}; no HTML`,
    }),
    mend: 'Take the component that was meant; CONTRIBUTING says what each is for.',
  },
  'component-place': {
    severity: 'fault',
    says: (came: string, allowed: string) => ({ came, allowed }),
    mend: 'Move it there.',
  },
  'component-twice': {
    severity: 'fault',
    says: (came: string, line: number) => ({
      came: `a second ${came}`,
      allowed: `one on a page: line ${line} has it, and both would have one address`,
    }),
    mend: 'Keep one of the two. A link leads to it from elsewhere: `[the timeline](#timeline)`.',
  },
  'attribute-code': {
    severity: 'fault',
    says: () => ({ came: '{…}', allowed: 'attributes with plain text values' }),
    mend: 'Write each attribute with its value in quotation marks: `id="…"`.',
  },
  'unknown-attribute': {
    severity: 'fault',
    says: (name: string, known: readonly string[]) => ({
      came: `an attribute "${name}"`,
      allowed: known.length > 0 ? `the attributes ${known.join(', ')}` : 'no attributes',
    }),
    mend: 'Write the attribute as it is spelt in the list, or take it out.',
  },
  'attribute-twice': {
    severity: 'fault',
    says: (name: string) => ({ came: `a second attribute "${name}"`, allowed: 'each attribute once' }),
    mend: 'Take one of the two out. A list of ids stands in one attribute, parted by blanks.',
  },
  'missing-attribute': {
    severity: 'fault',
    says: (allowed: string) => ({ came: 'nothing', allowed }),
    mend: 'Add the attribute.',
  },
  'attribute-value': {
    severity: 'fault',
    says: (came: string, allowed: string) => ({ came, allowed }),
    mend: 'Choose what is allowed there.',
  },
  'nothing-inside': {
    severity: 'fault',
    says: (name: string) => ({ came: 'nothing inside', allowed: `words between <${name}> and </${name}>` }),
    mend: 'Put the words inside.',
  },
  'something-inside': {
    severity: 'fault',
    says: (name: string) => ({ came: 'something inside', allowed: `nothing inside: <${name} … />` }),
    mend: 'Close the component at once, with ` />`.',
  },
  'lede-gone': {
    severity: 'fault',
    says: () => ({
      came: 'no <Lede>',
      allowed: 'an opening in each chapter: <Lede>, a blank line, words, a blank line, </Lede>',
    }),
    mend: 'Put the first paragraph of the chapter between `<Lede>` and `</Lede>`.',
  },
  'points-list': {
    severity: 'fault',
    says: (lines: number, fewest: number, most: number) => ({
      came: lines === 0 ? 'no list, or more than a list' : `${lines} lines`,
      allowed: `one list of ${fewest} to ${most} lines, and nothing else`,
    }),
    mend: 'Keep to the lines without which the chapter cannot be understood.',
  },
  'points-length': {
    severity: 'fault',
    says: (words: number, most: number) => ({ came: `a line of ${words} words`, allowed: `at most ${most} words` }),
    mend: 'Cut the line; what it loses stands in the chapter.',
  },
  'steps-inside': {
    severity: 'fault',
    says: allows('only <Step title="…" marks="…"> … </Step> inside'),
    mend: 'Put the words into a step, or before or after the list of steps.',
  },
  'steps-few': {
    severity: 'fault',
    says: allows('two steps or more'),
    mend: 'A figure that is told in one step is a plain `<Figure id="…" />`.',
  },
  'unknown-mark': {
    severity: 'fault',
    says: (came: string, figure: string, known: readonly string[]) => ({
      came,
      allowed: `marks of ${figure}: ${known.join(', ')}`,
    }),
    mend: 'Name what the picture draws.',
  },
  'step-title': {
    severity: 'fault',
    says: allows('a title of its own, with letters: it makes the address of the step'),
    mend: 'Give the step a title that no other step of the page has.',
  },
  'bare-number': {
    severity: 'fault',
    says: (came: string, where: 'prose' | 'plain words') => ({
      came,
      allowed:
        where === 'prose'
          ? 'a number only as <Fig id="…" />; dates, ordinals of things and names may carry digits'
          : 'no number, because no component can stand here; dates, ordinals of things and names may carry digits',
    }),
    mend: 'Find the number in `content/data/figures.yaml`, or add it there with its source, and write its id. For a count of what the sentence names, *one*, *both*, *a pair*, *several*, *once* and *twice* are free. In the front matter and in titles of components, where no component can stand, say it in words without a number.',
  },
  'fig-around': {
    severity: 'fault',
    says: (came: string, id: string, unit: string) => ({
      came: `${came} <Fig id="${id}" />, which is a number of ${unit}`,
      allowed:
        'around a number what it counts, and nothing that it prints itself: %, money, km, minutes, years, tonnes, brigades, and words such as about come with it',
    }),
    mend: 'Take the word out if the number prints it; `form="bare"` prints digits alone. If it counts something else, another number was meant.',
  },
  'fig-glued': {
    severity: 'fault',
    says: (came: string) => ({ came: `${came} right beside a number`, allowed: 'a blank or a mark between them' }),
    mend: 'Put the blank in; without it both are read as one.',
  },
  'quotation-unrecorded': {
    severity: 'fault',
    says: allows('words of a recorded quotation; record it in content/data/quotes.yaml, or say it in words of our own'),
    mend: 'Quote letter for letter from `quotes.yaml`, or drop the quotation marks and say it in words of our own.',
  },
  'heading-blank': {
    severity: 'fault',
    says: allows('a blank between the signs of a heading and its words'),
    mend: 'Write the blank: without it the line is a paragraph that begins with #.',
  },
  'heading-top': {
    severity: 'fault',
    says: () => ({ came: 'a # heading', allowed: '## or ###: the title comes from the front matter' }),
    mend: 'Begin with `##`.',
  },
  'heading-skips': {
    severity: 'fault',
    says: (depth: number, deepest: number) => ({
      came: `a ${'#'.repeat(depth)} heading`,
      allowed: `at most ${'#'.repeat(deepest)} here: who goes by headings would look for one in between`,
    }),
    mend: 'Take one `#` away, or add the heading in between.',
  },
  'item-empty': {
    severity: 'fault',
    says: () => ({ came: 'an item without words', allowed: 'words behind the sign of each item of a list' }),
    mend: 'Write the item, or take its sign out.',
  },
  'paragraph-empty': {
    severity: 'fault',
    says: () => ({ came: 'a paragraph of blanks', allowed: 'words, or an empty line' }),
    mend: 'Take the blanks out: an empty line is room enough between two paragraphs.',
  },
  'heading-empty': {
    severity: 'fault',
    says: allows('words: a letter or a digit at least'),
    mend: 'Write the heading, or take the marks out.',
  },
  'heading-twice': {
    severity: 'fault',
    says: (came: string, line: number) => ({
      came,
      allowed: `words of its own: line ${line} has these, and both would have one address`,
    }),
    mend: 'Say what this section has that the other has not.',
  },
  'heading-shared': {
    severity: 'fault',
    says: (came: string, where: string) => ({
      came,
      allowed: `words of its own: ${where} has this address too, and on /all/ the chapters stand on one page`,
    }),
    mend: 'Word one of the two otherwise: a heading takes its address from its words. Then look for links to the old address, which end in # and those words.',
  },
  'title-shared': {
    severity: 'fault',
    says: (came: string, other: string) => ({
      came,
      allowed: `words of its own: ${other} has them too, and nobody could tell the two apart where pages are listed`,
    }),
    mend: 'Word one of the two titles otherwise.',
  },
  'description-shared': {
    severity: 'fault',
    says: (came: string, other: string) => ({
      came,
      allowed: `words of its own: ${other} has them too, and a list of results would show both alike`,
    }),
    mend: 'Say of this page what is only in it: a page begun as a copy of another keeps the words of that one.',
  },
} as const satisfies Record<string, FaultKind>;
