// A question of one's own with what its two ends mean; or an asked one in other words.
import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import type { RatingQuestion } from '../../../../contract/reviews'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { FailureNote } from '../../../ui/FailureNote'
import { localNow } from '../../../ui/local-dates'
import { TextField } from '../../../ui/TextField'
import { useSubmitOnce } from '../../../ui/use-submit-once'
import styles from './QuestionsDialog.module.css'

interface QuestionFormProps {
  readonly pairId: string
  /** In the place of this one. */
  readonly changed?: RatingQuestion
  readonly onDone?: () => void
}

export function QuestionForm({ pairId, changed, onDone }: QuestionFormProps) {
  const { vault } = useJournal()
  const { questions } = m.reviews
  const blank = { text: '', low: questions.usualLow, high: questions.usualHigh }
  const [words, setWords] = useState(changed === undefined ? blank : wordsOf(changed))
  const once = useSubmitOnce()
  const save = useMutation({
    mutationFn: () =>
      changed === undefined
        ? vault.reviews.addQuestion({ pairId, ...words })
        : vault.reviews.changeQuestion({
            questionId: changed.id,
            today: localNow().slice(0, 10),
            ...words,
          }),
    onSuccess: () => {
      setWords(blank)
      onDone?.()
    },
    onSettled: once.release,
  })
  const isComplete = words.text.trim() !== '' && (changed === undefined || words.text.trim() !== changed.text)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isComplete && once.claim()) save.mutate()
  }
  return (
    <form className={styles.form} onSubmit={submit} autoComplete="off">
      <TextField
        label={changed === undefined ? questions.add : questions.changeTitle}
        hint={questions.addHint}
        maxLength={200}
        value={words.text}
        onChange={(event) => setWords({ ...words, text: event.target.value })}
      />
      <div className={styles.ends}>
        <TextField
          label={questions.low}
          maxLength={60}
          value={words.low}
          onChange={(event) => setWords({ ...words, low: event.target.value })}
        />
        <TextField
          label={questions.high}
          maxLength={60}
          value={words.high}
          onChange={(event) => setWords({ ...words, high: event.target.value })}
        />
      </div>
      <div className={styles.acts}>
        <Button type="submit" busy={save.isPending} disabled={!isComplete}>
          {changed === undefined ? questions.addIt : questions.changeIt}
        </Button>
        {changed === undefined ? null : (
          <Button kind="quiet" onClick={onDone}>
            {m.ui.cancel}
          </Button>
        )}
      </div>
      <FailureNote error={save.error} />
    </form>
  )
}

const wordsOf = ({ text, low, high }: RatingQuestion) => ({ text, low, high })
