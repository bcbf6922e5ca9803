import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startHost } from './host.ts';
import { median } from './numbers.ts';
import { plainPage } from './plain.ts';
import { type Visit, visit } from './visit.ts';

/** Our page and its two yardsticks. */
export const FORMS = ['ours', 'plain', 'system'] as const;
export type Form = (typeof FORMS)[number];
/** The medians of several visits to each form of a page. */
export type Compared = Readonly<Record<Form, Visit>>;

const MEASURES = ['fcp', 'lcp', 'load', 'blocking', 'shift', 'bytes', 'requests'] as const satisfies (keyof Visit)[];

function middle(visits: readonly Visit[]): Visit {
  const of = (measure: keyof Visit) => median(visits.map((one) => one[measure]));
  return Object.fromEntries(MEASURES.map((measure) => [measure, of(measure)])) as unknown as Visit;
}

/** Visits each page in all its forms in turn, several times round, so that what slows the machine slows all alike. */
export async function compareLoads(
  browser: Browser,
  dist: string,
  routes: readonly string[],
  rounds: number,
): Promise<Map<string, Compared>> {
  const sheet = (href: string) => readFileSync(join(dist, href), 'utf8');
  const plain = new Map<string, string>();
  for (const route of routes) {
    const html = readFileSync(join(dist, route, 'index.html'), 'utf8');
    plain.set(`/plain${route}`, plainPage(html, sheet, 'ours'));
    plain.set(`/system${route}`, plainPage(html, sheet, 'system'));
  }
  const host = await startHost(dist, plain);
  const pathOf = (form: Form, route: string) => `${host.origin}${form === 'ours' ? '' : `/${form}`}${route}`;
  try {
    const found = new Map<string, Compared>();
    for (const route of routes) {
      const visits: Record<Form, Visit[]> = { ours: [], plain: [], system: [] };
      // The first round warms the host and the browser, and does not count.
      for (let round = 0; round <= rounds; round++) {
        const order = round % 2 === 0 ? FORMS : FORMS.toReversed();
        for (const form of order) {
          const one = await visit(browser, pathOf(form, route));
          if (round > 0) visits[form].push(one);
        }
      }
      found.set(route, { ours: middle(visits.ours), plain: middle(visits.plain), system: middle(visits.system) });
    }
    return found;
  } finally {
    host.close();
  }
}

const ratio = (ours: number, theirs: number) => (ours === theirs ? '1.00' : (ours / theirs).toFixed(2));
const whole = (value: number) => Math.round(value).toString();

/** What was found as a table of Markdown: ours, and in brackets how many times the yardstick's. */
export function tellLoads(found: ReadonlyMap<string, Compared>): string {
  const rows = [...found].map(([route, { ours, plain, system }]) => {
    const both = (measure: 'fcp' | 'lcp' | 'load' | 'bytes') =>
      `${whole(ours[measure])} (${ratio(ours[measure], plain[measure])} · ${ratio(ours[measure], system[measure])})`;
    return [
      route,
      both('fcp'),
      both('lcp'),
      both('load'),
      `${whole(ours.blocking)} (${whole(plain.blocking)})`,
      ours.shift.toFixed(3),
      both('bytes'),
      `${ours.requests} (${plain.requests} · ${system.requests})`,
    ];
  });
  const head = ['page', 'FCP ms', 'LCP ms', 'load ms', 'TBT ms (plain)', 'CLS', 'bytes', 'requests'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
