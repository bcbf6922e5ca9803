/** The rings of a path that is written in steps: `M1 2l3 4-.5.5z`. */
export function readRings(path: string): [number, number][][] {
  return (path.match(/M[^Mz]+/g) ?? []).map((line) => {
    let at: [number, number] = [0, 0];
    const numbers = (line.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    return Array.from({ length: numbers.length / 2 }, (_, index) => {
      at = [at[0] + (numbers[index * 2] ?? 0), at[1] + (numbers[index * 2 + 1] ?? 0)];
      return at;
    });
  });
}

/** True where a point lies within the shape of a path, by counting the edges to its right. */
export function isWithin(path: string, { x, y }: { x: number; y: number }): boolean {
  const crossings = readRings(path).flatMap((ring) =>
    ring.filter(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [0, 0];
      return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    }),
  );
  return crossings.length % 2 === 1;
}
