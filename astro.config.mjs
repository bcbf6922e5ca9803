import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { preactInBrowser } from './src/charts/preact-in-browser.ts';
import { bareScript } from './src/components/bare-script.ts';
import { showFrozenDays } from './src/desk/page/frozen-days.ts';
import { deskPage } from './src/desk/page/integration.ts';
import { takeAlong } from './src/finish/integration.ts';
import { leadOn } from './src/finish/lead-on.ts';
import { replaceWhole } from './src/finish/whole.ts';
import { writeHosts } from './src/hosts/integration.ts';
import { PAGE_RULES } from './src/hosts/policy.ts';
import { checkContent } from './src/mdx/integration.ts';
import { remarkGuaranteeGap } from './src/mdx/plugin.ts';

// A deployer sets both for the place where the files will stand; the defaults serve the preview.
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

// The scripts that stand in the page itself: the policy knows them by their hash.
const early = [
  'layouts/faults-early.js',
  'layouts/theme-early.js',
  'layouts/depth-early.js',
  'charts/steps-early.js',
].map(
  (file) =>
    `sha256-${createHash('sha256')
      .update(bareScript(readFileSync(`src/${file}`, 'utf8')))
      .digest('base64')}`,
);

/** What several scripts of a page share: few files, since each is a request of its own, however small. */
const SHARED = [
  { name: 'shared', test: /\/src\/charts\/(?:address|after-paint|current-step|fill|quoted)\.ts$/ },
  { name: 'keeping', test: /\/src\/offline\/(?:choice|keeping)\.ts$/ },
  { name: 'preact', test: /\/node_modules\/preact\// },
];

/** Where the script of a component stands: by the name of the component alone, which many lists of scripts repeat. */
const entryFileNames = ({ name }) => `_astro/${name.replace(/\.astro.*/, '')}.[hash].js`;

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // Several pages at once: a picture is drawn in another thread while the next is described.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  compressHTML: true,
  devToolbar: { enabled: false },
  // Writes .astro/collections/, from which the editor's extension completes front matter.
  experimental: { contentIntellisense: true },
  markdown: {
    processor: unified({ remarkPlugins: [[remarkGuaranteeGap, { base }]], gfm: false, smartypants: false }),
    syntaxHighlight: false,
  },
  integrations: [
    ...[checkContent(), deskPage(), showFrozenDays()],
    ...[mdx(), react(), leadOn(), takeAlong(), writeHosts(), replaceWhole()],
  ],
  security: {
    csp: {
      scriptDirective: { hashes: early },
      directives: [...PAGE_RULES],
    },
  },
  // A small font that is written into the style sheet would be refused by the policy of the pages.
  vite: {
    plugins: [preactInBrowser()],
    // Astro marks modules of content with a directive of its own, of which the bundler would warn for each.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames, codeSplitting: { groups: SHARED } } } } },
    },
  },
});
