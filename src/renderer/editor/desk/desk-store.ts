// The meeting point of an editor's plugins and its React parts: the desk, and the one thing that lies over the text.
import { Extension, type Editor } from '@tiptap/core'
import type { NoteDesk } from './note-desk'

/** What is open over the text; one at a time. */
export type Overlay =
  /** The link the caret is in, or one to be made of the selection. */
  | { readonly is: 'link'; readonly isEditing: boolean }
  | { readonly is: 'sessionLink' }
  /** Who and when of the task the caret is in. */
  | { readonly is: 'task' }
  /** The system's file dialog. */
  | { readonly is: 'pick'; readonly accept: 'images' | 'all' }
  | { readonly is: 'menu'; readonly x: number; readonly y: number }

export interface DeskStore {
  readonly desk: () => NoteDesk | null
  readonly put: (desk: NoteDesk) => void
  readonly overlay: () => Overlay | null
  readonly show: (overlay: Overlay | null) => void
  /** Called after each change; answers the function that stops it. */
  readonly subscribe: (listener: () => void) => () => void
}

declare module '@tiptap/core' {
  interface Storage {
    noteDesk: DeskStore
  }
}

export const NoteDeskStorage = Extension.create<object, DeskStore>({
  name: 'noteDesk',
  addStorage: () => createDeskStore(),
  // What lies over the text hears its own keys only, and the focus may be in the text.
  addKeyboardShortcuts: () => ({ Escape: ({ editor }) => closeOverlay(editor) }),
})

export const deskStoreOf = (editor: Editor): DeskStore => editor.storage.noteDesk

function closeOverlay(editor: Editor): boolean {
  const store = deskStoreOf(editor)
  if (store.overlay() === null) return false
  store.show(null)
  return true
}

export function createDeskStore(): DeskStore {
  const listeners = new Set<() => void>()
  let desk: NoteDesk | null = null
  let overlay: Overlay | null = null
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    desk: () => desk,
    put(next) {
      if (desk === next) return
      desk = next
      tell()
    },
    overlay: () => overlay,
    show(next) {
      if (overlay === next) return
      overlay = next
      tell()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
