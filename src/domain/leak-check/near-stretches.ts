// Which sentences of a sketch stand in a draft in nearly the same words. Invariant: the order of a stretch, endings and
// what stands between may differ; most of its telling words, or most of its words in order, stand close together.
import { BORDER, isCommonMark } from './sketch'

/** A stretch of the sketch (positions, end exclusive) and where it stands in the draft. */
export interface NearStretch {
  readonly from: number
  readonly to: number
  /** Positions of its first and last shared word in the draft. */
  readonly first: number
  readonly last: number
  /** How much of it is shared, for comparing one stretch with another. */
  readonly shared: number
}

export interface DraftIndex {
  readonly marks: Uint16Array
  /** How many telling words come before each position; a full stop counts as several. */
  readonly tellingBefore: Int32Array
  /** By slot of a mark: 1 if it may stand in the draft and tell something. */
  readonly tells: Uint8Array
  readonly chapters: readonly Chapter[]
}

/** Some pages of a draft. A long draft is looked at chapter by chapter: in all of it at once common words stand everywhere. */
interface Chapter {
  /** By mark: where it stands and tells something, in order. */
  readonly places: ReadonlyMap<number, readonly number[]>
  /**
   * By slot of a mark: in which parts it does, a bit each; what stands close together shares a part. Marks that share a
   * slot share its bits: that is looked at in vain now and then, and the whole of it lies in the fastest memory.
   */
  readonly parts: Int32Array
}

const SLOTS = 0x2000
const slotOf = (mark: number): number => mark >> 3

/** Half a part, in telling words: more than any stretch may take up. So two neighbours hold it, and are a part. */
const HALF_PART = 16
const PARTS_A_CHAPTER = 32

/** What is told in one sentence rarely stands half in the next. */
const FULL_STOP = 3

export function draftIndexOf(marks: Uint16Array): DraftIndex {
  const chapters: { places: Map<number, number[]>; parts: Int32Array }[] = []
  const tellingBefore = new Int32Array(marks.length + 1)
  const tells = new Uint8Array(SLOTS)
  const note = (mark: number, at: number, part: number): void => {
    const chapter = (chapters[Math.floor(part / PARTS_A_CHAPTER)] ??= {
      places: new Map(),
      parts: new Int32Array(SLOTS),
    })
    const slot = slotOf(mark)
    chapter.parts[slot] = (chapter.parts[slot] ?? 0) | (1 << (part % PARTS_A_CHAPTER))
    const list = chapter.places.get(mark)
    if (list === undefined) chapter.places.set(mark, [at])
    else if (list.at(-1) !== at) list.push(at)
  }
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at] ?? BORDER
    const before = tellingBefore[at] ?? 0
    const weight = mark === BORDER ? FULL_STOP : isCommonMark(mark) ? 0 : 1
    tellingBefore[at + 1] = before + weight
    if (mark === BORDER || isCommonMark(mark)) continue
    tells[slotOf(mark)] = 1
    const part = Math.floor(before / HALF_PART)
    note(mark, at, part)
    note(mark, at, part + 1)
  }
  return { marks, tellingBefore, tells, chapters: chapters.filter((chapter) => chapter.places.size > 0) }
}

/** So many telling words of a longer sentence are looked at together, in any order. */
const BAG = 8
/** How many of them must stand close together; index: how many there are. */
const LEAST_IN_BAG = [Infinity, Infinity, Infinity, 3, 4, 4, 5, 5, 6]
/** Telling words that may stand between those that are shared; index as above. */
const MOST_BETWEEN = [0, 0, 0, 2, 3, 4, 4, 5, 5]

/** So many words in a row of a longer sentence are looked at together, in their order. */
const ROW = 12
const ROW_STEP = 2
const LEAST_IN_ROW = 5
const SHARE_OF_ROW = 0.7
/** Of its telling words; of a sentence with few of them at least two, of others three or four. */
const TELLING_SHARE_OF_ROW = 0.5
const FEW = 5
/** How much longer than the row its place in the draft may be. */
const MOST_ADDED = 4

/**
 * Stretches of the sketch that stand in the draft; `isEnough`: stop at the first. One loop without calls over nearly all
 * words: this reads everything private at each leak check.
 */
