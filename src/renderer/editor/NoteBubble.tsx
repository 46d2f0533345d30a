// The bubble over a selection in a note: may be shared, how words look, and what they are about.
import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { m } from '../messages/unlocked'
import { Bubble } from './Bubble'
import { BubbleTools, type BubbleMode } from './BubbleTools'
import type { NoteDesk } from './desk/note-desk'
import { DirectionPicker } from './labels/DirectionPicker'
import { LabelPicker } from './labels/LabelPicker'

interface NoteBubbleProps {
  readonly editor: Editor
  readonly desk: NoteDesk
}

export function NoteBubble({ editor, desk }: NoteBubbleProps) {
  const [mode, setMode] = useState<BubbleMode>('tools')

  // Other words, another bubble. Not as a selector: typing would draw it anew with each letter.
  useEffect(() => {
    const startAgain = () => setMode('tools')
    editor.on('selectionUpdate', startAgain)
    return () => void editor.off('selectionUpdate', startAgain)
  }, [editor])

  const backToText = () => {
    setMode('tools')
    editor.view.focus()
  }

  return (
    <Bubble
      editor={editor}
      pluginKey="noteBubble"
      label={m.note.bubble.label}
      mode={mode}
      onEscape={backToText}
    >
      {mode === 'tools' ? (
        <BubbleTools editor={editor} onMode={setMode} />
      ) : mode === 'direction' ? (
        <DirectionPicker editor={editor} onDone={backToText} />
      ) : (
        <LabelPicker editor={editor} desk={desk} kind={mode} onDone={backToText} />
      )}
    </Bubble>
  )
}
