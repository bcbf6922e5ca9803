/** Tabs and ends of lines, which an editor sees well enough. */
const SEEN = [0x09, 0x0a, 0x0d];

/** Letters that nobody sees, from the first to the last of each run. */
const HIDDEN = [
  // They end a file for some programs, or steer a terminal.
  [0x00, 0x1f],
  [0x7f, 0x9f],
  // They hide in a word, or turn words round: what an editor reads is not what stands there.
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
] as const;

/** The first letter of a text that nobody sees, by its name: "U+202E". */
export function findHidden(text: string): { name: string; offset: number } | undefined {
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (SEEN.includes(code) || !HIDDEN.some(([first, last]) => code >= first && code <= last)) continue;
    return { name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, offset };
  }
  return undefined;
}
