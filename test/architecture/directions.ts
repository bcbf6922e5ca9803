import { posix } from 'node:path';

/** One import: who, whom, and whether only types pass. */
export interface Import {
  /** From the project's root: `src/data/csv.ts`. */
  file: string;
  /** A file from the project's root, or the name of a package. */
  target: string;
  typeOnly: boolean;
}

interface Direction {
  /** What values and types may come from. */
  values: RegExp;
  /** What only types may come from. */
  types?: RegExp;
}

/** Charts that the browser runs: what their reader does must be computed again there. */
export const HYDRATED = [
  'src/charts/Choice.tsx',
  'src/charts/ConditionsChart.tsx',
  'src/charts/ConditionsGraph.tsx',
  'src/charts/MatrixChart.tsx',
  'src/charts/MatrixTable.tsx',
  'src/charts/PerKmChart.tsx',
  'src/charts/StairChart.tsx',
  'src/charts/StairDots.tsx',
  'src/charts/TermControl.tsx',
];

const SCALE = 'src/data/(?:levels|domains)\\.ts';
/** The marks of the site are one set of paths, in words and in pictures. */
const GLYPHS = 'src/geometry/glyphs\\.ts';
const PURE_DATA = 'src/data/(?:levels|domains|dates|charts|chapters)\\.ts';

