import type { CheerioAPI } from 'cheerio';
import { extractText, getDocumentProxy } from 'unpdf';

/** Words without the spaces between them: on paper a line may end anywhere, even within an address. */
const bare = (words: string) => words.normalize('NFKC').replace(/\s+/g, '');

/** The words of a PDF, sheet by sheet, as they are compared here. */
export async function readSheets(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: false });
  return text.map(bare);
}

/** All words of a PDF, as `findUnprinted` compares them. */
export async function readPdf(pdf: Uint8Array): Promise<string> {
  return (await readSheets(pdf)).join('');
}

/** The highest line of words on each sheet: how it begins, and how far above the foot of the sheet it stands, in points. */
export async function readHeads(pdf: Uint8Array): Promise<{ words: string; height: number }[]> {
  const sheets = await getDocumentProxy(new Uint8Array(pdf));
  const heads: { words: string; height: number }[] = [];
  for (let number = 1; number <= sheets.numPages; number += 1) {
    const { items } = await (await sheets.getPage(number)).getTextContent();
    const lines = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      return [{ words: bare(item.str), height: Number(item.transform[5]) }];
    });
    heads.push(lines.reduce((head, line) => (line.height > head.height ? line : head), { words: '', height: 0 }));
  }
  return heads;
}

/** Whether the last sheet has the colophon of a page and nothing else but what stands at the head and the foot of each. */
export function endsAlone($: CheerioAPI, sheets: readonly string[]): boolean {
  const always = [
    ...$('.foot p, .wordmark')
      .toArray()
      .map((element) => $(element).text()),
    $('html').attr('data-running') ?? '',
  ];
  const rest = always.reduce((words, some) => words.replace(bare(some), ''), sheets.at(-1) ?? '');
  return /^[\d/]*$/.test(rest);
}

const countOf = (text: string, words: string) => text.split(words).length - 1;

/** What a page shows and its print does not: figures by their titles and dates, steps, sources with their addresses. */
export function findUnprinted($: CheerioAPI, printed: string): string[] {
  const faults: string[] = [];
  const titles = $('figure.figure, .steps')
    .toArray()
    .map((figure) => $(figure).find('.figure__title').first().text());
  for (const title of titles) if (!printed.includes(bare(title))) faults.push(`does not print the figure "${title}"`);

  for (const step of $('.step__title').toArray()) {
    if (!printed.includes(bare($(step).text()))) faults.push(`does not print the step "${$(step).text()}"`);
  }

  // Many figures bear the same date: it has to be there as often as there are figures.
  const dates = $('figure.figure .figure__notes p:has(> time)')
    .toArray()
    .map((line) => $(line).text());
  for (const date of new Set(dates)) {
    const [has, needs] = [countOf(printed, bare(date)), dates.filter((other) => other === date).length];
    if (has < needs) faults.push(`prints "${date}" ${has} of ${needs} times`);
  }

  for (const source of $('.srcs li').toArray()) {
    const link = $(source).find('a[href^="http"]');
    const url = link.attr('href') ?? '';
    const whole = $(source).clone().find('small, .backs').remove().end().text().trim();
    // The address stands behind the headline, before the stop, unless that is the headline's own.
    const name = link.text().endsWith('.') ? whole : whole.replace(/\.$/, '');
    if (!printed.includes(bare(name + url))) faults.push(`does not print the source ${name} ${url}`.trimEnd());
  }
  return faults;
}
