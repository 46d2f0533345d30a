// The writing surface of a private note: the text or its Markdown, and what opens over it.
import { EditorContent, type Editor } from '@tiptap/react'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import type { NoteDesk } from './desk/note-desk'
import { deskStoreOf } from './desk/desk-store'
import { NoteDeskContext } from './desk/use-note-desk'
import { FilePicker } from './files/FilePicker'
import { FindBar } from './find/FindBar'
import { useFindKey } from './find/use-find-key'
import { NoteBubble } from './NoteBubble'
import { NoteOverlay } from './NoteOverlay'
import { NoteTools, type NoteMode } from './NoteTools'
import { bringTyped } from './open-editors'
import { useActions } from '../ui/actions'
import { wantedWords } from './find/wanted-words'
import { noteActions } from './note-actions'
import { noteLooks } from './note-looks'
import styles from './prose.module.css'
import { SlashList } from './slash/SlashList'
import { TableBar } from './tables/TableBar'

// Few look at it, and it brings a parser along.
const MarkdownView = lazy(() =>
  import('./markdown/MarkdownView').then(({ MarkdownView: view }) => ({ default: view })),
)

interface NoteEditorProps {
  readonly editor: Editor
  readonly desk: NoteDesk
}

export function NoteEditor({ editor, desk }: NoteEditorProps) {
  const [mode, setMode] = useState<NoteMode>('write')
  const [findCall, setFindCall] = useState<number | null>(() => (wantedWords() === '' ? null : 1))
  const openFind = useCallback(() => setFindCall((now) => (now ?? 0) + 1), [])
  useFindKey(openFind, mode === 'write')
  useActions(() => (mode === 'write' ? noteActions(editor, openFind) : []))

  // The plugins of the editor are outside React.
  useEffect(() => deskStoreOf(editor).put(desk), [editor, desk])

  // Text that is no note stays on screen, with the sentence that says so.
  const changeMode = (next: NoteMode) => {
    if (bringTyped()) setMode(next)
  }
  const tools = <NoteTools editor={editor} desk={desk} mode={mode} onMode={changeMode} onFind={openFind} />
  if (mode === 'markdown')
    return (
      <>
        {tools}
        <Suspense fallback={null}>
          <MarkdownView editor={editor} />
        </Suspense>
      </>
    )
  return (
    <NoteDeskContext value={desk}>
      {tools}
      <div className={styles.note}>
        {findCall === null ? null : (
          <FindBar editor={editor} call={findCall} onClose={() => setFindCall(null)} />
        )}
        <EditorContent editor={editor} className={noteLooks} />
        <NoteBubble editor={editor} desk={desk} />
        <TableBar editor={editor} />
      </div>
      <SlashList editor={editor} desk={desk} />
      <NoteOverlay editor={editor} desk={desk} onFind={openFind} />
      <FilePicker editor={editor} />
    </NoteDeskContext>
  )
}
