import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ContentError, describeFault, isWarning } from '../data/fault.ts';
import { forgetTables } from '../data/tables.ts';
import { forgetWords } from '../i18n/words.ts';
import { findFaultsBelow } from './content-faults.ts';
import { faultPage } from './fault-page.ts';
import { LiveCheck } from './live-check.ts';

/** What is checked. */
const CHECKED = /\/content\/.+\.(?:yaml|csv|mdx|txt)$|\/src\/i18n\/asked\.json$/;
/** What pages and compiled prose are made from, and no program but ours would know of. */
const WATCHED = /\/content\/(?:data|i18n)\/[^/]+$/;

/**
 * Checks all content before anything is built, so that one run tells every fault and nothing is written when there is
 * one. In development it checks all content after each save, shows what is wrong in place of the pages, and the pages
 * anew when nothing is.
 */
export function checkContent(): AstroIntegration {
  let live: LiveCheck | undefined;
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
      'astro:server:setup': ({ server, logger }) => {
        const { root, base } = server.config;
        const { client, ...others } = server.environments;
        const reload = () => client.hot.send({ type: 'full-reload', path: '*' });
        let stale = false;
        const check = new LiveCheck(root, {
          warn: (text) => logger.warn(`\n${text}`),
          fail: (faults) => {
            logger.error(new ContentError(faults).message);
            reload();
          },
          pass: (mended) => {
            if (mended) logger.info('No fault in the content.');
            if (mended || stale) reload();
            stale = false;
          },
        });
        live = check;
        server.middlewares.use((request, response, next) => {
          const wantsPage = request.headers.accept?.includes('text/html') === true;
          const faults = wantsPage ? check.faults() : [];
          if (faults.length === 0) return next();
          response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' }).end(faultPage(faults, base));
        });
        server.watcher.on('all', (_, path) => {
          const file = path.replaceAll('\\', '/');
          if (CHECKED.test(file)) check.changed();
          if (!WATCHED.test(file)) return;
          // Two of each are about: the compiler of the prose has its own, beside those of the pages.
          stale = true;
          forgetTables();
          forgetWords();
          for (const environment of Object.values(others)) {
            for (const module of environment.moduleGraph.idToModuleMap.values()) {
              if (module.file?.endsWith('.mdx')) environment.moduleGraph.invalidateModule(module);
            }
            if ('runner' in environment) (environment as Runnable).runner.evaluatedModules.clear();
          }
        });
      },
      'astro:server:start': () => live?.changed(),
    },
  };
}

/** An environment that keeps the modules that it has run. */
interface Runnable {
  runner: { evaluatedModules: { clear(): void } };
}
