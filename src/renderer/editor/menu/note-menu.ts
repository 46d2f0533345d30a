// A right click or the menu key over the text asks for our own menu.
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { deskStoreOf } from '../desk/desk-store'

export const NoteMenu = Extension.create({
  name: 'noteMenu',
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        key: new PluginKey('noteMenu'),
        props: {
          handleDOMEvents: {
            contextmenu(view, event) {
              // A field inside the text (the words of an image) has the menu of fields.
              if (event.target instanceof HTMLInputElement) return false
              event.preventDefault()
              const isByKey = event.button !== 2
              const place = isByKey ? null : view.posAtCoords({ left: event.clientX, top: event.clientY })
              const { selection, tr, doc } = view.state
              if (place !== null && (place.pos < selection.from || selection.to < place.pos))
                view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(place.pos))))
              const caret = view.coordsAtPos(view.state.selection.head)
              const [x, y] = isByKey ? [caret.left, caret.bottom] : [event.clientX, event.clientY]
              deskStoreOf(editor).show({ is: 'menu', x, y })
              return true
            },
          },
        },
      }),
    ]
  },
})
