// Above the reflection: how it went, in a few words, and three questions one may take or leave.
import type { Editor } from '@tiptap/react'
import type { Pair } from '../../../../contract/pairs'
import type { SessionLine } from '../../../../contract/sessions'
import { m } from '../../../messages/unlocked'
import { GroupTitle } from '../../../ui/GroupTitle'
import type { SessionFacts } from '../page/use-session-facts'
import { FeltWords } from './FeltWords'
import { Prompts } from './Prompts'
import styles from './ReflectHead.module.css'

interface ReflectHeadProps {
  readonly pair: Pair
  readonly line: SessionLine
  readonly facts: SessionFacts
  readonly editor: Editor
  readonly isReadOnly: boolean
}

export function ReflectHead({ pair, line, facts, editor, isReadOnly }: ReflectHeadProps) {
  return (
    <div className={styles.head}>
      <section className={styles.group} aria-label={m.sessions.felt.title}>
        <GroupTitle>{m.sessions.felt.title}</GroupTitle>
        <FeltWords sessionId={line.id} facts={facts} />
      </section>
      <Prompts
        purpose={pair.purpose}
        phase="reflect"
        seed={line.id}
        editor={editor}
        isReadOnly={isReadOnly}
      />
      <p className={styles.skip}>{m.prepare.prompts.skip}</p>
    </div>
  )
}