export function nearStretchesOf(sketch: Uint16Array, draft: DraftIndex, isEnough = false): NearStretch[] {
  const found: NearStretch[] = []
  const { tells } = draft
  // Read once: asked for in each turn, it takes half the time.
  const { length } = sketch
  let begin = 0
  let [count, known] = [0, 0]
  for (let at = 0; at < length; at += 1) {
    const mark = sketch[at] ?? BORDER
    if (mark !== BORDER) {
      // No branches: whether a word tells something is anybody’s guess, also the processor’s.
      const isTelling = (mark & 1) ^ 1
      count += isTelling
      known += (tells[slotOf(mark)] ?? 0) & isTelling
      if (at < length - 1) continue
    }
    if (known >= leastOf(count)) {
      const end = mark === BORDER ? at : length
      for (const chapter of draft.chapters) {
        if (!isLikely(sketch, begin, end, chapter)) continue
        found.push(...bags(sketch, begin, end, draft, chapter), ...rows(sketch, begin, end, draft, chapter))
        if (isEnough && found.length > 0) return found
      }
    }
    begin = at + 1
    count = known = 0
  }
  return found
}

/** Telling words of a sentence that both ways to look at it ask for, by how many it has. */
const leastOf = (count: number): number => (count > BAG ? 4 : count > FEW ? 3 : 2)

/** Whether several telling words of a sentence stand in one part of the chapter. */
function isLikely(sketch: Uint16Array, begin: number, end: number, { parts }: Chapter): boolean {
  let [count, once, twice, thrice, fourTimes] = [0, 0, 0, 0, 0]
  for (let at = begin; at < end; at += 1) {
    const mark = sketch[at] ?? BORDER
    const common = mark & 1
    const standsIn = (parts[slotOf(mark)] ?? 0) & (common - 1)
    count += common ^ 1
    fourTimes |= thrice & standsIn
    thrice |= twice & standsIn
    twice |= once & standsIn
    once |= standsIn
  }
  const least = leastOf(count)
  return (least === 4 ? fourTimes : least === 3 ? thrice : twice) !== 0
}

/** Whole sentences, and of longer ones every `BAG` telling words in a row. */
function bags(
  sketch: Uint16Array,
  begin: number,
  border: number,
  draft: DraftIndex,
  chapter: Chapter,
): NearStretch[] {
  const found: NearStretch[] = []
  const telling: number[] = []
  for (let at = begin; at < border; at += 1) if (!isCommonMark(sketch[at] ?? 1)) telling.push(at)
  const size = Math.min(BAG, telling.length)
  if (size < 3) return found
  const isKnown = (at: number) => (chapter.places.has(sketch[at] ?? BORDER) ? 1 : 0)
  let known = 0
  for (let end = 0; end < telling.length; end += 1) {
    known += isKnown(telling[end] ?? 0)
    if (end >= size) known -= isKnown(telling[end - size] ?? 0)
    if (end < size - 1 || known < 3) continue
    const stretch = telling.slice(end - size + 1, end + 1)
    const marks = [...new Set(stretch.map((at) => sketch[at] ?? 0))]
    const least = LEAST_IN_BAG[marks.length] ?? Infinity
    if (known < least) continue
    const span = marks.length + (MOST_BETWEEN[marks.length] ?? 0)
    for (const { first, last, shared } of clusters(marks, draft, chapter, span, least).slice(0, 1))
      found.push({ from: stretch[0] ?? 0, to: (stretch.at(-1) ?? 0) + 1, first, last, shared })
  }
  return found
}

interface Cluster {
  readonly first: number
  readonly last: number
  readonly shared: number
}

/** Places of the draft where at least `least` of these marks stand within `span` telling words, the best one first. */
function clusters(
  marks: readonly number[],
  { marks: drafted, tellingBefore }: DraftIndex,
  { places }: Chapter,
  span: number,
  least: number,
): Cluster[] {
  const known = marks.filter((mark) => places.has(mark))
  if (known.length < least) return []
  const standing = known.flatMap((mark) => places.get(mark) ?? []).sort((one, other) => one - other)
  const counts = new Map<number, number>()
  const found: Cluster[] = []
  let from = 0
  for (const place of standing) {
    const mark = drafted[place] ?? 0
    counts.set(mark, (counts.get(mark) ?? 0) + 1)
    while ((tellingBefore[place] ?? 0) - (tellingBefore[standing[from] ?? place] ?? 0) >= span) {
      const left = drafted[standing[from] ?? 0] ?? 0
      const count = (counts.get(left) ?? 1) - 1
      if (count === 0) counts.delete(left)
      else counts.set(left, count)
      from += 1
    }
    if (counts.size >= least) found.push({ first: standing[from] ?? place, last: place, shared: counts.size })
  }
  return found.sort(
    (one, other) => other.shared - one.shared || one.last - one.first - (other.last - other.first),
  )
}

