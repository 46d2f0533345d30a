// Sessions that show how far a goal is: linked by hand, and those whose notes touch it.
import { useMutation } from '@tanstack/react-query'
import NotebookPen from 'lucide-react/icons/notebook-pen'
import X from 'lucide-react/icons/x'
import { useState } from 'react'
import type { OpenGoal } from '../../../../contract/goals'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { FailureNote } from '../../../ui/FailureNote'
import { asDay } from '../../../ui/local-dates'
import { TouchedBy } from '../TouchedBy'
import styles from './Evidence.module.css'
import { EvidenceDialog } from './EvidenceDialog'
import page from './GoalPage.module.css'

interface EvidenceProps {
  readonly open: OpenGoal
  readonly onGoToSession: (sessionId: string) => void
}

export function Evidence({ open, onGoToSession }: EvidenceProps) {
  const { queries } = useJournal()
  const { goal, evidence } = open
  const [isPicking, setPicking] = useState(false)
  const unlink = useMutation(queries.goals.setEvidence.mutationOptions())
  return (
    <section className={page.card} aria-label={m.goals.evidence.title}>
      <div className={page.cardHead}>
        <h3 className={page.cardTitle}>{m.goals.evidence.title}</h3>
        <button type="button" className={page.link} onClick={() => setPicking(true)}>
          {m.goals.evidence.link}
        </button>
      </div>
      {evidence.length === 0 && goal.noteCount === 0 ? (
        <p className={page.none}>{m.goals.evidence.none}</p>
      ) : null}
      <ul className={styles.list}>
        {evidence.map(({ sessionId, title, heldOn }) => (
          <li key={sessionId} className={styles.row}>
            <button type="button" className={styles.session} onClick={() => onGoToSession(sessionId)}>
              <NotebookPen strokeWidth={1.75} aria-hidden="true" />
              <span dir="auto">{title || m.ui.untitled}</span>
              <span className={styles.day}>{asDay(heldOn)}</span>
            </button>
            <button
              type="button"
              className={styles.unlink}
              aria-label={m.goals.evidence.unlink(title || m.ui.untitled)}
              onClick={() => unlink.mutate({ goalId: goal.id, sessionId, isLinked: false })}
            >
              <X strokeWidth={1.75} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <FailureNote error={unlink.error} />
      {goal.noteCount === 0 ? null : (
        <>
          <p className={styles.touched}>{m.goals.touchedBy}</p>
          <TouchedBy goalId={goal.id} onGoToSession={onGoToSession} />
        </>
      )}
      <p className={page.none}>{m.goals.evidence.stays}</p>
      {isPicking ? <EvidenceDialog open={open} onClose={() => setPicking(false)} /> : null}
    </section>
  )
}
