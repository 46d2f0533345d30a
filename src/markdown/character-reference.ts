// Character references, such as `&amp;` and `&#8364;`. One that is not known here stays as it is written.

/** Those that people and programs write by hand; the others stand for characters nobody has to spell. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  Tab: '\t',
  NewLine: '\n',
  shy: '\u00AD',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200C',
  zwj: '\u200D',
  lrm: '\u200E',
  rlm: '\u200F',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  times: '×',
  euro: '€',
  pound: '£',
  sect: '§',
  para: '¶',
  larr: '←',
  rarr: '→',
}

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{0,31}));/y

/** The reference at `at` and where it ends; undefined: there is none that is known. */
export function referenceAt(
  source: string,
  at: number,
): { readonly text: string; readonly end: number } | undefined {
  REFERENCE.lastIndex = at
  const [, decimal, hexadecimal, name] = REFERENCE.exec(source) ?? []
  const end = REFERENCE.lastIndex
  if (decimal !== undefined) return { text: fromNumber(Number(decimal)), end }
  if (hexadecimal !== undefined) return { text: fromNumber(Number.parseInt(hexadecimal, 16)), end }
  const text = name !== undefined && Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
  return text === undefined ? undefined : { text, end }
}

/** As CommonMark says: what is no character is U+FFFD. */
function fromNumber(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD'
}

/** Undoes backslashes and references, where nothing else has a meaning: in an address. */
export const unescaped = (source: string): string =>
  source.replace(
    /\\([!-/:-@[-`{-~])|&[#\w]{1,33};/g,
    (found: string, sign: string | undefined) => sign ?? referenceAt(found, 0)?.text ?? found,
  )
