// Whether a page looks as Duologue writes it: its words can be the signed ones, and a style hide some of them.
// Invariant: only styles that a Duologue wrote are known, each as a whole; nothing of a style is read.
import { htmlDocument } from '../domain/html-text'
import { documentWords } from '../main/document-words'
import { bytesOf, fromHex, sha256Of, toBase64 } from '../signed/bytes'
import { STYLE_SHA256 } from './style-sha256'

/** `page`: with plain line breaks. All before its body is what an export writes around these styles. */
export function looksAsWritten(page: string, title: string): boolean {
  const styles = /<style>([^]*?)<\/style>/.exec(page)?.[1]
  if (styles === undefined) return false
  const sha256 = sha256Of(bytesOf(styles))
  if (!STYLE_SHA256.has(sha256)) return false
  const { language } = documentWords
  const written = htmlDocument({ language, title, styles, styleHash: toBase64(fromHex(sha256)), body: '' })
  return headOf(page) === headOf(written)
}

const headOf = (page: string): string => page.slice(0, page.indexOf('<body>'))
