// A pick that is let go over the sheet is put where the pointer is: before a line in its upper half, else after it.
import type { Editor } from '@tiptap/react'
import type { DragEvent } from 'react'
import { textBlockIndexAt } from '../../editor/sheet/move-block'
import { usePickDragging } from './dragged-pick'

export function useDropOnSheet(editor: Editor) {
  const { dragged, setDragged } = usePickDragging()
  if (dragged === null || !editor.isEditable) return {}
  return {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    // Before the editor sees it: to it, this would be a drop of nothing.
    onDropCapture: (event: DragEvent) => {
      event.preventDefault()
      event.stopPropagation()
      setDragged(null)
      dragged.drop(placeUnder(editor, event))
    },
  }
}

/** The text block after which the pointer is; -1: before all. */
function placeUnder({ view, state }: Editor, { clientX, clientY }: DragEvent): number {
  const found = view.posAtCoords({ left: clientX, top: clientY })
  if (found === null) return textBlockIndexAt(state.doc, state.doc.content.size)
  const index = textBlockIndexAt(state.doc, found.pos)
  const $place = state.doc.resolve(found.pos)
  const line = $place.depth > 0 ? view.nodeDOM($place.before($place.depth)) : null
  if (!(line instanceof Element)) return index
  const { top, height } = line.getBoundingClientRect()
  return clientY < top + height / 2 ? index - 1 : index
}
