// How it went: a few offered words and one's own, chosen by a click, saved at once.
import { useMutation } from '@tanstack/react-query'
import Check from 'lucide-react/icons/check'
import { useState, type SubmitEvent } from 'react'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { FailureNote } from '../../../ui/FailureNote'
import type { SessionFacts } from '../page/use-session-facts'
import styles from './FeltWords.module.css'

interface FeltWordsProps {
  readonly sessionId: string
  readonly facts: SessionFacts
}

const MOST_WORDS = 12
const LONGEST_WORD = 60

export function FeltWords({ sessionId, facts }: FeltWordsProps) {
  const { queries } = useJournal()
  const [own, setOwn] = useState('')
  const { felt } = facts
  const save = useMutation(queries.sessions.setFelt.mutationOptions({ onError: () => void facts.reload() }))
  const change = (next: readonly string[]) => {
    const few = next.slice(0, MOST_WORDS)
    facts.setFelt(few)
    save.mutate({ sessionId, felt: [...few] })
  }
  const toggle = (word: string) =>
    change(felt.includes(word) ? felt.filter((one) => one !== word) : [...felt, word])
  const addOwn = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const word = own.trim()
    if (word === '') return
    if (!felt.includes(word)) change([...felt, word])
    setOwn('')
  }

  return (
    <div className={styles.words}>
      {[...new Set([...m.sessions.felt.offered, ...felt])].map((word) => (
        <button
          key={word}
          type="button"
          className={styles.word}
          aria-pressed={felt.includes(word)}
          onClick={() => toggle(word)}
        >
          {felt.includes(word) ? <Check strokeWidth={2} aria-hidden="true" /> : null}
          <span dir="auto">{word}</span>
        </button>
      ))}
      <form onSubmit={addOwn} autoComplete="off">
        <input
          type="text"
          className={styles.own}
          aria-label={m.sessions.felt.own}
          placeholder={m.sessions.felt.own}
          maxLength={LONGEST_WORD}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          value={own}
          onChange={(event) => setOwn(event.target.value)}
        />
      </form>
      <FailureNote error={save.error} />
    </div>
  )
}
