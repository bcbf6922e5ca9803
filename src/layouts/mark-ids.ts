/** The figures of the record for which a mark may stand: its own id, and those that it bears beside it. */
export function idsOfMark(data: { readonly id?: string | undefined; readonly figMark?: string | undefined }): string[] {
  return [...(data.figMark ?? '').split(' '), data.id ?? ''].filter((id) => id !== '');
}

/** Selector of every mark in the pictures of a page that stands for a figure of the record. */
export function marksOf(id: string): string {
  return `.figure__body [data-id="${id}"], .figure__body [data-fig-mark~="${id}"]`;
}
