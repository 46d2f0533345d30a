// What of this note may be shared, as it stands right now, and the way to a summary.
import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import { passageRuns } from '../../editor/passages'
import { Button } from '../../ui/Button'
import { GroupTitle } from '../../ui/GroupTitle'
import { shortcut } from '../../ui/shortcut'
import styles from './MarkedPassages.module.css'

const passagesIn = (editor: Editor) => passageRuns(editor.state.doc).filter((run) => run.words.trim() !== '')

interface MarkedPassagesProps {
  readonly editor: Editor
  readonly onAddToSummary: () => void
}

export function MarkedPassages({ editor, onAddToSummary }: MarkedPassagesProps) {
  const passages = useEditorState({ editor, selector: ({ editor: now }) => passagesIn(now) })
  return (
    <div className={styles.passages}>
      <GroupTitle>May be shared · {passages.length}</GroupTitle>
      {passages.length === 0 ? (
        <p className={styles.none}>
          Nothing yet. Select words and press {shortcut('S', 'shift')} to say that they may be shared. They
          stay private until you choose them for a summary.
        </p>
      ) : (
        <>
          <ul className={styles.list}>
            {passages.map((passage) => (
              <li key={passage.passageId}>
                <button
                  type="button"
                  className={styles.quote}
                  dir="auto"
                  title="Go to these words"
                  onClick={() =>
                    editor.chain().setTextSelection(passage.from).focus(null, { scrollIntoView: true }).run()
                  }
                >
                  {passage.words}
                </button>
              </li>
            ))}
          </ul>
          <Button className={styles.add} onClick={onAddToSummary}>
            Add to a summary…
          </Button>
        </>
      )}
      <p className={styles.rest}>
        Everything else in this note stays in the vault. It cannot be exported from here.
      </p>
    </div>
  )
}
