const names = new Intl.DisplayNames('en-GB', { type: 'language' });

/** A language by its code: "fr" is "French". */
export function nameLanguage(code: string): string {
  return names.of(code) ?? code;
}
