import start from '@astrojs/react/client.js';
import { keepTexts } from './translated-texts.ts';

/**
 * Starts an island, or leaves it as the server drew it. A renderer that fails while it takes over what stands there
 * takes that away first; the error goes on, so that the page tells of it.
 */
const startOrLeave: typeof start = (island) => (Component, props, slots, options) => {
  const content = document.createRange();
  content.selectNodeContents(island);
  const served = content.cloneContents();
  keepTexts(island);
  try {
    return start(island)(Component, props, slots, options);
  } catch (error) {
    island.replaceChildren(served);
    throw error;
  }
};

export default startOrLeave;
