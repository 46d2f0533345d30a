// My answer to one question, saved by itself until I seal.
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { AskedQuestion, OpenReveal } from '../../../contract/reveal'
import { HIGHEST } from '../../../domain/ratings'
import { useJournal } from '../../app/journal/journal-context'
import { flushEditors } from '../../editor/open-editors'
import { useSavedValue } from '../../editor/use-saved-value'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { DotChoice } from '../../ui/Dots'
import { FailureNote } from '../../ui/FailureNote'
import { TextArea } from '../../ui/TextArea'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import styles from './Reveal.module.css'

interface MyAnswerProps {
  readonly reveal: OpenReveal
  readonly question: AskedQuestion
  /** It was asked again a moment ago. */
  readonly takesFocus: boolean
  readonly onLeftOut: () => void
}

export function MyAnswer({ reveal, question, takesFocus, onLeftOut }: MyAnswerProps) {
  const { id: revealId, mine, phase, questions } = reveal
  const { vault } = useJournal()
  const { key, kind, text, low, high } = question
  const given = mine.find((one) => one.key === key)
  const { value, change, flush, error } = useSavedValue(
    { value: given?.value ?? null, words: given?.words ?? '' },
    (answer) => vault.reveal.answer({ revealId, key, ...answer }),
  )
  const leaveOut = useMutation({
    mutationFn: async () => {
      // What was typed last stays with the question, for whoever asks it after all.
      await flushEditors()
      await vault.reveal.ask({ revealId, key, isAsked: false })
    },
    onSuccess: onLeftOut,
  })
  const field = useRef<HTMLTextAreaElement>(null)
  const words = m.reveal.question

  // What asked it again is gone. Focus belongs to the browser.
  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus])

  return (
    <div className={styles.mine}>
      {kind === 'scale' ? (
        <DotChoice
          legend={<VisuallyHidden>{text}</VisuallyHidden>}
          count={HIGHEST}
          value={value.value}
          nameOf={(level) => words.level(level, low, high)}
          onChange={(level) => {
            change({ ...value, value: level })
            flush()
          }}
        />
      ) : null}
      <TextArea
        ref={field}
        label={`${kind === 'scale' ? words.comment : words.mine}: ${text}`}
        hideLabel
        placeholder={kind === 'scale' ? words.comment : words.mine}
        rows={kind === 'scale' ? 2 : 4}
        maxLength={2000}
        dir="auto"
        value={value.words}
        onChange={({ target }) => change({ ...value, words: target.value })}
        onBlur={flush}
      />
      {phase === 'draft' && questions.length > 1 ? (
        <Button
          kind="quiet"
          aria-label={words.leaveOutOf(text)}
          busy={leaveOut.isPending}
          onClick={() => leaveOut.mutate()}
        >
          {words.leaveOut}
        </Button>
      ) : null}
      <FailureNote error={error ?? leaveOut.error} />
    </div>
  )
}
