// Underlines misspelled words. Drawn over the text, never part of the document; the speller is our own and offline.
import { Extension, type Editor } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { DecorationSet } from '@tiptap/pm/view'
import { proofreader } from './proofreader'
import './spelling.css'
import type { SpellingDesk } from './spelling-desk'
import {
  nextSpelling,
  NOTHING_CHECKED,
  spelling,
  type SpellingNews,
  type SpellingState,
} from './spelling-state'

export const Spelling = Extension.create({
  name: 'spelling',
  addProseMirrorPlugins: () => [
    new Plugin<SpellingState>({
      key: spelling,
      state: { init: () => NOTHING_CHECKED, apply: nextSpelling },
      view: proofreader,
      props: {
        decorations: (state) => spelling.getState(state)?.marked ?? DecorationSet.empty,
        handleDOMEvents: {
          blur(view) {
            const left: SpellingNews = { is: 'left' }
            view.dispatch(view.state.tr.setMeta(spelling, left).setMeta('addToHistory', false))
            return false
          },
        },
      },
    }),
  ],
})

/** From now on the editor is checked with this desk, from its first word; null: not at all. */
export function checkSpelling(editor: Editor, desk: SpellingDesk | null): void {
  const news: SpellingNews = { is: 'desk', desk }
  editor.view.dispatch(editor.state.tr.setMeta(spelling, news).setMeta('addToHistory', false))
}
