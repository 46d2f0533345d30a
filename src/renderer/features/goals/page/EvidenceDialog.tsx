// Chooses the sessions that show how far a goal is. Each tick is saved at once.
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OpenGoal } from '../../../../contract/goals'
import { searchKeysOf } from '../../../../domain/search-text'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Checkbox } from '../../../ui/Checkbox'
import { Dialog } from '../../../ui/Dialog'
import { FailureNote } from '../../../ui/FailureNote'
import { asLongDay } from '../../../ui/local-dates'
import { TextField } from '../../../ui/TextField'
import styles from './EvidenceDialog.module.css'

interface EvidenceDialogProps {
  readonly open: OpenGoal
  readonly onClose: () => void
}

/** Evidence is mostly of the last weeks; older ones are linked in their own time. */
const SESSIONS_OFFERED = 200

export function EvidenceDialog({ open: { goal, evidence }, onClose }: EvidenceDialogProps) {
  const { queries } = useJournal()
  const [typed, setTyped] = useState('')
  const input = { pairId: goal.pairId, limit: SESSIONS_OFFERED, before: null }
  const sessions = useQuery(
    queries.sessions.list.queryOptions({ input, gcTime: 0, refetchOnMount: 'always' }),
  )
  // A tick shows at once; what was refused goes back to how it is.
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map())
  const link = useMutation(queries.goals.setEvidence.mutationOptions({ onError: () => setTicked(new Map()) }))
  const tick = (sessionId: string, isLinked: boolean) => {
    setTicked(new Map(ticked).set(sessionId, isLinked))
    link.mutate({ goalId: goal.id, sessionId, isLinked })
  }
  const asked = searchKeysOf(typed)
  const lines = sessions.data?.lines ?? []
  const found = lines.filter(({ title, heldOn }) => {
    const words = searchKeysOf(`${title} ${asLongDay(heldOn)}`)
    return asked.every((key) => words.some((word) => word.startsWith(key)))
  })
  const linked = new Set(evidence.map(({ sessionId }) => sessionId))
  return (
    <Dialog
      title={m.goals.evidence.pick}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          {m.ui.done}
        </Button>
      }
    >
      <p className={styles.lead}>{m.goals.evidence.pickLead}</p>
      <FailureNote error={sessions.error ?? link.error} />
      {sessions.data !== undefined && lines.length === 0 ? (
        <p className={styles.lead}>{m.goals.evidence.noSessions}</p>
      ) : (
        <TextField
          label={m.goals.evidence.find}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {lines.length > 0 && found.length === 0 ? (
        <p className={styles.lead}>{m.goals.evidence.noneFound}</p>
      ) : null}
      <ul className={styles.list}>
        {found.map(({ id, title, heldOn }) => (
          <li key={id} className={styles.row}>
            <Checkbox
              label={<span dir="auto">{title || m.ui.untitled}</span>}
              checked={ticked.get(id) ?? linked.has(id)}
              onChange={(event) => tick(id, event.target.checked)}
            />
            <span className={styles.day}>{asLongDay(heldOn)}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
