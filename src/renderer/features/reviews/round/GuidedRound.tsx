// An open round, step by step: it can be left at any point and is taken up where it was left.
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useJournal } from '../../../app/journal/journal-context'
import { useNotice } from '../../../app/journal/notice'
import { flushEditors } from '../../../editor/open-editors'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { FailureNote } from '../../../ui/FailureNote'
import { Steps } from '../../../ui/Steps'
import { RateList } from '../rating/RateList'
import { GoalsStep } from './GoalsStep'
import type { RoundPageProps } from './round-props'
import styles from './RoundPage.module.css'
import { stepLeftAt, stepsOf, type RoundStep } from './round-steps'
import { WordsStep } from './WordsStep'

export function GuidedRound(props: RoundPageProps) {
  const { vault } = useJournal()
  const say = useNotice()
  const { pair, round, onLeave } = props
  const [step, setStep] = useState(() => stepLeftAt(round))
  const heading = useRef<HTMLHeadingElement>(null)
  const isFirst = useRef(true)
  const steps = stepsOf(round)
  const at = steps.indexOf(step)
  const [before, next] = [steps[at - 1], steps[at + 1]]

  // A new step begins at its top and is read out; the page's own title is first.
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus()
    isFirst.current = false
  }, [step])

  const turn = useMutation({
    mutationFn: async (to: RoundStep) => {
      await flushEditors()
      await vault.reviews.setStep({ roundId: round.id, step: to })
    },
    onSuccess: (_nothing, to) => setStep(to),
  })
  const finish = useMutation({
    mutationFn: async () => {
      // What could not be saved keeps the page open.
      if (await flushEditors()) await vault.reviews.finish({ roundId: round.id })
      else throw new Error('not saved')
    },
    onSuccess: () => {
      say({ words: m.reviews.finished(round.title) })
      onLeave()
    },
  })

  return (
    <>
      {steps.length > 1 ? <Steps current={at + 1} total={steps.length} name={m.reviews.steps[step]} /> : null}
      <section className={styles.step} aria-label={m.reviews.steps[step]}>
        <div>
          {steps.length > 1 ? (
            <h2 ref={heading} tabIndex={-1} className={styles.name}>
              {m.reviews.steps[step]}
            </h2>
          ) : null}
          <p className={styles.lead}>{m.reviews.stepLeads[step](pair.partnerName)}</p>
        </div>
        <StepBody {...props} step={step} />
      </section>
      <footer className={styles.ways}>
        {before === undefined ? null : <Button onClick={() => turn.mutate(before)}>{m.reviews.back}</Button>}
        {next === undefined ? (
          <Button kind="primary" busy={finish.isPending} onClick={() => finish.mutate()}>
            {m.reviews.finish}
          </Button>
        ) : (
          <Button kind="primary" busy={turn.isPending} onClick={() => turn.mutate(next)}>
            {m.reviews.next}
          </Button>
        )}
        <Button kind="quiet" className={styles.leave} onClick={onLeave}>
          {m.reviews.leave}
        </Button>
      </footer>
      <FailureNote error={turn.error ?? finish.error} />
    </>
  )
}

function StepBody({ step, pair, all, round, ending }: RoundPageProps & { readonly step: RoundStep }) {
  switch (step) {
    case 'rate':
      return <RateList pair={pair} all={all} round={round} />
    case 'words':
      return <WordsStep round={round} />
    case 'goals':
      return <GoalsStep pair={pair} />
    case 'end':
      return ending
  }
}
