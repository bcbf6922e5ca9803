// What takes the place of the service worker where the site is to keep nothing any more: it clears up and goes.
import { shelvesOf } from './names.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

async function clear(): Promise<void> {
  const mine = shelvesOf(self.registration.scope);
  const names = (await caches.keys()).filter((name) => name.startsWith(mine));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(clear()));
