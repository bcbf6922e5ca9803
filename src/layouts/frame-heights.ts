import type { HeightMessage } from './embed-height.ts';

// What the lines do that come with a figure for other pages, on the page that shows all of them.
window.addEventListener('message', ({ data, source, origin }: MessageEvent<Partial<HeightMessage> | null>) => {
  if (origin !== window.location.origin || data?.type !== 'guarantee-gap:height') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.height = String(data.height);
  }
});
