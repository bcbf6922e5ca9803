import { z } from 'zod';
import { date, reviewBy, sources, words } from './field.ts';
import { actorId, figureId, rungId } from './id.ts';

/** Who puts a state on a step that names its own: Macron, the state itself by word or signature, or only the press. */
export const NAMINGS = ['macron', 'itself', 'press'] as const;

/** Who counts: the Elysée, RFE/RL of what the press names, the declaration of Paris, this record. */
export const BASES = ['elysee', 'rferl', 'declaration', 'record'] as const;

/** How it is known that a state stands on a step; of a summit's, that it took part. */
export type Naming = (typeof NAMINGS)[number] | 'attended';

/** How a state is drawn: named for certain, by the press or announced only, or counted and never named. */
export const DOTS = ['named', 'press', 'unnamed'] as const;
export type Dot = (typeof DOTS)[number];

/** One step of what counts as a commitment, from sitting at the table to having soldiers in place. */
export const rung = z.strictObject({
  id: rungId,
  figure: figureId.describe('How many states stand on it, with who counted them.'),
  summit: date.optional().describe('The summit whose attendance names the states; then `named` is empty.'),
  basis: z
    .enum(BASES)
    .describe('Whose count it is: neighbouring steps of different bases are never parts of one whole.'),
  named: z.array(z.strictObject({ actor: actorId, how: z.enum(NAMINGS) })),
  gap: words.describe('What is missing on this step, in one or two sentences.'),
  sources,
  reviewBy,
});

export type Rung = Readonly<z.infer<typeof rung>>;
