/**
 * Changes the address of the page without a new entry in its history.
 *
 * @param to  from where the page stands: a path that begins with two slashes would be taken for another host, and a name
 * and a password that stand before the host are told to no script
 */
function replace(to: string): void {
  try {
    window.history.replaceState(window.history.state, '', to);
  } catch {
    // Some browsers refuse more than a hundred changes in half a minute. What the page shows does not depend on them.
  }
}

/** Puts a query into the address of the page. */
export function replaceQuery(query: string): void {
  const { pathname, hash } = window.location;
  replace(`./${pathname.slice(pathname.lastIndexOf('/') + 1)}${query}${hash}`);
}

/** Puts the id of a place in the page into its address, without going there. */
export function replaceHash(id: string): void {
  replace(`#${id}`);
}

/** The id that a place in an address names, as the browser reads it. Anything may stand in an address. */
export function idOf(hash: string): string {
  const name = hash.slice(1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** What the place in the address of the page names, if it is there. */
export function placeInAddress(): HTMLElement | null {
  return document.getElementById(idOf(window.location.hash));
}

/** What an island finds in the address: its own part of it, and the sentence that is true of it. */
export interface Found {
  own: string;
  says: string;
}

/**
 * Reads the address now, and again whenever a link or the way back has changed it. What a link has set is spoken, and
 * so is a later change; what the page was opened with is not.
 *
 * @param read  takes over the state that the address holds
 * @param speak  says the sentence
 * @returns how to stop
 */
export function followAddress(figure: string, read: () => Found, speak: (says: string) => void): () => void {
  let last: string | undefined;
  const reread = () => {
    const { own, says } = read();
    const changed = last !== undefined && last !== own;
    last = own;
    if (changed || (window.history.state as { figure?: string } | null)?.figure === figure) speak(says);
  };
  reread();
  window.addEventListener('popstate', reread);
  return () => window.removeEventListener('popstate', reread);
}

/** Lets a figure's link to the view lead to the view that it shows, and the lines that embed it show the same. */
export function linkToView(figure: string, query: string): void {
  const link = document.querySelector<HTMLAnchorElement>(`#${figure} [data-state-link]`);
  if (link) link.search = query;
  const code = document.querySelector(`[data-embeds="${figure}"]`);
  // It is HTML: an ampersand in it is written out.
  const shown = query.replaceAll('&', '&amp;');
  if (code)
    code.textContent = (code.textContent ?? '').replace(/ src="([^"?]*)[^"]*"/, (_, path) => ` src="${path}${shown}"`);
}
