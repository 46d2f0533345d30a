// Private sentences told in nearly the same words, and where. Invariant: every hit names the private words it is like.
import { draftIndexOf, nearStretchesOf, type DraftIndex } from './near-stretches'
import { sketchWordsOf, type SketchWord } from './sketch'
import type { Leak, PrivateSource } from './verbatim'

export interface NearCopy<Where> extends Leak<Where> {
  /** The private words it is like. */
  readonly original: string
}

export interface NearDraft {
  readonly text: string
  readonly words: readonly SketchWord[]
  readonly index: DraftIndex
}

export function nearDraftOf(text: string): NearDraft {
  const words = sketchWordsOf(text)
  return { text, words, index: draftIndexOf(Uint16Array.from(words, ({ mark }) => mark)) }
}

/** In the order of the draft; where several sources say the same, the one that shares the most words. */
export function findNearCopies<Where>(
  { text, words, index }: NearDraft,
  sources: Iterable<PrivateSource<Where>>,
): NearCopy<Where>[] {
  const found: Found<Where>[] = []
  for (const { where, segments } of sources)
    for (const segment of segments) found.push(...inSegment(index, segment, where))
  return bestOf(found).map(({ first, last, where, original }) => {
    const from = words[first]?.from ?? 0
    const to = words[last]?.to ?? 0
    return { from, to, quote: text.slice(from, to), where, original }
  })
}

interface Found<Where> {
  readonly first: number
  readonly last: number
  readonly shared: number
  readonly where: Where
  readonly original: string
}

function inSegment<Where>(index: DraftIndex, segment: string, where: Where): Found<Where>[] {
  const words = sketchWordsOf(segment)
  const sketch = Uint16Array.from(words, ({ mark }) => mark)
  return nearStretchesOf(sketch, index).map(({ from, to, ...place }) => {
    const original = segment.slice(words[from]?.from ?? 0, words[to - 1]?.to ?? 0).replace(/\s+/gu, ' ')
    return { ...place, where, original }
  })
}

/** What overlaps is one hit, as wide as they are together; the one that shares most says where it is from. */
function bestOf<Where>(found: readonly Found<Where>[]): Found<Where>[] {
  const inOrder = [...found].sort((one, other) => one.first - other.first || other.last - one.last)
  const hits: Found<Where>[] = []
  for (const one of inOrder) {
    const before = hits.at(-1)
    if (before === undefined || one.first > before.last) hits.push(one)
    else {
      const better = one.shared > before.shared ? one : before
      hits[hits.length - 1] = { ...better, first: before.first, last: Math.max(before.last, one.last) }
    }
  }
  return hits
}
