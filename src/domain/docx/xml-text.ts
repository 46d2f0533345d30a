// Text inside the XML of a Word document. Invariant: text stays text, and every part is well-formed.
import { visibleText } from '../visible-text'

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML 1.0 forbids U+FFFE and U+FFFF as well; `visibleText` takes them out with the noncharacters. */
export const escapedXml = (text: string): string =>
  visibleText(text).replace(/[&<>"]/g, (sign) => NAMED[sign] ?? '')

export const xmlPart = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`
