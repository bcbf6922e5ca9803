// On every page of the site, once all of it is there: lets the worker keep what the reader has just fetched.
import { readChoice } from './choice.ts';
import { keepingHome, startWorker, tellVisit } from './keeping.ts';

async function keepVisit(home: string): Promise<void> {
  const choice = readChoice();
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (choice === 'nothing' || (connection?.saveData === true && choice === 'visited')) return;
  await tellVisit(await startWorker(home), home);
}

const home = keepingHome();
if (home !== undefined) {
  window.addEventListener('load', () => {
    // A browser that lets no worker run shows the pages as well; they cannot be had offline then.
    keepVisit(home).catch(() => undefined);
  });
}
