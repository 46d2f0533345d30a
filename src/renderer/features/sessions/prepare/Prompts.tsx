// Three questions to think about. Each can be put into the notes, as a heading to write under.
import type { Editor } from '@tiptap/react'
import CornerDownLeft from 'lucide-react/icons/corner-down-left'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { GroupTitle } from '../../../ui/GroupTitle'
import panel from './BeforePanel.module.css'
import styles from './Prompts.module.css'
import { usePrompts, type PromptsFor } from './use-prompts'

interface PromptsProps extends PromptsFor {
  readonly editor: Editor
  /** Nothing may be put in: older words wait for an answer, or the note cannot be shown whole. */
  readonly isReadOnly: boolean
}

export function Prompts({ editor, isReadOnly, ...about }: PromptsProps) {
  const prompts = usePrompts(about)
  if (prompts.length === 0) return null
  return (
    <section className={panel.group} aria-label={m.prepare.prompts.title}>
      <GroupTitle>{m.prepare.prompts.title}</GroupTitle>
      <ul className={styles.prompts}>
        {prompts.map(({ id, text }) => (
          <li key={id} className={styles.prompt}>
            <p className={panel.words}>{text}</p>
            <Button
              kind="quiet"
              className={styles.insert}
              icon={<CornerDownLeft strokeWidth={1.75} aria-hidden="true" />}
              aria-label={m.prepare.prompts.insertOne(text)}
              disabled={isReadOnly}
              onClick={() => append(editor, text)}
            >
              {m.prepare.prompts.insert}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** At the end, with an empty line to write on; an empty note begins with it. */
function append(editor: Editor, words: string): void {
  const end = editor.state.doc.content.size
  const at = editor.isEmpty ? { from: 0, to: end } : end
  const heading = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: words }] }
  editor
    .chain()
    .insertContentAt(at, [heading, { type: 'paragraph' }])
    .focus('end')
    .run()
}
