// What an exported document says besides the words of its summary: written by the exporter and printed by the shell.

export const documentWords = {
  /** The language of these words, as HTML names it. */
  language: 'en' as const,
  statusLine: 'Draft, not agreed',
  /** The file's name before its day: neither a name nor a title. */
  fileName: 'Summary',
}
