// Finding words in an open note. The search runs only while there are words to find.
import { Extension, type Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import {
  findNext,
  findPrev,
  getMatchHighlights,
  getSearchState,
  replaceAll,
  replaceNext,
  search,
  SearchQuery,
  setSearchState,
} from 'prosemirror-search'

export const NoteFind = Extension.create({
  name: 'noteFind',
  addProseMirrorPlugins: () => [search()],
})

export interface Wanted {
  readonly words: string
  readonly matchesCase: boolean
  readonly replacement: string
}

export interface Found {
  /** Of the selected one, from 1; 0: none of them is selected. */
  readonly at: number
  readonly count: number
}

export function setWanted(editor: Editor, { words, matchesCase, replacement }: Wanted): void {
  const query = new SearchQuery({
    search: words,
    caseSensitive: matchesCase,
    literal: true,
    replace: replacement,
  })
  const before = getSearchState(editor.state)?.query
  if (before === undefined || !before.eq(query)) editor.view.dispatch(setSearchState(editor.state.tr, query))
}

export const clearWanted = (editor: Editor): void =>
  setWanted(editor, { words: '', matchesCase: false, replacement: '' })

export function foundIn({ state }: Editor): Found {
  const matches = getMatchHighlights(state).find()
  const { from, to } = state.selection
  return { at: matches.findIndex((one) => one.from === from && one.to === to) + 1, count: matches.length }
}

/** Selects the first match from the caret on, without moving on from one that is selected already. */
export function goToNearest(editor: Editor): void {
  const query = getSearchState(editor.state)?.query
  if (query?.valid !== true) return
  const { from } = editor.state.selection
  const match = query.findNext(editor.state, from) ?? query.findNext(editor.state)
  if (match === null) return
  editor.commands.setTextSelection({ from: match.from, to: match.to })
  show(editor)
}

export function goTo(editor: Editor, way: 'next' | 'previous'): void {
  const command = way === 'next' ? findNext : findPrev
  // The only match is selected already, but may have been scrolled away.
  if (command(editor.state, editor.view.dispatch) || foundIn(editor).at > 0) show(editor)
}

const ownMoves = ['wheel', 'pointerdown', 'keydown'] as const

/** Images and cards get their height later and push the match away: it is shown again until somebody moves on. */
export function keepShown(editor: Editor): () => void {
  const { dom } = editor.view
  const sizes = new ResizeObserver(() => {
    if (!editor.isDestroyed && foundIn(editor).at > 0) show(editor)
  })
  const stop = () => {
    sizes.disconnect()
    for (const move of ownMoves) document.removeEventListener(move, stop, { capture: true })
  }
  sizes.observe(dom)
  for (const move of ownMoves) document.addEventListener(move, stop, { capture: true, passive: true })
  return stop
}

export function replace(editor: Editor, which: 'one' | 'all'): void {
  if (!editor.isEditable) return
  const command = which === 'one' ? replaceNext : replaceAll
  // A step of its own for Undo, however soon after the last letter.
  if (command(editor.state, (tr) => editor.view.dispatch(closeHistory(tr)))) show(editor)
}

/** The field of the bar keeps the focus, so the text does not scroll by itself. */
function show({ view }: Editor): void {
  const { node } = view.domAtPos(view.state.selection.from)
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center' })
}
