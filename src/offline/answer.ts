import { type Build, HASHED } from './build.ts';
import type { Shelf } from './shelf.ts';

/** How long a page is waited for where a copy of it is kept, in ms. */
const PATIENCE = 3000;

/** What a request is for: a page, a file whose name says what it holds, another part of a page, or none of ours. */
export type Kind = 'page' | 'hashed' | 'part' | 'other';

/** What may stand in other people's pages: figures of today, and those of a day. */
const FRAMED = /^(?:embed|v\/[0-9-]+)\//;

/** Tells what a request is for. Figures in other people's pages are left alone. */
export function kindOf(path: string | undefined, isNavigation: boolean, { parts }: Pick<Build, 'parts'>): Kind {
  if (path === undefined || FRAMED.test(path)) return 'other';
  if (isNavigation) return 'page';
  if (path.startsWith(HASHED)) return 'hashed';
  return path in parts ? 'part' : 'other';
}

const broken = (answer: Response | undefined) => answer === undefined || answer.status >= 500;

/** A page: from the network where it answers in time, else as it was kept, else what says that it is not kept. */
export async function answerPage(request: Request, path: string, shelf: Shelf, fallback: string): Promise<Response> {
  const kept = await shelf.find(path);
  const fetched = fetch(request).catch(() => undefined);
  if (kept) {
    const late = new Promise<undefined>((resolve) => {
      setTimeout(() => resolve(undefined), PATIENCE);
    });
    const answer = await Promise.race([fetched, late]);
    if (answer !== undefined && !broken(answer)) return answer;
    // An answer that nobody reads would hold back whoever asks for the same page next.
    fetched.then((unread) => unread?.body?.cancel()).catch(() => undefined);
    return kept;
  }
  const answer = await fetched;
  if (answer) return answer;
  const page = await shelf.find(fallback);
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
}

/** A file whose name says what it holds: as it was kept, or from the network. */
export async function answerHashed(request: Request, path: string, shelf: Shelf): Promise<Response> {
  return (await shelf.find(path)) ?? fetch(request);
}

/** A file whose name stays: from the network, or as it was kept. */
export async function answerPart(request: Request, path: string, shelf: Shelf): Promise<Response> {
  return fetch(request).catch(async (error: unknown) => {
    const kept = await shelf.find(path);
    if (kept) return kept;
    throw error;
  });
}
