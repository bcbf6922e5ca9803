/** A page that is kept, from the one kept first to the one kept last. */
export interface KeptPage {
  url: string;
  /** The reader has asked for it; the others were merely visited. */
  asked: boolean;
}

/** How many pages are kept because they were visited. */
export const MOST = 12;

/** Pages that are to go so that no more are kept than may be: of those that were merely visited, the oldest. */
export function pagesToDrop(pages: readonly KeptPage[]): string[] {
  const visited = pages.filter(({ asked }) => !asked);
  return visited.slice(0, Math.max(0, visited.length - MOST)).map(({ url }) => url);
}
