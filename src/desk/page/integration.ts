import type { AstroIntegration } from 'astro';
import { readPreview } from '../../layouts/preview.ts';

/**
 * Adds what only those see who write: the desk page, in development and in a preview build, and the style of the mark
 * that a preview bears. The normal build does not know of either.
 */
export function deskPage(): AstroIntegration {
  return {
    name: 'desk-page',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, logger }) => {
        let preview = false;
        try {
          preview = readPreview(process.env['PREVIEW']);
        } catch (error) {
          // The message is for whoever set it: a stack of our own code below it would only hide it.
          logger.error((error as Error).message);
          process.exit(1);
        }
        const page = (pattern: string, file: string) =>
          injectRoute({ pattern, entrypoint: new URL(file, import.meta.url), prerender: true });
        if (preview) page('/preview.css', './preview.css.ts');
        if (preview || command === 'dev') page('/desk', './Desk.astro');
      },
    },
  };
}
