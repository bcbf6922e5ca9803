import { parsePage } from './dist.ts';

/** Checks the headings of a page: one first heading, and no level left out on the way down. */
export function checkHeadings(html: string): string[] {
  const $ = parsePage(html);
  const faults: string[] = [];
  const first = $('h1').length;
  if (first !== 1) faults.push(`has ${first} first headings`);
  let before = 0;
  for (const heading of $('h1, h2, h3, h4, h5, h6').toArray()) {
    const level = Number(heading.tagName.slice(1));
    if (level > before + 1) {
      const text = $(heading).text().trim();
      faults.push(
        before === 0 ? `begins with an h${level}: "${text}"` : `goes from h${before} to h${level}: "${text}"`,
      );
    }
    before = level;
  }
  return faults;
}

/** Lists in which nothing stands, but for those that a script fills and shows. */
export function checkLists(html: string): string[] {
  const $ = parsePage(html);
  return $('ul, ol, dl')
    .toArray()
    .filter((list) => $(list).children().length === 0 && $(list).closest('[hidden]').length === 0)
    .map((list) => `has an empty ${list.tagName} in ${$(list).parent().attr('class') ?? list.parent?.type}`);
}

/** Ids that stand more than once in a page. */
export function checkIds(html: string): string[] {
  const $ = parsePage(html);
  const ids = $('[id]')
    .toArray()
    .map((element) => element.attribs['id'] ?? '');
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((id) => `has the id ${id} more than once`);
}
