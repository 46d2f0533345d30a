// Finds pairing cards in what people send: a file, a mail with a quoted answer, lines broken anew on the way.
// Invariant: tolerant only of what stands around the signs of a card, never of the signs themselves.

export type CardSpelling =
  | { readonly is: 'lines'; readonly base64: string }
  | { readonly is: 'compact'; readonly version: number; readonly base32: string }

const LINES = /-----BEGIN DUOLOGUE PAIRING CARD-----([^-]*)-----END DUOLOGUE PAIRING CARD-----/g
const COMPACT = /DUOLOGUE-CARD:([0-9]{1,6}):([A-Z2-7]+)/g
/** Blanks, line breaks, the signs with which mail programs quote, and what has no width. */
const AROUND = /[\s>|\u200b\ufeff]+/g
const MAX_CARDS = 20

export function cardTexts(text: string): CardSpelling[] {
  const inLines = [...text.matchAll(LINES)].map(([, inner = '']): CardSpelling => {
    return { is: 'lines', base64: inner.replaceAll(AROUND, '') }
  })
  const compact = [...text.matchAll(COMPACT)].map(([, version, base32 = '']): CardSpelling => {
    return { is: 'compact', version: Number(version), base32 }
  })
  return [...inLines, ...compact].slice(0, MAX_CARDS)
}

/** UTF-8, or UTF-16 with its mark, as some editors save it; null if it is no text. */
export function textOfFile(bytes: Uint8Array): string | null {
  const isLittleEndian = bytes[0] === 0xff && bytes[1] === 0xfe
  const isBigEndian = bytes[0] === 0xfe && bytes[1] === 0xff
  try {
    if (isLittleEndian) return new TextDecoder('utf-16le', { fatal: true }).decode(bytes)
    if (isBigEndian) return new TextDecoder('utf-16le', { fatal: true }).decode(swapped(bytes))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Not by `utf-16be`: a Node without full ICU does not know it. */
const swapped = (bytes: Uint8Array): Uint8Array =>
  bytes.map((byte, at) => bytes[at % 2 === 0 ? at + 1 : at - 1] ?? byte)
