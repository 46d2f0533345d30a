// Shows which words of a summary would leak. Drawn over the text, never part of the document.
import { Extension, type Editor } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Range } from './text-offsets'

const leaks = new PluginKey<DecorationSet>('leaks')

export const LeakHighlights = Extension.create({
  name: 'leakHighlights',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: leaks,
      state: {
        init: () => DecorationSet.empty,
        apply(tr, shown) {
          const ranges: readonly Range[] | undefined = tr.getMeta(leaks)
          if (ranges === undefined) return shown.map(tr.mapping, tr.doc)
          return DecorationSet.create(
            tr.doc,
            ranges.map((range) => Decoration.inline(range.from, range.to, { class: 'leak' })),
          )
        },
      },
      props: { decorations: (state) => leaks.getState(state) },
    }),
  ],
})

export function showLeaks(editor: Editor, ranges: readonly Range[]): void {
  editor.view.dispatch(editor.state.tr.setMeta(leaks, ranges).setMeta('addToHistory', false))
}
