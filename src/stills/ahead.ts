/** A picture that is on its way, or that is begun when it is asked for. */
export type Drawn = () => Promise<Uint8Array>;

/**
 * Begins to draw before the picture is asked for: a build knows all that it will draw before it renders the first page, and
 * renders pages while threads draw. In development only what is looked at is drawn.
 */
export function ahead(draw: Drawn, now: boolean = import.meta.env.PROD): Drawn {
  if (!now) return draw;
  const drawing = draw();
  // Whoever asks for the picture is told of its fault, and nobody before.
  drawing.catch(() => undefined);
  return () => drawing;
}
