// Reads what is unread while the person pauses, in small pieces, and draws what is wrong.
// Invariant: it never changes the document, never runs inside a keystroke, and reads a block again only if it changed.
import type { Node } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { isKnownIn } from '../../../domain/known-words'
import type { SpelledWord } from '../../../domain/spelled-words'
import type { Range } from '../text-offsets'
import { nextStretch, type Stretch } from './next-stretch'
import { withoutRange } from './ranges'
import type { SpellingDesk } from './spelling-desk'
import { spelling, type SpellingNews } from './spelling-state'

const PAUSE_MS = 250
const PIECE_MS = 6
const PIECES_A_REDRAWING = 20
const IDLE_AT_THE_LATEST_MS = 1_000
/** What the speller takes at once. */
const WORDS_AT_ONCE = 1_000

export function proofreader(view: EditorView) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isReading = false
  let isGone = false

  const read = async () => {
    if (isReading) return
    isReading = true
    try {
      await readAll(view, () => isGone)
    } catch {
      // No speller, no underlines: the next edit asks again.
    } finally {
      isReading = false
    }
  }
  const readSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void idle().then(read), PAUSE_MS)
  }
  readSoon()

  return {
    update() {
      const state = spelling.getState(view.state)
      if (state !== undefined && state.desk !== null && state.unread.length > 0 && !isReading) readSoon()
    },
    destroy() {
      isGone = true
      clearTimeout(timer)
    },
  }
}

/** The first piece is shown at once: it is what can be seen. Of the rest several pieces share one redrawing. */
async function readAll(view: EditorView, isGone: () => boolean): Promise<void> {
  let place = placeOf(view)
  let read: Stretch[] = []
  let isFirst = true
  // Redrawing would break off what an input method is composing.
  while (!isGone() && !view.composing && place !== null) {
    const stretch = pieceOf(view, place, read)
    if (stretch !== null) {
      await askAll(place.desk, stretch.words)
      read.push(stretch)
    }
    if (isGone() || view.composing) return
    const isWhole = stretch === null || read.length >= PIECES_A_REDRAWING
    if (isStill(view, place) && read.length > 0 && (isFirst || isWhole)) {
      show(view, place.desk, read)
      isFirst = false
      read = []
    }
    if (isStill(view, place) && stretch === null) return
    await idle()
    // What was edited meanwhile stands elsewhere: read again, quickly, for words and verdicts are known now.
    if (!isStill(view, place)) read = []
    place = placeOf(view)
  }
}

interface Place {
  readonly doc: Node
  readonly desk: SpellingDesk
  readonly unread: readonly Range[]
}

function placeOf(view: EditorView): Place | null {
  const state = spelling.getState(view.state)
  if (state === undefined || state.desk === null) return null
  return { doc: view.state.doc, desk: state.desk, unread: state.unread }
}

const isStill = (view: EditorView, { doc, desk }: Place): boolean =>
  view.state.doc === doc && spelling.getState(view.state)?.desk === desk

function pieceOf(view: EditorView, { doc, desk, unread }: Place, read: readonly Stretch[]): Stretch | null {
  const until = performance.now() + PIECE_MS
  return nextStretch(doc, read.reduce<readonly Range[]>(withoutRange, unread), {
    locale: desk.language,
    visibleFrom: firstVisiblePosition(view),
    isTimeUp: () => performance.now() > until,
  })
}

async function askAll(desk: SpellingDesk, words: readonly SpelledWord[]): Promise<void> {
  const { checker, language, verdicts } = desk
  const unasked = new Set<string>()
  for (const { word } of words) if (verdicts.isRight(language, word) === undefined) unasked.add(word)
  const all = [...unasked]
  for (let at = 0; at < all.length; at += WORDS_AT_ONCE) {
    const some = all.slice(at, at + WORDS_AT_ONCE)
    const wrong = new Set(await checker.check(language, some))
    for (const word of some) verdicts.keep(language, word, !wrong.has(word))
  }
}

function show(view: EditorView, desk: SpellingDesk, read: readonly Stretch[]): void {
  const caret = spelling.getState(view.state)?.isTyping === true ? view.state.selection.head : null
  const wrong = read
    .flatMap(({ words }) => words)
    .filter(
      ({ word, from, to }) =>
        desk.verdicts.isRight(desk.language, word) === false &&
        !isKnownIn(desk.privateWords, word) &&
        !(caret !== null && from <= caret && caret <= to),
    )
  const stretches = read.map(({ from, to }) => ({ from, to }))
  const news: SpellingNews = { is: 'read', stretches, wrong }
  view.dispatch(view.state.tr.setMeta(spelling, news).setMeta('addToHistory', false))
}

/** By halves over the outer blocks: asking the browser what stands at a point measures each of them. */
function firstVisiblePosition({ dom, state: { doc } }: EditorView): number {
  const blocks = dom.children
  // Something else stands between the blocks, such as a place for a file on its way.
  if (dom.getBoundingClientRect().top >= 0 || blocks.length !== doc.childCount) return 0
  let first = 0
  let last = blocks.length
  while (first < last) {
    const middle = (first + last) >> 1
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) > 0) last = middle
    else first = middle + 1
  }
  let position = 0
  for (let at = 0; at < first; at += 1) position += doc.child(at).nodeSize
  return position
}

const idle = (): Promise<unknown> =>
  new Promise((resolve) => requestIdleCallback(resolve, { timeout: IDLE_AT_THE_LATEST_MS }))
