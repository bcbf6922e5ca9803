// On the page that stands for what is not kept: the list of what is.
import { keepingHome, readKept } from './keeping.ts';

const list = document.querySelector<HTMLElement>('[data-kept]');

async function showList(into: HTMLElement, home: string): Promise<void> {
  const { pages } = await readKept(home);
  const items = pages.map(({ url, title }) => {
    const item = document.createElement('li');
    const link = item.appendChild(document.createElement('a'));
    link.href = url;
    link.textContent = title;
    return item;
  });
  into.querySelector('ul')?.replaceChildren(...items);
  into.hidden = items.length === 0;
}

const home = keepingHome();
if (list && home !== undefined) showList(list, home).catch(() => undefined);
