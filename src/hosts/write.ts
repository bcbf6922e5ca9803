import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeApache } from './apache.ts';
import { writeCaddy } from './caddy.ts';
import { headersWith } from './headers.ts';
import { writeHeadersFile } from './headers-file.ts';
import { kindOf } from './kinds.ts';
import { writeNginx } from './nginx.ts';
import type { Place } from './place.ts';
import { readScripts, readStyles } from './policy.ts';
import { writeRedirectsFile } from './redirects-file.ts';
import { writeVarnish } from './varnish.ts';
import { writeVercel } from './vercel.ts';
import { wayOf } from './ways.ts';

type Writers = Readonly<Record<string, (place: Place) => string>>;

/** What hosts look for in the site itself. */
const WITHIN: Writers = {
  _headers: writeHeadersFile,
  _redirects: writeRedirectsFile,
  '.htaccess': writeApache,
  'vercel.json': writeVercel,
};
/** What a deployer names in the settings of a server. */
const BESIDE: Writers = { 'nginx.conf': writeNginx, Caddyfile: writeCaddy, 'site.vcl': writeVarnish };

/**
 * What a built folder is, for whoever writes files for hosts from it.
 *
 * @param base  the path under which it is to stand, with a slash at both ends
 */
export function readPlace(folder: string, base: string): Place {
  const files = globSync('**/*.*', { cwd: folder }).sort();
  const texts = files
    .filter((file) => /\.(?:html|svg)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  const scriptsOf = (kind: 'page' | 'embed') =>
    readScripts(texts.filter(({ file }) => kindOf(file) === kind).map(({ text }) => text));
  const styles = texts.map(({ file, text }) => [file, readStyles(text)] as const);
  return {
    ...{ base, files, headers: headersWith({ page: scriptsOf('page'), embed: scriptsOf('embed') }) },
    styles: new Map(styles.filter(([, own]) => own.length > 0)),
    ways: texts.flatMap(({ file, text }) => wayOf(file, text, base) ?? []),
  };
}

/** Writes everything that a host reads, into two folders. */
export function writeForHosts(place: Place, { within, beside }: Readonly<Record<'within' | 'beside', string>>): void {
  for (const [folder, writers] of [[within, WITHIN] as const, [beside, BESIDE] as const]) {
    mkdirSync(folder, { recursive: true });
    for (const [file, write] of Object.entries(writers)) writeFileSync(join(folder, file), write(place));
  }
}
