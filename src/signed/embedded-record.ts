// The agreed record inside a file that people read: at the end of a page (HTML) or of a text (Markdown), in base64.
// Invariant: what was put in is what is found; it holds no sign that HTML or Markdown would read.
import { RECORD_MAX_LETTERS } from './agreed-record'
import { bytesOf, fromBase64, inLines, toBase64 } from './bytes'

const IN_HTML = /<template id="duologue-record">([A-Za-z0-9+/=\s]*)<\/template>/g
const IN_MARKDOWN = /<!-- duologue-record\r?\n([A-Za-z0-9+/=\s]*)-->/g
const LINE_LETTERS = 76

/** One element; browsers show nothing of it. */
export const recordBlockHtml = (record: string): string =>
  `<template id="duologue-record">${toBase64(bytesOf(record))}</template>`

/** Ends with a line break. */
export const recordBlockMarkdown = (record: string): string =>
  `<!-- duologue-record\n${inLines(toBase64(bytesOf(record)), LINE_LETTERS)}-->\n`

/** The last one of a file; null if there is none that can be read. `decode`: UTF-8, throws for anything else. */
export function recordIn(text: string, decode: (bytes: Uint8Array) => string): string | null {
  if (text.length > 4 * RECORD_MAX_LETTERS) return null
  const found = [...text.matchAll(IN_HTML), ...text.matchAll(IN_MARKDOWN)].at(-1)?.[1]
  const bytes = found === undefined ? null : fromBase64(found.replaceAll(/\s+/g, ''))
  try {
    return bytes === null ? null : decode(bytes)
  } catch {
    return null
  }
}
