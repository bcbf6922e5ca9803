// Both sides of a page's talk with the worker: what to keep, and what is kept.
import { type Message, NEEDS, shelvesOf } from './names.ts';
import { titleOf } from './title.ts';
import { trustedAddress } from './trusted-address.ts';

/** Where the site stands that may keep its pages here; undefined on a copy of it, where nothing is kept. */
export function keepingHome(): string | undefined {
  const { home } = document.querySelector<HTMLElement>('[data-home]')?.dataset ?? {};
  return home !== undefined && window.location.href.startsWith(home) && 'serviceWorker' in navigator ? home : undefined;
}

/** Starts the worker, or finds it running. */
export async function startWorker(home: string): Promise<ServiceWorkerRegistration> {
  await navigator.serviceWorker.register(trustedAddress(`${home}sw.js`), { scope: home });
  return navigator.serviceWorker.ready;
}

/**
 * Tells the worker something, and returns whether it could do all of it.
 *
 * @param patience  how long its answer is waited for, in ms: one that the browser has ended never gives any
 */
export function tell({ active }: ServiceWorkerRegistration, message: Message, patience = 60_000): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    setTimeout(() => resolve(false), active ? patience : 0);
    active?.postMessage(message, [port2]);
  });
}

/** Tells the worker of the page that its reader has before them. */
export function tellVisit(registration: ServiceWorkerRegistration, home: string): Promise<boolean> {
  const { origin, pathname } = window.location;
  const used = performance.getEntriesByType('resource').map(({ name }) => name);
  return tell(registration, { kind: 'visited', path: (origin + pathname).slice(home.length), used });
}

const shelves = async (home: string) => (await caches.keys()).filter((name) => name.startsWith(shelvesOf(home)));

/** How long the worker may take to clear up before the page does it, in ms. */
const PATIENCE = 3000;

/** Has the worker throw away all that it keeps, and ends it. */
export async function clearAll(home: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(home);
  if (registration?.active) await tell(registration, { kind: 'keep nothing' }, PATIENCE);
  await registration?.unregister();
  for (const name of await shelves(home)) await caches.delete(name);
}

/** What is kept: pages with their titles, and how much it is in all, in bytes. */
export async function readKept(home: string): Promise<{ pages: { url: string; title: string }[]; bytes: number }> {
  const pages: { url: string; title: string }[] = [];
  let bytes = 0;
  for (const name of await shelves(home)) {
    // One that is opened is made, and what was cleared meanwhile must stay gone.
    if (!(await caches.has(name))) continue;
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      const answer = await cache.match(url);
      if (!answer) continue;
      const blob = await answer.blob();
      bytes += blob.size;
      if (!answer.headers.has(NEEDS) || url === `${home}offline/`) continue;
      pages.push({ url, title: titleOf(await blob.text()) });
    }
  }
  return { pages, bytes };
}
