import { WINDOW, type Wire } from './wire.ts';

/** How long the driver may take until it answers, in ms, and how often it is asked. */
const PATIENCE = 20_000;
const PAUSE = 50;

interface Answer {
  value: { error?: string; message?: string } | null;
}

async function ask<T>(method: 'GET' | 'POST' | 'DELETE', address: string, body?: object): Promise<T> {
  const response = await fetch(address, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}), headers: { 'Content-Type': 'application/json' } }),
  });
  const { value } = (await response.json()) as Answer;
  if (!response.ok) throw new Error(`${method} ${new URL(address).pathname}: ${value?.error}, ${value?.message}`);
  return value as T;
}

/** Waits until somebody listens. */
async function untilReady(driver: string): Promise<void> {
  for (let waited = 0; ; waited += PAUSE) {
    try {
      await ask('GET', `${driver}/status`);
      return;
    } catch (error) {
      if (waited > PATIENCE) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, PAUSE);
      });
    }
  }
}

/** A browser that speaks WebDriver as HTTP: one session, one window. It says nothing of the console. */
export async function openClassic(driver: string, capabilities: object): Promise<Wire> {
  await untilReady(driver);
  const { sessionId } = await ask<{ sessionId: string }>('POST', `${driver}/session`, {
    capabilities: { alwaysMatch: capabilities },
  });
  const session = `${driver}/session/${sessionId}`;
  const resize = async (width: number, height: number) => {
    await ask('POST', `${session}/window/rect`, { x: 0, y: 0, width, height });
  };
  await resize(WINDOW.width, WINDOW.height);
  return {
    resize,
    go: async (url) => {
      await ask('POST', `${session}/url`, { url });
    },
    call: (source) => ask<string>('POST', `${session}/execute/sync`, { script: `return (${source})()`, args: [] }),
    act: async (actions) => {
      await ask('POST', `${session}/actions`, { actions });
    },
    shot: () => ask<string>('GET', `${session}/screenshot`),
    close: async () => {
      await ask('DELETE', session);
    },
  };
}
