import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ContentError, describeFault, isWarning } from '../data/fault.ts';
import { forgetTables } from '../data/tables.ts';
import { forgetWords } from '../i18n/words.ts';
import { findFaultsBelow } from './content-faults.ts';

/** What pages and compiled prose are made from, and no program but ours would know of. */
const WATCHED = /\/content\/(?:data|i18n)\/[^/]+$/;

/**
 * Checks all content before anything is built, so that one run tells every fault and nothing is written when there is
 * one. In development it shows the page anew when a table or a word changes.
 */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build') return;
        const told = findFaultsBelow(fileURLToPath(config.root));
        for (const warning of told.filter(isWarning)) logger.warn(`\n${describeFault(warning)}`);
        const faults = told.filter((fault) => !isWarning(fault));
        if (faults.length === 0) return;
        // The message is for an editor: a stack of our own code below it would only hide it.
        logger.error(new ContentError(faults).message);
        process.exit(1);
      },
      'astro:server:setup': ({ server }) => {
        const { client, ...others } = server.environments;
        server.watcher.on('all', (_, path) => {
          if (!WATCHED.test(path.replaceAll('\\', '/'))) return;
          // Two of each are about: the compiler of the prose has its own, beside those of the pages.
          forgetTables();
          forgetWords();
          for (const environment of Object.values(others)) {
            for (const module of environment.moduleGraph.idToModuleMap.values()) {
              if (module.file?.endsWith('.mdx')) environment.moduleGraph.invalidateModule(module);
            }
            if ('runner' in environment) (environment as Runnable).runner.evaluatedModules.clear();
          }
          client.hot.send({ type: 'full-reload', path: '*' });
        });
      },
    },
  };
}

/** An environment that keeps the modules that it has run. */
interface Runnable {
  runner: { evaluatedModules: { clear(): void } };
}
