// Whether anything is selected that a copy would take.

/** The parts of `document` that know it. */
interface Page {
  readonly activeElement: object | null
  readonly getSelection: () => { readonly toString: () => string } | null
}

/** In a field of text its own selection counts; elsewhere, also on a tick box, that of the page. */
export function hasSelectedWords({ activeElement, getSelection }: Page): boolean {
  if (activeElement !== null && 'selectionStart' in activeElement && 'selectionEnd' in activeElement) {
    const { selectionStart, selectionEnd } = activeElement
    if (selectionStart !== null) return selectionStart !== selectionEnd
  }
  return (getSelection()?.toString() ?? '') !== ''
}
