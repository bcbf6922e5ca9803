import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Icon {
  /** Side in px. */
  size: number;
  /** Ground up to the corners, for systems that cut icons in a shape of their own. */
  full?: boolean;
  /** The size of the mark, as a share of that in the drawing: what a system may cut away must be ground. */
  mark?: number;
}

/** Every icon that is made of the one in `public/`, by the name of its file. */
export const ICONS = {
  'icon-192': { size: 192 },
  'icon-512': { size: 512 },
  'maskable-512': { size: 512, full: true, mark: 0.68 },
  'apple-touch-icon': { size: 180, full: true, mark: 0.8 },
} as const satisfies Record<string, Icon>;

export type IconName = keyof typeof ICONS;

/** Side of the drawing. */
const SIDE = 32;

/** The site's icon as a drawing for one size, in its light colours: nothing that is a file can follow its reader's system. */
export function iconSvg({ full = false, mark = 1 }: Partial<Icon> = {}): string {
  const drawn = readFileSync(join(process.cwd(), 'public/favicon.svg'), 'utf8');
  const move = (SIDE * (1 - mark)) / 2;
  return drawn
    .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\}/, '')
    .replace(full ? ' rx="4"' : /$^/, '')
    .replace('<g class="i">', `<g class="i" transform="translate(${move} ${move}) scale(${mark})">`);
}

/** A PNG as the one picture of an ICO file, whose head is 6 bytes and 16 for each picture. */
export function asIco(png: Uint8Array, size: number): Uint8Array {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size % 256, 6);
  head.writeUInt8(size % 256, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
