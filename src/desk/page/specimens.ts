import type { Tables } from '../../data/parse.ts';
import type { ProseComponentName } from '../../mdx/components.ts';

/** A component as an editor meets it: what it is for, and the MDX of an example made from the records. */
export interface Specimen {
  about: string;
  mdx(tables: Tables): string;
}

/** The first row that fits, or any: the record changes, and the example has to stand. */
function pick<Row>(rows: readonly Row[], fits: (row: Row) => boolean): Row {
  const row = rows.find(fits) ?? rows[0];
  if (row === undefined) throw new RangeError('an example is made from a table without rows');
  return row;
}

const isSmall = ({ value, qualifier }: Tables['figures'][number]) =>
  value !== undefined && Number.isInteger(value) && value > 1 && value < 100 && qualifier === undefined;
const isPlain = (text: string) => /^[\p{L} -]+$/u.test(text);

/** One example of each component. */
export const SPECIMENS = {
  Fig: {
    about: 'A number of the record. It opens a card with its date, its voice and its sources.',
    mdx: ({ figures }) => {
      const sent = pick(figures, ({ unit, qualifier }) => unit === 'troops' && qualifier !== undefined);
      const small = pick(figures, isSmall);
      return `Whole: <Fig id="${sent.id}" />. Bare: <Fig id="${sent.id}" form="bare" />. Spelt out, where it is small: <Fig id="${small.id}" form="words" />.`;
    },
  },
  Cite: {
    about: 'Sources, right after the full stop. They are numbered in the order of the page.',
    mdx: ({ sources }) => {
      const [official, press] = [pick(sources, ({ tier }) => tier === 'A'), pick(sources, ({ tier }) => tier === 'B')];
      return `A sentence rests on one source.<Cite id="${official.id}" /> Another rests on both.<Cite id="${official.id} ${press.id}" />`;
    },
  },
  Term: {
    about: 'A word of the glossary, at its first use in a text.',
    mdx: ({ terms }) => {
      const { id, term } = pick(terms, (row) => isPlain(row.term));
      return `A word that can be opened: <Term id="${id}">${term}</Term>.`;
    },
  },
  Quote: {
    about: 'Recorded words, letter for letter: set off with speaker, date and source, or within the sentence.',
    mdx: ({ quotes }) => {
      const [foreign, english] = [
        pick(quotes, (row) => row.language !== 'en'),
        pick(quotes, (row) => row.language === 'en'),
      ];
      return `<Quote id="${foreign.id}" />\n\nWithin a sentence: <Quote id="${english.id}" inline />.`;
    },
  },
  Judgement: {
    about: 'A judgement, with whose it is. What is no fact and no party’s claim stands in one.',
    mdx: () => '<Judgement by="the editors">\n\nWhat the editors make of it stands here.\n\n</Judgement>',
  },
  Note: {
    about: 'A note in the margin, written before the paragraph beside which it stands.',
    mdx: () =>
      '<Note label="Read in a copy.">\n\nThe original is behind a wall.\n\n</Note>\n\nThe paragraph that it belongs to.',
  },
  Versus: {
    about: 'What the article says, beside what the record says. The statement and its verdict come from the record.',
    mdx: ({ claims }) => {
      const claim = pick(claims, ({ verdict }) => verdict === 'refined');
      return `<Versus claims="${claim.id}">\n\nWhat the record says stands here, with its sources.\n\n</Versus>`;
    },
  },
  Figure: {
    about: 'A figure with all that belongs to it. Each is shown below.',
    mdx: () => '',
  },
  Steps: {
    about: 'A figure driven step by step. It holds steps, at least a pair, and nothing else.',
    mdx: ({ rungs }) => stepsOf('A figure, step by step', rungs.slice(0, 2), ['At the start', 'Further on']),
  },
  Step: {
    about: 'One step inside Steps: its title makes its address, its marks are what the picture lights.',
    mdx: ({ rungs }) => stepsOf('The last steps of a figure', rungs.slice(-2), ['Nearly there', 'At the end']),
  },
  Lede: {
    about: 'The opening of a chapter or of the front page.',
    mdx: () => '<Lede>\n\nWhat this is about, in a few sentences.\n\n</Lede>',
  },
  Points: {
    about: 'The point of a chapter in short: one list of a few lines.',
    mdx: () => '<Points>\n\n- The first point.\n- The second point.\n- The third point.\n\n</Points>',
  },
  Gist: {
    about:
      'Which words of a paragraph the shortest way of reading keeps; without it, the first sentence. It is not seen.',
    mdx: () => 'This is left out by the shortest way of reading. <Gist>This is kept.</Gist> This is left out.',
  },
  Point: {
    about: 'A point on the front page, with the page that says more.',
    mdx: () => '<Point title="A point, as a sentence" href="/method/">\n\nA few sentences that carry it.\n\n</Point>',
  },
} as const satisfies Record<ProseComponentName, Specimen>;

function stepsOf(title: string, rungs: Tables['rungs'], titles: readonly string[]): string {
  const steps = rungs.map(
    ({ id }, index) => `<Step title="${titles[index]}" marks="${id}">\n\nA few sentences on what is lit.\n\n</Step>`,
  );
  return [`<Steps figure="set-the-bar" title="${title}">`, ...steps, '</Steps>'].join('\n\n');
}
