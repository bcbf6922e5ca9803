import type { AstroIntegration } from 'astro';

/**
 * The file that a host hands out for the address of a folder of a frozen day: `/v/2026-11-29/` → `/v/2026-11-29/index.html`.
 *
 * @param url  the address asked for, with what stands behind a question mark
 * @param base  where the site stands
 * @returns undefined for every other address
 */
export function frozenFile(url: string, base: string): string | undefined {
  const home = base.replace(/\/?$/, '/');
  const [path = ''] = url.split('?');
  const isFolder = path.startsWith(home) && /^v\/\d{4}-\d\d-\d\d\/(?:[\w-]+\/)*$/.test(path.slice(home.length));
  return isFolder ? `${path}index.html` : undefined;
}

/** Shows frozen days in development as a host does: they are files, and the server looks for no file in a folder. */
export function showFrozenDays(): AstroIntegration {
  return {
    name: 'show-frozen-days',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _, next) => {
          request.url = frozenFile(request.url ?? '/', server.config.base) ?? request.url;
          next();
        });
      },
    },
  };
}
