import { type Texts, textOf } from '../../src/data/texts.ts';
import type { Kind } from './mutation.ts';
import type { Random } from './random.ts';

const inFolder = (random: Random, texts: Texts, folder: RegExp) =>
  random.one([...texts.keys()].filter((file) => folder.test(file))) ?? '';
const anywhere = { first: 1, last: Number.POSITIVE_INFINITY };
const whole = (file: string, text: string | undefined) => ({ file, text, at: { file, ...anywhere } });

/** What goes wrong with whole files. */
export const FILE_KINDS = {
  'an empty file': (random, texts) => whole(inFolder(random, texts, /\.(?:yaml|csv|mdx)$/), ''),
  'a file that is gone': (random, texts) => whole(inFolder(random, texts, /data|i18n/), undefined),
  'a file under a name that nothing reads': (random, texts) => {
    const file = inFolder(random, texts, /data|i18n/);
    return whole(file.replace(/(\.\w+)$/, '-copy$1'), textOf(texts, file));
  },
  'a file that breaks off within a row': (random, texts) => {
    const file = inFolder(random, texts, /data\/(?:positions|events|quotes|figures)\.yaml$/);
    const text = textOf(texts, file);
    const at = text.indexOf('\n  ', random.below(text.length - 2000) + 1000);
    return whole(file, text.slice(0, at + 4));
  },
  'a file of another kind': (random, texts) => whole(inFolder(random, texts, /yaml$/), '{"rows": [1, 2]}\n'),
  'a conflict that was not settled': (random, texts) => {
    const file = inFolder(random, texts, /\.(?:yaml|mdx|csv)$/);
    const text = textOf(texts, file);
    const at = text.indexOf('\n', random.below(text.length - 400) + 200);
    const by = '\n<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> branch\n';
    return whole(file, text.slice(0, at) + by + text.slice(at + 1));
  },
  'a value as long as a book': (random, texts) => {
    const file = inFolder(random, texts, /data\/(?:terms|places|quotes)\.yaml$/);
    return whole(file, textOf(texts, file).replace(/: "/, `: "${'word '.repeat(60_000)}`));
  },
  'twenty thousand rows of the same id': (_, texts) => {
    const file = 'content/data/terms.yaml';
    const row = '\n- id: more\n  term: "More"\n  definition: "More."\n  sources: [up-davos]\n';
    return whole(file, textOf(texts, file) + row.repeat(20_000));
  },
} satisfies Record<string, Kind>;

/** What looks odd and changes nothing. */
export const HARMLESS_KINDS = {
  'line ends of Windows': (random, texts) => {
    const file = inFolder(random, texts, /\.(?:yaml|csv|mdx)$/);
    return whole(file, textOf(texts, file).replaceAll('\n', '\r\n'));
  },
  'a mark of the byte order at the head': (random, texts) => {
    const file = inFolder(random, texts, /\.(?:yaml|csv|mdx)$/);
    return whole(file, `\uFEFF${textOf(texts, file)}`);
  },
  'no line end at the end': (random, texts) => {
    const file = inFolder(random, texts, /\.(?:yaml|csv|mdx)$/);
    return whole(file, textOf(texts, file).trimEnd());
  },
  'empty lines at the end': (random, texts) => {
    const file = inFolder(random, texts, /\.(?:yaml|csv|mdx)$/);
    return whole(file, `${textOf(texts, file)}\n\n\n`);
  },
} satisfies Record<string, Kind>;
