import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What starts islands, and what stands before it. */
const RENDERER = '@astrojs/react/client.js';
const start = fileURLToPath(new URL('start-island.ts', import.meta.url));

/**
 * Islands are written and server-rendered with React; what the browser loads is Preact behind the same
 * interface, which weighs a fifth. Only the client's production build is changed: in development and on the
 * server React stays React. The browser tests run on the built site, so they test what ships.
 */
export function preactInBrowser(): Plugin {
  const replaced: Readonly<Record<string, string>> = {
    react: 'preact/compat',
    'react-dom': 'preact/compat',
    'react-dom/client': 'preact/compat/client',
    'react/jsx-runtime': 'preact/jsx-runtime',
  };
  return {
    name: 'preact-in-browser',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    resolveId(source, importer, options) {
      if (source === RENDERER && importer !== start) return start;
      const target = replaced[source];
      return target === undefined ? null : this.resolve(target, importer, { ...options, skipSelf: true });
    },
  };
}
