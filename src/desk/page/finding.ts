import { replaceQuery } from '../../charts/address.ts';
import { fits } from './fits.ts';

// The field that finds records: without a script the lists are there to be opened.
const box = document.querySelector<HTMLElement>('.desk__search');
const input = box?.querySelector('input');
const status = box?.querySelector('.search__status');
const groups = [...document.querySelectorAll<HTMLDetailsElement>('#desk-records ~ .desk__group')].map((group) => ({
  group,
  lines: [...group.querySelectorAll<HTMLElement>('.desk__line')].map((line) => ({
    line,
    text: `${group.dataset['kind']} ${line.textContent}`.toLowerCase(),
  })),
}));

function find(query: string): void {
  let found = 0;
  for (const { group, lines } of groups) {
    let here = 0;
    for (const { line, text } of lines) {
      line.hidden = !fits(query, text);
      if (!line.hidden) here += 1;
    }
    group.hidden = here === 0;
    group.open = query !== '' && here > 0;
    found += here;
  }
  if (status) status.textContent = query === '' ? '' : `${found} found`;
  replaceQuery(query === '' ? '' : `?${new URLSearchParams({ q: query }).toString()}`);
}

if (box && input) {
  box.hidden = false;
  input.addEventListener('input', () => find(input.value.trim()));
  input.value = new URLSearchParams(window.location.search).get('q') ?? '';
  if (input.value !== '') find(input.value.trim());
}
