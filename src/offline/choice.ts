/** What a reader may have kept on the device. */
export const CHOICES = ['visited', 'chapters', 'nothing'] as const;
export type Choice = (typeof CHOICES)[number];

/** The name under which the browser keeps the choice. */
const NAME = 'offline';

/** What the reader has chosen. Where nothing can be remembered, not even a refusal, nothing is kept. */
export function readChoice(): Choice {
  try {
    const value = localStorage.getItem(NAME);
    return CHOICES.find((choice) => choice === value) ?? 'visited';
  } catch {
    return 'nothing';
  }
}

export function writeChoice(choice: Choice): void {
  if (choice === 'visited') localStorage.removeItem(NAME);
  else localStorage.setItem(NAME, choice);
}
