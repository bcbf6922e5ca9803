// The switch of what is kept. It shows only where something can be.
import { fill } from '../charts/fill.ts';
import { CHOICES, readChoice, writeChoice } from './choice.ts';
import { clearAll, keepingHome, readKept, startWorker, tell, tellVisit } from './keeping.ts';

const root = document.querySelector<HTMLFieldSetElement>('.keeping');
const status = root?.querySelector<HTMLElement>('.keeping__status');
const home = keepingHome();

/** The latest count that was begun: one begun before it must not be shown after it. */
let latest = 0;

async function showKept(site: string, whole: boolean): Promise<void> {
  latest += 1;
  const own = latest;
  const { pages, bytes } = await readKept(site);
  if (own !== latest) return;
  const says = whole ? root?.dataset[pages.length === 0 ? 'none' : 'kept'] : root?.dataset['failed'];
  if (status) status.textContent = fill(says ?? '', { n: pages.length, size: (bytes / 1e6).toFixed(1) });
}

/** Does what was chosen, and returns whether all of it could be done. */
async function follow(choice: (typeof CHOICES)[number], site: string): Promise<boolean> {
  writeChoice(choice);
  if (choice === 'nothing') {
    await clearAll(site);
    return true;
  }
  const registration = await startWorker(site);
  const chosen = await tell(registration, { kind: `keep ${choice}` });
  return (await tellVisit(registration, site)) && chosen;
}

if (root && home !== undefined) {
  root.hidden = false;
  const inputs = [...root.querySelectorAll<HTMLInputElement>('input')];
  const showNow = () => {
    for (const input of inputs) input.checked = input.value === readChoice();
    showKept(home, true).catch(() => undefined);
  };
  for (const input of inputs) {
    const choice = CHOICES.find((known) => known === input.value) ?? 'visited';
    input.addEventListener('change', () => {
      latest += 1;
      if (status) status.textContent = root.dataset['wait'] ?? '';
      follow(choice, home)
        .catch(() => false)
        .then((whole) => showKept(home, whole))
        .catch(() => undefined);
    });
  }
  showNow();
  // Another tab may have been set meanwhile, or have had more kept.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && status?.textContent !== root.dataset['wait']) showNow();
  });
}
