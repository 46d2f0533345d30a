// An open round, step by step: it can be left at any point and is taken up where it was left.
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState, type Ref } from 'react'
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
import type { AreSaved } from './WordsForm'
import { WordsStep } from './WordsStep'

export function GuidedRound(props: RoundPageProps) {
  const { vault } = useJournal()
  const say = useNotice()
  const { pair, round, onLeave } = props
  const [step, setStep] = useState(() => stepLeftAt(round))
  const heading = useRef<HTMLHeadingElement>(null)
  const isFirst = useRef(true)
  const areWordsSaved = useRef<AreSaved>(null)
  const steps = stepsOf(round)
  const at = steps.indexOf(step)
  const [before, next] = [steps[at - 1], steps[at + 1]]

  // A new step begins at its top and is read out; the page's own title is first.
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus()
    isFirst.current = false
  }, [step])

  // What could not be saved says so where it was typed, and keeps the step open.
  const isAllSaved = async () => (await flushEditors()) && (areWordsSaved.current?.() ?? true)
  const turn = useMutation({
    mutationFn: async (to: RoundStep) => {
      if (!(await isAllSaved())) return
      await vault.reviews.setStep({ roundId: round.id, step: to })
      setStep(to)
    },
  })
  const finish = useMutation({
    mutationFn: async () => {
      if (!(await isAllSaved())) return
      await vault.reviews.finish({ roundId: round.id })
      say({ words: m.reviews.finished(round.title) })
      onLeave()
    },
  })
  const isTurning = turn.isPending || finish.isPending

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
        <StepBody {...props} step={step} areWordsSaved={areWordsSaved} />
      </section>
      <footer className={styles.ways}>
        {before === undefined ? null : (
          <Button busy={isTurning} onClick={() => turn.mutate(before)}>
            {m.reviews.back}
          </Button>
        )}
        {next === undefined ? (
          <Button kind="primary" busy={isTurning} onClick={() => finish.mutate()}>
            {m.reviews.finish}
          </Button>
        ) : (
          <Button kind="primary" busy={isTurning} onClick={() => turn.mutate(next)}>
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

interface StepBodyProps extends RoundPageProps {
  readonly step: RoundStep
  readonly areWordsSaved: Ref<AreSaved>
}

function StepBody({ step, pair, all, round, ending, areWordsSaved }: StepBodyProps) {
  switch (step) {
    case 'rate':
      return <RateList pair={pair} all={all} round={round} />
    case 'words':
      return <WordsStep round={round} areSaved={areWordsSaved} />
    case 'goals':
      return <GoalsStep pair={pair} />
    case 'end':
      return ending
  }
}
