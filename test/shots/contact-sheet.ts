/** Name of a picture's file: `figures_set-the-bar.360-dark.png`. */
export function nameOf(route: string, view: string, ending: string): string {
  const page = route.replace(/^\/|\/$/g, '').replaceAll('/', '_');
  return `${page === '' ? 'front' : page}.${view}.${ending}`;
}

/** A long page in pieces, from its top down; a page of one piece has no number in its name. */
export function piecesOf(long: number, most: number): { top: number; height: number; view: string }[] {
  const count = Math.ceil(long / most);
  return Array.from({ length: count }, (_, index) => ({
    top: index * most,
    height: Math.min(most, long - index * most),
    view: count === 1 ? '' : `-${index + 1}`,
  }));
}

/** A page that shows all pictures, those of one page of the site side by side. */
export function contactSheet(names: readonly string[]): string {
  const pages = new Map<string, string[]>();
  for (const name of names) {
    const page = name.split('.')[0] ?? '';
    pages.set(page, [...(pages.get(page) ?? []), name]);
  }
  const show = (name: string) =>
    name.endsWith('.pdf')
      ? `<a href="${name}">on paper</a>`
      : `<a href="${name}"><img src="${name}" alt="${name}" loading="lazy"></a>`;
  const rows = [...pages].map(([page, files]) => `<h2>${page}</h2><p>${files.map(show).join('\n')}</p>`);
  return `<!doctype html><meta charset="utf-8"><title>Pictures of every page</title>
<style>body{font:16px sans-serif}p{display:flex;gap:8px;align-items:start;overflow:auto}img{height:420px;border:1px solid}</style>
${rows.join('\n')}
`;
}
