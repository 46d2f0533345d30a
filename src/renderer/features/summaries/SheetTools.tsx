// Under the sheet: how long it gets, how its lines are moved, and a name that is said otherwise.
import { useEditorState } from '@tiptap/react'
import { useState } from 'react'
import { summaryLength } from '../../../domain/summary-length'
import { textOfNode } from '../../editor/text-offsets'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { ReplaceNameDialog } from './ReplaceNameDialog'
import styles from './Sheet.module.css'
import type { SummaryWords } from './use-summary-words'

export function SheetTools({ words }: { readonly words: SummaryWords }) {
  const [isReplacing, setReplacing] = useState(false)
  const { sheet } = m.summaries
  const length = useEditorState({
    editor: words.editor,
    selector: ({ editor }) => summaryLength(textOfNode(editor.state.doc)),
  })
  return (
    <div className={styles.under}>
      <span>{sheet.length(length.words, length.pages)}</span>
      {words.isReadOnly ? null : (
        <>
          <span>{sheet.moveHint}</span>
          <Button kind="quiet" onClick={() => setReplacing(true)}>
            {sheet.replaceName}
          </Button>
        </>
      )}
      {isReplacing ? <ReplaceNameDialog words={words} onClose={() => setReplacing(false)} /> : null}
    </div>
  )
}
