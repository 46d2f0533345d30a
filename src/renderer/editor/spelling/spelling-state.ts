// What the editor knows about its spelling: which words are marked, and which stretches are still to be looked at.
// Invariant: a keystroke maps what is there and notes what it touched; words are only looked at in idle time.
import { PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Range } from '../text-offsets'
import type { SpellingDesk } from './spelling-desk'
import { changedRanges, mappedRanges, withoutRange, withRange } from './ranges'

export interface SpellingState {
  /** null: nothing is checked. */
  readonly desk: SpellingDesk | null
  readonly marked: DecorationSet
  readonly unread: readonly Range[]
  /** Somebody is in the middle of a word: it is not judged before the caret has left it. */
  readonly isTyping: boolean
}

interface Read {
  readonly is: 'read'
  readonly stretches: readonly Range[]
  readonly wrong: readonly Range[]
}

/** What a transaction can say to the spelling of its editor. */
export type SpellingNews =
  | { readonly is: 'desk'; readonly desk: SpellingDesk | null }
  /** These stretches were read, and these words in them are wrong. */
  | Read
  | { readonly is: 'left' }

export const spelling = new PluginKey<SpellingState>('spelling')
export const MISSPELLED = 'misspelled'

export const NOTHING_CHECKED: SpellingState = {
  desk: null,
  marked: DecorationSet.empty,
  unread: [],
  isTyping: false,
}

export function nextSpelling(tr: Transaction, before: SpellingState, old: EditorState): SpellingState {
  const news: SpellingNews | undefined = tr.getMeta(spelling)
  if (news?.is === 'desk') return startedAnew(news.desk, tr)
  if (before.desk === null) return before
  const moved = tr.docChanged ? edited(tr, before, old) : leftWord(tr, before, old)
  if (news?.is === 'read') return read(tr, moved, news)
  return news?.is === 'left' ? unfinished(moved, old.selection.head) : moved
}

const startedAnew = (desk: SpellingDesk | null, tr: Transaction): SpellingState => ({
  ...NOTHING_CHECKED,
  desk,
  unread: desk === null ? [] : [{ from: 0, to: tr.doc.content.size }],
})

function edited(tr: Transaction, before: SpellingState, old: EditorState): SpellingState {
  const changed = changedRanges(tr.mapping)
  const caret = tr.selection.head
  // The word that was being typed is looked at again, wherever the caret is now.
  const { unread } = unfinished(before, old.selection.head)
  const moved = before.marked.map(tr.mapping, tr.doc)
  return {
    ...before,
    unread: changed.reduce(withRange, mappedRanges(unread, tr.mapping)),
    // A word that was changed is no longer the one that was judged.
    marked: moved.remove(changed.flatMap(({ from, to }) => moved.find(from, to))),
    isTyping: tr.selection.empty && changed.some((range) => isKeystrokeAt(caret, range)),
  }
}

/** Of what is pasted every word is judged at once. */
const isKeystrokeAt = (caret: number, { from, to }: Range): boolean =>
  from <= caret && caret <= to && to - from <= 2

function leftWord(tr: Transaction, before: SpellingState, old: EditorState): SpellingState {
  if (!before.isTyping || !tr.selectionSet || tr.selection.eq(old.selection)) return before
  return unfinished(before, old.selection.head)
}

/** The word at `caret` may be judged from now on. */
const unfinished = (before: SpellingState, caret: number): SpellingState =>
  before.isTyping
    ? { ...before, isTyping: false, unread: withRange(before.unread, { from: caret, to: caret }) }
    : before

function read(tr: Transaction, before: SpellingState, { stretches, wrong }: Read): SpellingState {
  const old = stretches.flatMap(({ from, to }) => before.marked.find(from, to))
  const marks = wrong.map(({ from, to }) => Decoration.inline(from, to, { class: MISSPELLED }))
  return {
    ...before,
    marked: before.marked.remove(old).add(tr.doc, marks),
    unread: stretches.reduce<readonly Range[]>(withoutRange, before.unread),
  }
}
