import { compareDates } from '../dates.ts';
import { rankOf } from '../levels.ts';
import type { Tables } from '../parse.ts';
import type { ActorId } from '../schema/id.ts';
import type { Layer } from '../schema/layer.ts';

/** One cell of the diagram: on which ground, from when, and what stands there, the firmest first. */
export interface LayerCell {
  ground: 'ukraine' | 'elsewhere' | 'not-stated';
  when: Layer['when'];
  layers: readonly Layer[];
}

/** Ukraine, or ground, sea and air outside it; what is named for no place stands apart. */
export function groundOf({ where }: Layer): LayerCell['ground'] {
  return where === 'ukraine' || where === 'not-stated' ? where : 'elsewhere';
}

/** What stands on a ground from a moment on. */
export function layersAt(tables: Tables, ground: LayerCell['ground'], when: Layer['when']): LayerCell {
  const layers = tables.layers.filter((layer) => groundOf(layer) === ground && layer.when === when);
  return { ground, when, layers: layers.toSorted((a, b) => rankOf(b.level) - rankOf(a.level)) };
}

/** The elements that name an actor, the newest first. */
export function layersOfActor(tables: Tables, actor: ActorId): readonly Layer[] {
  return tables.layers.filter(({ actors }) => actors.includes(actor)).sort((a, b) => compareDates(b.asOf, a.asOf));
}
