import { WINDOW, type Wire } from './wire.ts';

interface Message {
  id?: number;
  result?: unknown;
  error?: string;
  message?: string;
  method?: string;
  params?: unknown;
}

/** What a called function gave, as far as we ask. */
interface Called {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** What the console wrote. */
interface Entry {
  level: string;
  text: string | null;
}

/** Tells the console what the policy of the page refused: Firefox says so to its reader alone. */
const TELL_REFUSED = `() => addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  console.error('refused by the policy: ' + violatedDirective + ' ' + blockedURI);
})`;

/** Sends commands through a socket and waits for the answer to each. */
async function connect(address: string, hear: (method: string, params: unknown) => void) {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (message: Message) => void>();
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`nobody answers at ${address}`)));
  });
  socket.addEventListener('message', ({ data }) => {
    const message: Message = JSON.parse(String(data));
    if (message.id === undefined) hear(message.method ?? '', message.params);
    else waiting.get(message.id)?.(message);
  });
  let count = 0;
  return <T>(method: string, params: object = {}): Promise<T> =>
    new Promise((resolve, reject) => {
      count += 1;
      const id = count;
      waiting.set(id, ({ result, error, message }) => {
        waiting.delete(id);
        if (error === undefined) resolve(result as T);
        else reject(new Error(`${method}: ${error}, ${message}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
}

/** A browser that speaks WebDriver BiDi, at the address of its socket: one session, one window. */
export async function openBidi(address: string): Promise<Wire> {
  const errors: string[] = [];
  const send = await connect(address, (method, params) => {
    const { level, text } = params as Entry;
    if (method === 'log.entryAdded' && level === 'error') errors.push(text ?? '');
  });
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  await send('script.addPreloadScript', { functionDeclaration: TELL_REFUSED });
  // The tab that is there at the start leaves the focus on the line for addresses: keys would go there.
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  const resize = async (width: number, height: number) => {
    await send('browsingContext.setViewport', { context, viewport: { width, height } });
  };
  await resize(WINDOW.width, WINDOW.height);
  return {
    resize,
    go: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    call: async (source) => {
      const { type, result, exceptionDetails } = await send<Called>('script.callFunction', {
        functionDeclaration: source,
        awaitPromise: true,
        target: { context },
      });
      if (type === 'exception') throw new Error(`in the page: ${exceptionDetails?.text}`);
      return result?.value ?? '';
    },
    act: async (actions) => {
      await send('input.performActions', { context, actions });
    },
    shot: async () => (await send<{ data: string }>('browsingContext.captureScreenshot', { context })).data,
    paper: async () => (await send<{ data: string }>('browsingContext.print', { context })).data,
    errors: () => errors.splice(0),
    close: async () => {
      await send('browser.close');
    },
  };
}
