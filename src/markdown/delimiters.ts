// Which stars, underscores and tildes pair up (CommonMark 0.31, "An algorithm for parsing nested emphasis").
// Invariant: linear; a place that was searched in vain is not searched again for the same sign.

export interface Run {
  /** Which of the pieces it is. */
  readonly piece: number
  readonly sign: string
  readonly length: number
  /** What is left of it after pairing. */
  left: number
  readonly canOpen: boolean
  readonly canClose: boolean
}

/** Two runs that pair up: everything between the two pieces bears the mark. */
export interface Pair {
  readonly opening: Run
  readonly closing: Run
  readonly length: number
}

/** A run of `sign` between the source before it and behind it. */
export function runAt(source: string, from: number, to: number, piece: number): Run {
  const sign = source.charAt(from)
  const before = kindBefore(source, from)
  const after = kindOf(source.codePointAt(to))
  const isLeft = after !== 'space' && (after !== 'sign' || before !== 'letter')
  const isRight = before !== 'space' && (before !== 'sign' || after !== 'letter')
  const isWord = sign === '_'
  const length = to - from
  const counts = sign !== '~' || length === 2
  return {
    piece,
    sign,
    length,
    left: length,
    canOpen: counts && isLeft && (!isWord || !isRight || before === 'sign'),
    canClose: counts && isRight && (!isWord || !isLeft || after === 'sign'),
  }
}

type Kind = 'space' | 'sign' | 'letter'

function kindBefore(source: string, at: number): Kind {
  const low = source.charCodeAt(at - 1)
  return kindOf(low >= 0xdc00 && low <= 0xdfff ? source.codePointAt(at - 2) : source.codePointAt(at - 1))
}

function kindOf(code: number | undefined): Kind {
  if (code === undefined) return 'space'
  const character = String.fromCodePoint(code)
  if (/[\t\n\f\r\p{Zs}]/u.test(character)) return 'space'
  return /[\p{P}\p{S}]/u.test(character) ? 'sign' : 'letter'
}

/** Pairs, inner ones first. Runs are given in the order they stand in. */
export function pairsOf(runs: readonly Run[]): Pair[] {
  const pairs: Pair[] = []
  const openers: Run[] = []
  const searched = new Map<string, number>()
  for (const run of runs) {
    while (run.canClose && run.left > 0) {
      const found = findOpener(openers, run, searched)
      if (found === undefined) break
      pairs.push(paired(openers, found, run))
      for (const [key, height] of searched) searched.set(key, Math.min(height, openers.length))
    }
    if (run.canOpen && run.left > 0) openers.push(run)
  }
  return pairs
}

function findOpener(
  openers: readonly Run[],
  closing: Run,
  searched: Map<string, number>,
): number | undefined {
  const key = `${closing.sign}${closing.length % 3}${closing.canOpen}`
  const bottom = searched.get(key) ?? 0
  for (let at = openers.length - 1; at >= bottom; at -= 1) {
    const opening = openers[at]
    if (opening !== undefined && canPair(opening, closing)) return at
  }
  searched.set(key, openers.length)
  return undefined
}

function canPair(opening: Run, closing: Run): boolean {
  if (opening.sign !== closing.sign) return false
  if (opening.sign === '~' || (!opening.canClose && !closing.canOpen)) return true
  const isOdd = (opening.length + closing.length) % 3 === 0
  return !isOdd || (opening.length % 3 === 0 && closing.length % 3 === 0)
}

function paired(openers: Run[], at: number, closing: Run): Pair {
  const opening = openers[at] ?? closing
  openers.length = at + 1
  const length = opening.left >= 2 && closing.left >= 2 ? 2 : 1
  opening.left -= length
  closing.left -= length
  if (opening.left === 0) openers.pop()
  return { opening, closing, length }
}
