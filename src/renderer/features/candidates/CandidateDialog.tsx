// A person of the shortlist: who, what each could learn, and why.
import { useMutation } from '@tanstack/react-query'
import { useId, useState, type SubmitEvent } from 'react'
import type { PairCandidate } from '../../../contract/candidates'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { FailureNote } from '../../ui/FailureNote'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { useSubmitOnce } from '../../ui/use-submit-once'
import styles from './CandidatesPlace.module.css'

interface CandidateDialogProps {
  /** Null: a new one. */
  readonly candidate: PairCandidate | null
  readonly onClose: () => void
}

const nobody = { name: '', work: '', couldTeachMe: '', couldLearnFromMe: '', why: '' }

export function CandidateDialog({ candidate, onClose }: CandidateDialogProps) {
  const { vault } = useJournal()
  const formId = useId()
  const once = useSubmitOnce()
  const [said, setSaid] = useState({ ...nobody, ...candidate })
  const words = m.candidates
  const { name, work, couldTeachMe, couldLearnFromMe, why } = said
  const save = useMutation({
    mutationFn: () => {
      const fields = { name, work, couldTeachMe, couldLearnFromMe, why }
      return candidate === null
        ? vault.candidates.add(fields)
        : vault.candidates.revise({ candidateId: candidate.id, ...fields, state: candidate.state })
    },
    onSuccess: onClose,
    onError: once.release,
  })
  const isComplete = name.trim() !== ''
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isComplete && once.claim()) save.mutate()
  }
  const long = ['couldTeachMe', 'couldLearnFromMe', 'why'] as const
  return (
    <Dialog
      holdsWords
      title={candidate === null ? words.new : words.editTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          <Button kind="primary" type="submit" form={formId} busy={save.isPending} disabled={!isComplete}>
            {m.ui.save}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit} autoComplete="off">
        <TextField
          label={words.name}
          required
          maxLength={120}
          value={name}
          onChange={(event) => setSaid({ ...said, name: event.target.value })}
        />
        <TextField
          label={words.work}
          maxLength={200}
          value={work}
          onChange={(event) => setSaid({ ...said, work: event.target.value })}
        />
        {long.map((field) => (
          <TextArea
            key={field}
            label={words[field]}
            hint={field === 'why' ? words.whyHint : undefined}
            rows={2}
            maxLength={2000}
            value={said[field]}
            onChange={(event) => setSaid({ ...said, [field]: event.target.value })}
          />
        ))}
        <FailureNote error={save.error} />
      </form>
    </Dialog>
  )
}
