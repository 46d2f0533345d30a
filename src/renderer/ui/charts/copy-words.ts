// Puts words into the clipboard by the page's own copy: the shell hears of it and clears them later.

/** False if the page may not copy now. */
export function copyWords(words: string): boolean {
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', words)
    event.preventDefault()
    event.stopPropagation()
  }
  document.addEventListener('copy', give, { once: true })
  try {
    return document.execCommand('copy')
  } finally {
    document.removeEventListener('copy', give)
  }
}
