import { globSync, rmSync } from 'node:fs';
import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText } from './media-types.ts';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** Below it, what an answer says of itself takes more. */
const LEAST_BYTES = 512;

/** What is packed how, by the ending that servers look for beside a file: at its best, for it is done once. */
const PACKED = {
  '.br': (content: Buffer) =>
    asBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  '.gz': (content: Buffer) => asGzip(content, { level: constants.Z_BEST_COMPRESSION }),
} as const;

const ENDINGS = Object.keys(PACKED) as readonly (keyof typeof PACKED)[];

/** How much of a site was packed, in bytes: as it was, and with each ending. */
export type Packed = Readonly<Record<'files' | 'bytes' | keyof typeof PACKED, number>>;

/** Whether a file is sent to readers as a text: hosts read theirs by themselves. */
export function isSentAsText(path: string): boolean {
  return basename(path) !== 'vercel.json' && isText(path);
}

/** Takes away what stands packed beside a file that is gone, or that is not packed any more. */
function clear(folder: string, kept: ReadonlySet<string>): void {
  for (const path of globSync(`**/*{${ENDINGS.join()}}`, { cwd: folder })) {
    if (!kept.has(path.slice(0, -extname(path).length))) rmSync(join(folder, path));
  }
}

/** Packs one file, and gives its bytes and those of each packing. The packed ones have its date: servers make ETags of it. */
async function packFile(path: string): Promise<Packed> {
  const content = await readFile(path);
  const { atime, mtime } = await stat(path);
  const sizes = { '.br': 0, '.gz': 0 };
  for (const ending of ENDINGS) {
    const packed = await PACKED[ending](content);
    await writeFile(path + ending, packed);
    await utimes(path + ending, atime, mtime);
    sizes[ending] = packed.length;
  }
  return { files: 1, bytes: content.length, ...sizes };
}

/**
 * Packs every text of a built site, for servers that send what stands packed beside a file. The same text gives the same
 * bytes.
 *
 * @throws Error of the file system, with the path that it did not like
 */
export async function packSite(folder: string): Promise<Packed> {
  const left = globSync('**/*.*', { cwd: folder }).filter(isSentAsText).sort();
  const kept = new Set<string>();
  const total = { files: 0, bytes: 0, '.br': 0, '.gz': 0 };
  const work = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      const { size } = await stat(join(folder, path));
      if (size < LEAST_BYTES) continue;
      kept.add(path);
      const one = await packFile(join(folder, path));
      for (const name of Object.keys(total) as (keyof Packed)[]) total[name] += one[name];
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  clear(folder, kept);
  return total;
}
