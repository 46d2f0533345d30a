// What of this note may be shared, as it stands right now, and the way to a summary.
import type { Editor } from '@tiptap/react'
import type { PassageRun } from '../../../editor/passages'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { GroupTitle } from '../../../ui/GroupTitle'
import { shortcut } from '../../../ui/shortcut'
import styles from './MarkedPassages.module.css'

interface MarkedPassagesProps {
  readonly editor: Editor
  readonly passages: readonly PassageRun[]
  readonly onAddToSummary: () => void
}

export function MarkedPassages({ editor, passages, onAddToSummary }: MarkedPassagesProps) {
  return (
    <section className={styles.passages} aria-label={m.ui.mayBeShared}>
      <GroupTitle>{m.sessions.passages.title(passages.length)}</GroupTitle>
      {passages.length === 0 ? (
        <p className={styles.none}>{m.sessions.passages.none(shortcut('S', 'shift'))}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {passages.map((passage) => (
              <li key={passage.passageId}>
                <button
                  type="button"
                  className={styles.quote}
                  dir="auto"
                  title={m.sessions.passages.goTo}
                  onClick={() => goTo(editor, passage)}
                >
                  {passage.words}
                </button>
              </li>
            ))}
          </ul>
          <Button className={styles.add} onClick={onAddToSummary}>
            {m.sessions.passages.addToSummary}
          </Button>
        </>
      )}
      <p className={styles.rest}>{m.sessions.passages.rest}</p>
    </section>
  )
}

/** The words may have moved since they were counted. */
function goTo(editor: Editor, { from }: PassageRun): void {
  const at = Math.min(from, editor.state.doc.content.size)
  editor.chain().setTextSelection(at).focus(null, { scrollIntoView: true }).run()
}