/** Who may import whom. Everything flows from content to pages; nothing flows back. */
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  data: { values: /^(?:src\/data\/|zod$|yaml$|fastest-levenshtein$|node:)/, types: /^topojson-client$/ },
  geometry: {
    values: new RegExp(`^(?:${PURE_DATA}$|src/data/select/|src/geometry/|d3-|topojson-client$)`),
    types: /^src\/data\/schema\//,
  },
  hydrated: {
    values: new RegExp(`^(?:${SCALE}$|src/geometry/|src/charts/|react$)`),
    types: /^src\/data\//,
  },
  charts: {
    values: new RegExp(`^(?:${SCALE}$|${GLYPHS}$|src/charts/|@astrojs/react/client\\.js$|node:url$)`),
    types: /^(?:src\/data\/|src\/geometry\/|react$|vite$)/,
  },
  figures: { values: /^src\/(?:data|geometry|charts|figures|components|i18n)\// },
  openings: { values: /^src\/(?:data|geometry|charts|components|i18n|openings)\// },
  styles: { values: /^(?:src\/styles\/|postcss$|node:)/ },
  // What is made of the built site as a whole.
  finish: {
    values:
      /^(?:src\/(?:data|i18n|finish)\/|src\/offline\/(?:build|packed-parts)\.ts$|src\/(?:hosts\/policy|sharing\/xml)\.ts$|cheerio$|fflate$|postcss$|vite$|node:)/,
    types: /^astro$/,
  },
  // The reader's browser runs it, in pages and in the service worker.
  offline: { values: /^(?:src\/offline\/|src\/charts\/fill\.ts$)/ },
  fonts: { values: /^(?:src\/fonts\/|subset-font$|node:)/ },
  stills: {
    values:
      /^(?:src\/(?:data|geometry|charts|figures|i18n|stills)\/|postcss$|cheerio$|sharp$|tinypool$|@resvg\/resvg-js$|react-dom\/server$|node:)/,
    types: /^react$/,
  },
  components: {
    values: new RegExp(`^(?:${SCALE}$|${GLYPHS}$|src/(?:components|i18n|reading)/)`),
    types: /^src\/(?:data|mdx)\//,
  },
  layouts: {
    values: new RegExp(
      `^(?:${SCALE}$|${GLYPHS}$|src/(?:components|layouts|i18n|offline|reading|search|sharing)/|src/finish/marks\\.ts$|src/charts/after-paint\\.ts$|src/styles/(?:sheets\\.ts|paper\\.css)$|src/fonts/.*\\.woff2)`,
    ),
    types: /^(?:src\/(?:data|mdx)\/|schema-dts$)/,
  },
  sharing: {
    values: /^src\/(?:data|i18n|sharing)\//,
    types: /^(?:src\/figures\/figure\.ts|schema-dts)$/,
  },
  // Checks on words: they see texts with places, and know of no Markdown.
  wording: {
    values:
      /^(?:src\/(?:data|wording)\/|cspell-trie-lib$|retext-(?:english|indefinite-article|repeated-words)$|unified$|vfile$|yaml$|node:)/,
  },
  mdx: {
    values: /^(?:src\/(?:data|i18n|mdx|wording)\/|unified$|unist-util-visit$|remark-(?:mdx|parse)$|node:)/,
    types: /^(?:astro|mdast|mdast-util-mdx-jsx|vfile|zod)$/,
  },
  i18n: {
    values:
      /^(?:src\/i18n\/|src\/data\/(?:dates|document-faults|fault|faults\/table|nearest|unchanged)\.ts$|yaml$|node:)/,
    types: /^src\/data\//,
  },
  pages: {
    values:
      /^(?:src\/(?:data|components|layouts|i18n|offline|search|sharing|pages)\/|src\/(?:figures|stills)\/index\.ts$|src\/finish\/marks\.ts$|src\/openings\/Opening\.astro$|astro:content$)/,
    types: /^(?:src\/mdx\/|astro$|schema-dts$)/,
  },
  reading: { values: /^(?:src\/reading\/|src\/charts\/(?:address|after-paint|current-step|fill|quoted)\.ts$)/ },
  // The reader's browser runs it: words come to it in the page, and what is found as an answer.
  search: { values: /^(?:src\/search\/|src\/charts\/(?:address|fill)\.ts$|minisearch$)/ },
  // Reads what was built, and nothing of what it is built from.
  hosts: { values: /^(?:src\/hosts\/|node:)/, types: /^astro$/ },
  // Commands for editors: they look at the content and nothing looks at them.
  desk: {
    values: /^(?:src\/(?:data|mdx|i18n|desk)\/|unified$|remark-(?:mdx|parse)$|unist-util-visit$|yaml$|zod$|node:)/,
    types: /^(?:mdast|mdast-util-mdx-jsx)$/,
  },
  // The desk's command that reads what was built, to keep it.
  'desk/freeze': {
    values: /^(?:src\/(?:data|i18n|desk)\/|src\/finish\/(?:edition-sheet|one-file)\.ts$|cheerio$|postcss$|node:)/,
  },
  // The desk page is a page that the normal build does not know of. Nothing looks at it either.
  'desk/page': {
    values: new RegExp(
      `^(?:${SCALE}$|src/(?:data|components|layouts|i18n|mdx|desk)/|src/figures/index\\.ts$|src/charts/(?:address|fill)\\.ts$|src/styles/(?:desk|preview)\\.css$)`,
    ),
    types: /^(?:astro|mdast|mdast-util-mdx-jsx)$/,
  },
  'content.config.ts': { values: /^(?:src\/data\/schema\/page\.ts$|astro:content$|astro\/loaders$)/ },
};

/** The part of the house that a file belongs to. */
export function partOf(file: string): string {
  if (HYDRATED.includes(file)) return 'hydrated';
  const ofDesk = /^src\/(desk\/(?:freeze|page))\//.exec(file)?.[1];
  if (ofDesk !== undefined) return ofDesk;
  return file.split('/')[1] ?? '';
}

/** What is wrong with an import, in words, or undefined. */
export function findViolation({ file, target, typeOnly }: Import): string | undefined {
  const part = partOf(file);
  const direction = DIRECTIONS[part];
  if (!direction) return `${file}: no direction is set for "${part}"`;
  if (direction.values.test(target)) return undefined;
  const types = direction.types?.test(target) ?? false;
  if (types && typeOnly) return undefined;
  return types ? `${file} may import only types from ${target}` : `${file} may not import ${target}`;
}

const STATIC = /^[ \t]*(?:import|export)\s+(type\s+)?(?:[\w*{][^'";]*?\sfrom\s*)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g;

/** The imports of one file, with what they lead to from the project's root. */
export function readImports(file: string, text: string): Import[] {
  // What follows a question mark tells the bundler how to hand the file over.
  const resolve = (name: string) =>
    name.startsWith('.') ? posix.join(posix.dirname(file), name.replace(/\?.*$/, '')) : name;
  return [
    ...[...text.matchAll(STATIC)].map(([, type, name = '']) => ({
      file,
      target: resolve(name),
      typeOnly: type !== undefined,
    })),
    ...[...text.matchAll(DYNAMIC)].map(([, name = '']) => ({ file, target: resolve(name), typeOnly: false })),
  ];
}
