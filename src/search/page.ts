import { replaceQuery } from '../charts/address.ts';
import { SearchView } from './view.ts';

const NAME = 'q';
const box = document.querySelector<HTMLElement>('main .search');
if (box) {
  box.hidden = false;
  const view = new SearchView(box, (query) => {
    replaceQuery(query.trim() === '' ? '' : `?${new URLSearchParams({ [NAME]: query.trim() }).toString()}`);
  });
  void view.open(new URLSearchParams(window.location.search).get(NAME) ?? '');
}
