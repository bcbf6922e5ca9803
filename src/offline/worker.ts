// The service worker. It keeps nothing by itself: pages tell it what their reader has seen.
import { answerHashed, answerPage, answerPart, kindOf } from './answer.ts';
import type { Build } from './build.ts';
import type { Message } from './names.ts';
import { type PackedParts, unpackParts } from './packed-parts.ts';
import { Shelf } from './shelf.ts';
import type { WorkerScope } from './worker-scope.ts';

/** Put in when the worker is written. */
declare const BUILD: Omit<Build, 'parts'> & { parts: PackedParts };
declare const self: WorkerScope;

// Named once: what stands for it is put in wherever it is named.
const sent = BUILD;
const build: Build = { ...sent, parts: unpackParts(sent.parts) };
const home = self.registration.scope;
const shelf = new Shelf(build, home);

const pathOf = (address: string): string | undefined => {
  const { origin, pathname } = new URL(address);
  const url = origin + pathname;
  return url.startsWith(home) ? url.slice(home.length) : undefined;
};

async function install(): Promise<void> {
  if (!(await shelf.keep(build.fallback, true))) throw new Error('the page for what is not kept did not come');
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData !== true) await shelf.takeOver();
}

// A new version waits until no page of the old one is open: none is served parts of another.
self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => {
  event.waitUntil(shelf.dropOthers().then(() => self.clients.claim()));
});

/** Set once the reader will have nothing kept: what pages still tell comes too late. */
let isOff = false;

async function follow(message: Message): Promise<boolean> {
  if (message.kind === 'keep nothing') {
    await shelf.drop();
    return self.registration.unregister();
  }
  // What the reader then chooses anew holds.
  if (message.kind !== 'visited') isOff = false;
  if (isOff) return false;
  if (message.kind === 'keep visited') {
    await shelf.forgetAsked();
    return true;
  }
  const kept: boolean[] = [];
  if (message.kind === 'visited') kept.push(await shelf.keep(message.path, false, message.used));
  else if (message.kind === 'keep chapters') for (const path of build.chapters) kept.push(await shelf.keep(path, true));
  // Every page of the origin can tell something, and one of a later version what is not known here.
  else return false;
  await shelf.tidy();
  return kept.every(Boolean);
}

/** One thing at a time: what is tidied away for one page must not be what another has just fetched. */
let last: Promise<unknown> = Promise.resolve();

self.addEventListener('message', (event) => {
  const message = event.data as Message;
  if (message?.kind === 'keep nothing') isOff = true;
  const done = last.then(() => follow(message)).catch(() => false);
  last = done;
  event.waitUntil(done.then((whole) => event.ports[0]?.postMessage(whole)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== 'GET' || path === undefined) return;
  const kind = kindOf(path, request.mode === 'navigate', build);
  if (kind === 'page') event.respondWith(answerPage(request, path, shelf, build.fallback));
  if (kind === 'hashed') event.respondWith(answerHashed(request, path, shelf));
  if (kind === 'part') event.respondWith(answerPart(request, path, shelf));
});
