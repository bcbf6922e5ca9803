/** What an attribute of a prose component holds; ids name the table in which they must stand. */
export type Attribute =
  | { holds: 'id'; of: 'figures' | 'terms' | 'quotes' | 'charts' | 'stepped charts'; required: true }
  | { holds: 'ids'; of: 'sources' | 'claims'; required: true }
  | { holds: 'marks'; required: true }
  | { holds: 'choice'; among: readonly string[]; required: false }
  | { holds: 'words'; required: true }
  | { holds: 'link'; required: true }
  | { holds: 'flag'; required: false };

/** A component that prose may use: its attributes, whether words stand inside it, and in what it has to stand. */
export interface ProseComponent {
  attributes: Readonly<Record<string, Attribute>>;
  inside: 'words' | 'steps' | 'nothing';
  within?: string;
  /** A block of the page: within a paragraph, a heading or another block it would tear the page apart. */
  alone?: true;
}

/** All components of prose. Nothing else may stand in angle brackets: no HTML, no imports. */
export const PROSE_COMPONENTS = {
  Fig: {
    attributes: {
      id: { holds: 'id', of: 'figures', required: true },
      form: { holds: 'choice', among: ['words', 'bare'], required: false },
    },
    inside: 'nothing',
  },
  Cite: { attributes: { id: { holds: 'ids', of: 'sources', required: true } }, inside: 'nothing' },
  Term: { attributes: { id: { holds: 'id', of: 'terms', required: true } }, inside: 'words' },
  Quote: {
    attributes: {
      id: { holds: 'id', of: 'quotes', required: true },
      inline: { holds: 'flag', required: false },
    },
    inside: 'nothing',
  },
  Judgement: { attributes: { by: { holds: 'words', required: true } }, inside: 'words', alone: true },
  Note: { attributes: { label: { holds: 'words', required: true } }, inside: 'words', alone: true },
  Versus: { attributes: { claims: { holds: 'ids', of: 'claims', required: true } }, inside: 'words', alone: true },
  Figure: { attributes: { id: { holds: 'id', of: 'charts', required: true } }, inside: 'nothing', alone: true },
  Steps: {
    attributes: {
      figure: { holds: 'id', of: 'stepped charts', required: true },
      title: { holds: 'words', required: true },
    },
    inside: 'steps',
    alone: true,
  },
  Step: {
    attributes: { title: { holds: 'words', required: true }, marks: { holds: 'marks', required: true } },
    inside: 'words',
    within: 'Steps',
  },
  Lede: { attributes: {}, inside: 'words', alone: true },
  Points: { attributes: {}, inside: 'words', alone: true },
  Gist: { attributes: {}, inside: 'words' },
  Point: {
    attributes: { title: { holds: 'words', required: true }, href: { holds: 'link', required: true } },
    inside: 'words',
    alone: true,
  },
} as const satisfies Record<string, ProseComponent>;

export type ProseComponentName = keyof typeof PROSE_COMPONENTS;