/** Whole sentences, and of longer ones `ROW` words in a row, told in their order with few left out or put in. */
function rows(
  sketch: Uint16Array,
  begin: number,
  end: number,
  draft: DraftIndex,
  chapter: Chapter,
): NearStretch[] {
  const found: NearStretch[] = []
  const size = Math.min(ROW, end - begin)
  if (size < LEAST_IN_ROW) return found
  const telling = sketch.subarray(begin, end).filter((mark) => !isCommonMark(mark)).length
  const leastTelling = leastOf(telling)
  for (let from = begin; from + size <= end; from += ROW_STEP) {
    const row = sketch.subarray(from, from + size)
    const place = placeOfRow(row, draft, chapter, leastTelling)
    if (place !== null) found.push({ from, to: from + size, ...place })
  }
  return found
}

function placeOfRow(row: Uint16Array, draft: DraftIndex, chapter: Chapter, fewest: number): Cluster | null {
  let tellingCount = 0
  let knownCount = 0
  for (const mark of row) {
    if (isCommonMark(mark)) continue
    tellingCount += 1
    knownCount += chapter.places.has(mark) ? 1 : 0
  }
  const leastTelling = Math.max(fewest, Math.ceil(TELLING_SHARE_OF_ROW * tellingCount))
  if (knownCount < leastTelling) return null
  const least = Math.max(LEAST_IN_ROW, Math.ceil(SHARE_OF_ROW * row.length))
  const marks = [...new Set(row)].filter((mark) => chapter.places.has(mark))
  if (marks.length < 2) return null
  let best: Cluster | null = null
  let lookedUpTo = -1
  const close = clusters(marks, draft, chapter, row.length, Math.min(marks.length, leastTelling))
  for (const { first, last } of close.sort((one, other) => one.first - other.first)) {
    const from = Math.max(0, first - row.length)
    const to = Math.min(draft.marks.length, last + row.length)
    if (to <= lookedUpTo) continue
    lookedUpTo = to
    const common = longestInOrder(row, draft.marks, from, to)
    if (
      common !== null &&
      common.shared >= least &&
      common.telling >= leastTelling &&
      (least > LEAST_IN_ROW || common.telling >= 3) &&
      common.last - common.first < row.length + MOST_ADDED &&
      common.shared > (best?.shared ?? 0)
    )
      best = common
  }
  return best
}

/**
 * The longest common subsequence of the row and a part of the draft (Wagner and Fischer 1974), and where its first and
 * last word stand.
 */
function longestInOrder(
  row: Uint16Array,
  draft: Uint16Array,
  from: number,
  to: number,
): (Cluster & { readonly telling: number }) | null {
  const width = to - from + 1
  const lengths = new Uint8Array((row.length + 1) * width)
  for (let at = row.length - 1; at >= 0; at -= 1)
    for (let place = width - 2; place >= 0; place -= 1) {
      const here = at * width + place
      lengths[here] =
        row[at] === draft[from + place]
          ? (lengths[here + width + 1] ?? 0) + 1
          : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0)
    }
  let [at, place, first, last, telling] = [0, 0, -1, -1, 0]
  while (at < row.length && place < width - 1) {
    const here = at * width + place
    if (row[at] === draft[from + place]) {
      if (first === -1) first = from + place
      last = from + place
      telling += isCommonMark(row[at] ?? 1) ? 0 : 1
      at += 1
      place += 1
    } else if ((lengths[here + width] ?? 0) > (lengths[here + 1] ?? 0)) at += 1
    else place += 1
  }
  return first === -1 ? null : { first, last, shared: lengths[0] ?? 0, telling }
}
