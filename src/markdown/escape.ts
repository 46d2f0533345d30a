// Plain words as Markdown source that reads as those words and nothing else; signs are escaped only where they would act.

export interface TextPlace {
  /** A paragraph's line starts here: `#`, `-`, `1.` would open a block, and blanks would be dropped. */
  readonly startsLine: boolean
  readonly endsLine: boolean
  /** A bar would end a table cell. */
  readonly inCell: boolean
  /** False where a line can open no block: in a heading, in a cell. */
  readonly mayOpenBlock: boolean
}

export const INSIDE: TextPlace = { startsLine: false, endsLine: false, inCell: false, mayOpenBlock: false }

export function escapeText(text: string, place: TextPlace): string {
  const escaped = text.replace(SIGNS, (sign: string, at: number) =>
    acts(sign, text, at, place) ? (WRITTEN[sign] ?? `\\${sign}`) : sign,
  )
  return withEdges(escaped, text, place)
}

const SIGNS = /[\\`*_~[\]<&|\t\n\r\uFEFF]/g

/** White space that would not survive as itself. */
const WRITTEN: Readonly<Record<string, string>> = {
  '\t': '&Tab;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\uFEFF': '&#xFEFF;',
}

const LETTER = /[\p{L}\p{N}]/u
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/iy

function acts(sign: string, text: string, at: number, place: TextPlace): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  switch (sign) {
    case '\\':
      return !/[A-Za-z0-9]|[^\0-\x7F\uFEFF]/.test(after)
    case '*':
      return before !== ' ' || after !== ' '
    case '_':
      return !LETTER.test(before) || !LETTER.test(after)
    case '~':
      return !(LETTER.test(after) && (at === 0 ? place.startsLine : before === ' '))
    case '<':
      return after === '' || /[A-Za-z/!?]/.test(after)
    case '&':
      REFERENCE.lastIndex = at
      return REFERENCE.test(text)
    case '|':
      return place.inCell
    default:
      return true
  }
}

/** What would open a block: an item, a heading, a quote, an underline, a table's second line. */
const OPENS_BLOCK = /^(?:#{1,6}(?= |$)|[-+](?![\p{L}\p{N}])|[>=|]|:(?=[-:| ]*$))/u
const OPENS_NUMBERED = /^(\d{1,9})(?=[.)](?: |$))/

function withEdges(escaped: string, text: string, place: TextPlace): string {
  let edged = escaped
  if (place.endsLine && text.endsWith(' ')) edged = `${edged.slice(0, -1)}&#32;`
  if (!place.startsLine) return edged
  if (text.startsWith(' ')) return text === ' ' ? '&#32;' : `&#32;${edged.slice(1)}`
  if (!place.mayOpenBlock) return edged
  if (OPENS_BLOCK.test(text)) return `\\${edged}`
  return edged.replace(OPENS_NUMBERED, '$1\\')
}
