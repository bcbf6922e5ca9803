import type { ProseComponentName } from '../mdx/components.ts';
import Cite from './Cite.astro';
import Fig from './Fig.astro';
import Judgement from './Judgement.astro';
import Lede from './Lede.astro';
import Note from './Note.astro';
import Point from './Point.astro';
import Points from './Points.astro';
import Quote from './Quote.astro';
import Term from './Term.astro';
import Versus from './Versus.astro';

/** The components of prose, except those that draw figures, which the pages add from the index of
 * figures, and the mark of a gist, which is gone when the prose is compiled. */
export const proseComponents = {
  Cite,
  Fig,
  Judgement,
  Lede,
  Note,
  Point,
  Points,
  Quote,
  Term,
  Versus,
} satisfies Record<Exclude<ProseComponentName, 'Figure' | 'Steps' | 'Step' | 'Gist'>, unknown>;
