import { gunzipSync, gzipSync } from 'node:zlib';
import { digestOf, type Piece } from './piece.ts';

/** One piece as it came back from the copy editor. */
export interface Entry {
  key: string;
  /** Where it stood when it went out. */
  file: string;
  line: number;
  /** Digest of the text that went out. */
  digest: string;
  text: string;
  /** The line of the document in which its text begins, or its heading where it has none. */
  at: number;
}

/** What came back. */
export interface CopyDocument {
  entries: readonly Entry[];
  /** The texts that went out, by key; empty where the end of the document was lost. */
  originals: ReadonlyMap<string, string>;
  /** Lines that were headings and cannot be read as such any more. */
  faults: readonly string[];
}

const HEAD = `# Copydesk

Every word that a reader can meet. Change the words below a heading and leave the headings as they are. What stands in
angle brackets, in braces and in the addresses of links has to stay. "As quoted" marks the words of others: read them, do
not change them. A piece that is taken out stays as it was. Then: npm run copydesk -- --apply copydesk.md
`;

const HEADING = /^### (\S+) · (\S+):(\d+) · ([0-9a-f]{8})(?: · as quoted)?$/;
const FILE = /^## content\/\S+$/;
/** A line that can only have been a heading. */
const BROKEN = /^\s*#.*\scontent\/\S|\bcontent\/\S+:\d+\s\S+\s[0-9a-f]{8}\b/;
const ORIGINALS = '<!-- The texts that went out, for the way back. Leave this as it is.';

/** All pieces as one text, each under its key, its file and its line. */
export function writeDocument(pieces: readonly Piece[]): string {
  const lines = [HEAD];
  let file = '';
  for (const piece of pieces) {
    if (piece.file !== file) lines.push(`## ${piece.file}\n`);
    file = piece.file;
    const quoted = piece.quoted ? ' · as quoted' : '';
    lines.push(`### ${piece.key} · ${file}:${piece.line} · ${digestOf(piece.text)}${quoted}\n${piece.text}\n`);
  }
  const originals = JSON.stringify(pieces.map(({ key, text }) => [key, text]));
  const packed =
    gzipSync(originals)
      .toString('base64')
      .match(/.{1,100}/g) ?? [];
  return `${lines.join('\n')}\n${ORIGINALS}\n${packed.join('\n')}\n-->\n`;
}

/** Reads what came back; tolerant of line ends and of blank lines around a piece. */
export function readDocument(document: string): CopyDocument {
  const [body = '', end = ''] = document
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split(ORIGINALS);
  const entries: (Entry & { lines: string[] })[] = [];
  const faults: string[] = [];
  let open: string[] | undefined;
  body.split('\n').forEach((line, index) => {
    const [, key, file = '', at, digest = ''] = HEADING.exec(line.trimEnd()) ?? [];
    if (key !== undefined) {
      open = [];
      entries.push({ key, file, line: Number(at), digest, text: '', at: index + 1, lines: open });
    } else if (FILE.test(line.trimEnd())) open = undefined;
    else if (BROKEN.test(line)) faults.push(`line ${index + 1}: a heading that was changed: ${line.trim()}`);
    else open?.push(line);
  });
  for (const entry of entries) {
    entry.text = entry.lines.join('\n').trim();
    entry.at += entry.lines.findIndex((line) => line.trim() !== '') + 1;
  }
  if (entries.length === 0) faults.push('no line of it is the heading of a piece');
  const keys = entries.map(({ key }) => key);
  for (const key of new Set(keys.filter((one, index) => keys.indexOf(one) !== index)))
    faults.push(`${key} stands in the document more than once`);
  return {
    entries: entries.map(({ lines: _, ...entry }) => entry),
    originals: unpack(end),
    faults,
  };
}

function unpack(end: string): ReadonlyMap<string, string> {
  try {
    const packed = Buffer.from(end.replace(/-->[\s\S]*$/, ''), 'base64');
    return new Map(JSON.parse(gunzipSync(packed).toString('utf8')) as [string, string][]);
  } catch {
    // Cut off or changed on the way: the digests of the headings still tell what was changed.
    return new Map();
  }
}
