// A question that is not asked, in its place, with the way back: my answer to it is kept.
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { OpenReveal } from '../../../contract/reveal'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { FailureNote } from '../../ui/FailureNote'
import styles from './Reveal.module.css'

interface LeftOutProps {
  readonly revealId: string
  readonly question: OpenReveal['leftOut'][number]
  /** It was left out a moment ago. */
  readonly takesFocus: boolean
  readonly onAsked: () => void
}

export function LeftOut({ revealId, question: { key, text }, takesFocus, onAsked }: LeftOutProps) {
  const { vault } = useJournal()
  const ask = useMutation({
    mutationFn: () => vault.reveal.ask({ revealId, key, isAsked: true }),
    onSuccess: onAsked,
  })
  const button = useRef<HTMLButtonElement>(null)
  const words = m.reveal.question

  // What left it out is gone. Focus belongs to the browser.
  useEffect(() => {
    if (takesFocus) button.current?.focus()
  }, [takesFocus])

  return (
    <>
      <div className={styles.leftOut}>
        <p className={styles.hint} dir="auto">
          {words.leftOut(text)}
        </p>
        <Button
          ref={button}
          kind="quiet"
          aria-label={words.askAgainOf(text)}
          busy={ask.isPending}
          onClick={() => ask.mutate()}
        >
          {words.askAgain}
        </Button>
      </div>
      <FailureNote error={ask.error} />
    </>
  )
}
