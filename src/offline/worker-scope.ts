/** What the worker uses of the place in which it runs. The compiler knows either a page or a worker, not both. */
export interface WorkerScope {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listen: (event: WaitingEvent) => void): void;
  addEventListener(kind: 'fetch', listen: (event: AskedEvent) => void): void;
  addEventListener(kind: 'message', listen: (event: ToldEvent) => void): void;
}

interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface AskedEvent extends WaitingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface ToldEvent extends WaitingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
