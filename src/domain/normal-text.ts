// A text in NFKC without characters nobody sees. Invariant: every unit knows where in the original it came from.

/** Offsets are UTF-16 units. */
export interface NormalText {
  readonly text: string
  /** Where, in the original, the letter starts that the normal unit at `index` came from. */
  fromOf(index: number): number
  /** Where that letter ends (exclusive). */
  toOf(index: number): number
}

/**
 * The text in NFKC, apostrophes as `'`, odd spaces as plain ones, a soft hyphen at a line's end as `-`; without
 * default-ignorable, format and control characters (tabs and line breaks stay). Linear: NFKC over a long row of
 * accents takes square time, so no more than 30 marks on one letter are kept (the limit of UAX #15, section 13).
 */
export function normalTextOf(text: string): NormalText {
  const plain = withPlainSigns(text)
  return isNormal(plain) ? sameOffsets(plain) : mapped(plain)
}

const MAX_MARKS = 30
const SIGNS =
  /[\u0085\u00a0\u00ad\u00b4\u02bc\u2000-\u200a\u2011\u2018\u2019\u201b\u2026\u2028\u2029\u202f\u205f\u3000\uff07]/
const APOSTROPHES = /[\u00b4\u02bc\u2018\u2019\u201b\uff07]/g
const SPACES = /[\u0085\u00a0\u2000-\u200a\u2026\u2028\u2029\u202f\u205f\u3000]/g
/** Without tabs and line breaks, which separate. */
const INVISIBLE = /[\p{DI}\p{Cf}\p{Noncharacter_Code_Point}\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/u
const MANY_MARKS = new RegExp(`\\p{M}{${MAX_MARKS + 1}}`, 'u')
/** What may compose with the letter before it: marks, and the later letters of a Hangul or Kirat Rai syllable. */
const CONTINUES = /^[\p{M}\u1160-\u11ff\u{16d67}]/u

/** Each replacement is as long as what it replaces: offsets hold. */
function withPlainSigns(text: string): string {
  if (!SIGNS.test(text)) return text
  const plain = text.replace(APOSTROPHES, "'").replace(SPACES, ' ').replaceAll('\u2011', '\u2010')
  return plain.replace(/\u00ad(?=[\r\n])/g, '-')
}

const isNormal = (text: string): boolean =>
  /^[\t-\r\x20-\x7e]*$/.test(text) ||
  (!INVISIBLE.test(text) && !MANY_MARKS.test(text) && text.normalize('NFKC') === text)

const sameOffsets = (text: string): NormalText => ({
  text,
  fromOf: (index) => index,
  toOf: (index) => index + 1,
})

/** A letter with the marks on it: what NFKC may change as one. */
interface Cluster {
  readonly from: number
  to: number
  raw: string
  continuations: number
}

function mapped(text: string): NormalText {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const { raw, from, to } of clustersOf(text)) {
    const part = raw.normalize('NFKC')
    parts.push(part)
    for (let unit = 0; unit < part.length; unit += 1) {
      starts.push(from)
      ends.push(to)
    }
  }
  return { text: parts.join(''), fromOf: (index) => starts[index] ?? 0, toOf: (index) => ends[index] ?? 0 }
}

function* clustersOf(text: string): Generator<Cluster> {
  let cluster: Cluster = { from: 0, to: 0, raw: '', continuations: 0 }
  let from = 0
  for (const character of text) {
    const to = from + character.length
    if (!isDropped(character, cluster)) {
      if (isContinuation(character) && cluster.continuations < MAX_MARKS) extend(cluster, character, to)
      else {
        yield cluster
        cluster = { from, to, raw: character, continuations: 0 }
      }
    }
    from = to
  }
  yield cluster
}

function extend(cluster: Cluster, character: string, to: number): void {
  cluster.raw += character
  cluster.to = to
  cluster.continuations += 1
}

const isDropped = (character: string, cluster: Cluster): boolean =>
  INVISIBLE.test(character) || (cluster.continuations >= MAX_MARKS && /\p{M}/u.test(character))

const isContinuation = (character: string): boolean =>
  character >= '\u0300' && CONTINUES.test(character.normalize('NFKC'))
