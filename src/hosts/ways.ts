/** An address from which something went, and where it stands now; both with the base path. */
export interface Way {
  from: string;
  to: string;
}

const SENT_ON = /<meta http-equiv="refresh" content="0; url=([^"]+)">/;

/**
 * The way that a page sends its reader; undefined for a page at which one stays.
 *
 * @param file  its path below the folder of the site
 * @param base  the path under which the site stands, with a slash at both ends
 */
export function wayOf(file: string, html: string, base: string): Way | undefined {
  const to = SENT_ON.exec(html)?.[1];
  return to === undefined ? undefined : { from: `${base}${file.replace(/index\.html$/, '')}`, to };
}
