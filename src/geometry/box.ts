/** An upright rectangle in px; x and y are its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A box of the shape of another, as large as a place allows, in its middle. */
export function fitInto(place: Box, { width, height }: Box): Box {
  const scale = Math.min(place.width / width, place.height / height);
  const fitted = { width: width * scale, height: height * scale };
  return {
    x: place.x + (place.width - fitted.width) / 2,
    y: place.y + (place.height - fitted.height) / 2,
    ...fitted,
  };
}

/** A box without an edge all round. */
export function within({ x, y, width, height }: Box, edge: number): Box {
  return { x: x + edge, y: y + edge, width: width - 2 * edge, height: height - 2 * edge };
}

/** True if two boxes share any area; touching edges do not count. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** True if the inner box lies wholly within the outer one. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
