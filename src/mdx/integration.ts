import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ContentError } from '../data/fault.ts';
import { readTexts } from '../data/texts.ts';
import { findContentFaults } from './content-faults.ts';

/**
 * Checks all content before anything is built, so that one run tells every fault and nothing is written
 * when there is one. In development it watches the tables.
 */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ command, config, addWatchFile, logger }) => {
        const root = fileURLToPath(config.root);
        for (const folder of ['content/data/', 'content/i18n/']) {
          const url = new URL(folder, config.root);
          for (const file of readdirSync(url)) addWatchFile(new URL(file, url));
        }
        if (command !== 'build') return;
        const faults = findContentFaults(readTexts(root));
        if (faults.length === 0) return;
        // The message is for an editor: a stack of our own code below it would only hide it.
        logger.error(new ContentError(faults).message);
        process.exit(1);
      },
    },
  };
}
