import type { Build } from './build.ts';

/** Parts by their folders, which many share: in the worker each folder is named once. */
export type PackedParts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Sorts parts into their folders. */
export function packParts(parts: Build['parts']): PackedParts {
  const packed: Record<string, Record<string, string>> = {};
  for (const [path, hash] of Object.entries(parts)) {
    const start = path.lastIndexOf('/') + 1;
    const folder = path.slice(0, start);
    packed[folder] ??= {};
    packed[folder][path.slice(start)] = hash;
  }
  return packed;
}

/** The parts by their whole paths again. */
export function unpackParts(packed: PackedParts): Build['parts'] {
  return Object.fromEntries(
    Object.entries(packed).flatMap(([folder, files]) =>
      Object.entries(files).map(([name, hash]) => [folder + name, hash]),
    ),
  );
}
