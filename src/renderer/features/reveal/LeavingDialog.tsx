// Before something leaves: the very words, a tick that they were read, and one button.
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { OpenReveal } from '../../../contract/reveal'
import { firstName } from '../../../domain/first-name'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Dialog } from '../../ui/Dialog'
import { FailureNote } from '../../ui/FailureNote'
import { GroupTitle } from '../../ui/GroupTitle'
import styles from './Reveal.module.css'

export interface Leaving {
  readonly act: 'seal' | 'open'
  /** As it is saved. */
  readonly reveal: OpenReveal
}

interface LeavingDialogProps extends Leaving {
  readonly onClose: () => void
  /** Signed: the file can be written. */
  readonly onDone: (act: 'commit' | 'open') => void
}

export function LeavingDialog({ act, reveal, onClose, onDone }: LeavingDialogProps) {
  const { vault } = useJournal()
  const [isRead, setRead] = useState(false)
  const { id: revealId, fingerprint, trust, mine } = reveal
  const partner = firstName(reveal.partnerName)
  const words = m.reveal[act]
  const sign = useMutation({
    mutationFn: () =>
      act === 'seal'
        ? vault.reveal.seal({ revealId, fingerprint })
        : vault.reveal.show({ revealId, fingerprint }),
    onSuccess: () => onDone(act === 'seal' ? 'commit' : 'open'),
  })
  const answered = mine.filter(({ value, words: said }) => value !== null || said !== '').length
  return (
    <Dialog
      title={words.title(partner)}
      onClose={onClose}
      wide
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          <Button kind="primary" disabled={!isRead} busy={sign.isPending} onClick={() => sign.mutate()}>
            {words.yes}
          </Button>
        </>
      }
    >
      <p>{words.lead(partner)}</p>
      <GroupTitle as="p">{words.leaves}</GroupTitle>
      <div className={styles.leaving}>
        {act === 'seal' ? <Asked reveal={reveal} /> : <Answers reveal={reveal} />}
      </div>
      {act === 'seal' ? <p className={styles.hint}>{m.reveal.seal.stays(answered)}</p> : null}
      {trust === 'compared' ? null : <p className={styles.hint}>{m.reveal.file.cardOnly(partner)}</p>}
      <Checkbox label={words.read} checked={isRead} onChange={({ target }) => setRead(target.checked)} />
      <FailureNote error={sign.error} />
    </Dialog>
  )
}

function Asked({ reveal: { title, questions } }: Pick<Leaving, 'reveal'>) {
  return (
    <>
      <p dir="auto">
        <b>{title}</b>
      </p>
      <ul>
        {questions.map(({ key, text, low, high }) => (
          <li key={key} dir="auto">
            {[text, low, high].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
    </>
  )
}

function Answers({ reveal: { questions, mine } }: Pick<Leaving, 'reveal'>) {
  const { level, unanswered } = m.reveal.question
  return (
    <ul>
      {questions.map(({ key, text, low, high }, at) => {
        const { value = null, words = '' } = mine[at] ?? {}
        const said = [value === null ? '' : level(value, low, high), words].filter(Boolean).join(' · ')
        return (
          <li key={key} dir="auto">
            {text} <b>{said === '' ? unanswered : said}</b>
          </li>
        )
      })}
    </ul>
  )
}
