// The desk for React parts of the editor, also for those inside the text.
import type { Editor } from '@tiptap/core'
import { createContext, useContext, useSyncExternalStore } from 'react'
import { deskStoreOf, type Overlay } from './desk-store'
import type { NoteDesk } from './note-desk'

export const NoteDeskContext = createContext<NoteDesk | null>(null)

export const useNoteDesk = (): NoteDesk | null => useContext(NoteDeskContext)

export function useOverlay(editor: Editor): Overlay | null {
  const store = deskStoreOf(editor)
  return useSyncExternalStore(store.subscribe, store.overlay)
}
