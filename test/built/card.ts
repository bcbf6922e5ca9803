import { type BuiltSite, parsePage } from './dist.ts';

/** What those who show a page as a card read of it. */
const READ = [
  'og:type',
  'og:title',
  'og:description',
  'og:site_name',
  'og:locale',
  'og:image',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
  'twitter:card',
  'twitter:title',
  'twitter:description',
  'twitter:image',
  'twitter:image:alt',
] as const;

/** Everything that a page says of its card, by name. */
export function readCard(html: string): Map<string, string> {
  const $ = parsePage(html);
  const said = $('meta[property], meta[name]')
    .toArray()
    .map(({ attribs }) => [attribs['property'] ?? attribs['name'] ?? '', attribs['content'] ?? ''] as const);
  return new Map(said.filter(([name]) => /^(?:og|twitter):/.test(name)));
}

/**
 * Checks what a page says of the card that stands for it.
 *
 * @param address  where the page is to stand; undefined for a page of no address of its own, which nobody should share
 */
export function checkCard(html: string, address: string | undefined, site: Pick<BuiltSite, 'home' | 'has'>): string[] {
  const said = readCard(html);
  const hidden = parsePage(html)('meta[name="robots"][content="noindex"]').length > 0;
  if (address === undefined || hidden) {
    return [...said.keys()].filter((name) => name.includes('image')).map((name) => `is hidden and has ${name}`);
  }
  const faults = READ.filter((name) => !said.get(name)).map((name) => `has no ${name}`);
  for (const name of ['og:image', 'twitter:image']) {
    const image = said.get(name) ?? '';
    const file = image.startsWith(site.home.href) ? image.slice(site.home.href.length) : undefined;
    if (file === undefined || !site.has(file)) faults.push(`has as ${name} ${image}, which is not there`);
  }
  const size = `${said.get('og:image:width')} by ${said.get('og:image:height')}`;
  if (size !== '1200 by 630') faults.push(`says that its picture is ${size}`);
  if (!/^(?:article|website)$/.test(said.get('og:type') ?? '')) faults.push(`is of type ${said.get('og:type')}`);
  if (said.get('twitter:card') !== 'summary_large_image') faults.push('is no large card');
  return faults;
}
