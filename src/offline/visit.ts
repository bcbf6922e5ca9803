// On every page of the site, once all of it is there: lets the worker keep what the reader has just fetched.
import { readChoice } from './choice.ts';
import { clearAll, keepingHome, startWorker, tellVisit } from './keeping.ts';

async function keepVisit(home: string): Promise<void> {
  const choice = readChoice();
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (choice === 'nothing' || (connection?.saveData === true && choice === 'visited')) return;
  const registration = await startWorker(home);
  // A reader may have decided otherwise meanwhile.
  if (readChoice() === 'nothing') await clearAll(home);
  else await tellVisit(registration, home);
}

const home = keepingHome();
if (home !== undefined) {
  window.addEventListener('load', () => {
    // A browser that lets no worker run shows the pages as well; they cannot be had offline then.
    keepVisit(home).catch(() => undefined);
  });
}
