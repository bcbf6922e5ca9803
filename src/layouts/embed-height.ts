/** What an embedded figure tells the page that holds it, whenever its height changes. */
export interface HeightMessage {
  type: 'guarantee-gap:height';
  figure: string;
  /** In px. */
  height: number;
}

// The host may be any page: the message says nothing that the host could not see by itself.
function tellHeight(): void {
  const message: HeightMessage = {
    type: 'guarantee-gap:height',
    figure: document.body.dataset['figure'] ?? '',
    height: Math.ceil(document.body.getBoundingClientRect().height),
  };
  window.parent.postMessage(message, '*');
}

if (window.parent !== window) new ResizeObserver(tellHeight).observe(document.body);
