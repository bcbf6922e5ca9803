import type { Source } from '../../src/data/schema/source.ts';
import { parsePage } from './dist.ts';

/**
 * Checks the list of sources of each chapter or page: an entry for each citation, and for each citation a way back.
 * Every citation's link leads to an entry; every entry's links back lead to exactly the citations that point at it.
 */
export function checkCitations(html: string): string[] {
  const $ = parsePage(html);
  const faults: string[] = [];
  const numbers = new Map<string, string>(
    $('.srcs li')
      .toArray()
      .map((element) => [`#${element.attribs['id']}`, String($(element).index() + 1)] as const),
  );
  const cited = new Map<string, string[]>();
  for (const element of $('a.cite').toArray()) {
    const { href = '', id = '' } = element.attribs;
    const number = numbers.get(href);
    const shown = $(element).text();
    if (number === undefined) faults.push(`cites ${href}, which is in no list of sources`);
    else if (shown !== number) faults.push(`cites ${href} as ${shown}, which is source ${number}`);
    cited.set(href, [...(cited.get(href) ?? []), `#${id}`]);
  }
  for (const element of $('.srcs li').toArray()) {
    const entry = `#${element.attribs['id']}`;
    const backs = $(element)
      .find('.backs a')
      .toArray()
      .map((link) => link.attribs['href'] ?? '');
    const expected = cited.get(entry) ?? [];
    if (expected.length === 0) faults.push(`lists ${entry}, which nothing cites`);
    if (backs.join(' ') !== expected.join(' ')) {
      faults.push(
        `leads back from ${entry} to ${backs.join(' ') || 'nowhere'}, not to ${expected.join(' ') || 'nowhere'}`,
      );
    }
  }
  return faults;
}

/** Checks that every entry links to the source itself, or that the data record no address of it. */
export function checkSourceLinks(html: string, sources: readonly Source[]): string[] {
  const $ = parsePage(html);
  return $('.srcs li')
    .toArray()
    .flatMap((element) => {
      const record = $(element).find('small a').attr('href')?.split('#')[1] ?? '';
      const source = sources.find((row) => row.id === record);
      if (!source) return [`lists #${element.attribs['id']} without its record`];
      const link = $(element).find('a[rel="external"]:not(.src-copy)').attr('href');
      const copy = $(element).find('.src-copy').attr('href');
      return [
        ...(link === source.url ? [] : [`links ${record} to ${link}, not to ${source.url}`]),
        ...(copy === source.archived?.url
          ? []
          : [`links a copy of ${record} to ${copy}, not to ${source.archived?.url}`]),
      ];
    });
}
