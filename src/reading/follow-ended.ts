// Leads on from an address behind which the end of a sentence was taken along.
import { idOf } from '../charts/address.ts';
import { meantId } from './ended-address.ts';

function follow(): void {
  const id = meantId(idOf(window.location.hash), (name) => document.getElementById(name) !== null);
  // Not as a new entry of the history, and yet as a change that figures and folded lists hear of.
  if (id !== undefined) window.location.replace(`#${encodeURIComponent(id)}`);
}

follow();
window.addEventListener('hashchange', follow);
