// The guided path of a pair: any step in any order, each saved by itself, left and taken up again.
import { useMutation } from '@tanstack/react-query'
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import type { Pair } from '../../../../contract/pairs'
import {
  CAN_BE_SAID,
  COUNTED_STEPS,
  firstOpenStep,
  SET_UP_STEPS,
  stepAfter,
  stepNamed,
  type SetUpStep,
} from '../../../../domain/set-up-steps'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { FailureNote } from '../../../ui/FailureNote'
import { ScreenTitle } from '../../../ui/ScreenTitle'
import styles from './SetUp.module.css'
import { StepBody } from './StepBody'
import { StepList } from './StepList'
import { StepTitle } from './StepTitle'
import { useSaving, type SavingState } from './use-saving'

interface SetUpProps {
  readonly pair: Pair
  /** Null: where it was left. */
  readonly step: string | null
  readonly onStep: (step: SetUpStep) => void
  readonly onCharter: () => void
  /** Given by the features they belong to. */
  readonly rhythmStep?: ReactNode
  readonly ratingStep?: ReactNode
}

export function SetUp({ pair, step: named, onStep, ...slots }: SetUpProps) {
  const { vault } = useJournal()
  const { state, keep } = useSaving()
  // What is done while one is at it leads nobody on.
  const [leftAt] = useState(() => firstOpenStep(pair.doneSteps))
  const step = stepNamed(named) ?? leftAt
  const done = COUNTED_STEPS.filter((one) => pair.doneSteps.includes(one)).length
  const { setUp } = m.pairs
  const next = stepAfter(step)
  const page = useRef<HTMLDivElement>(null)

  // Each step is read from its beginning; the scroll position is outside React.
  useLayoutEffect(() => page.current?.scrollTo({ top: 0 }), [step])

  return (
    <div ref={page} className={styles.page}>
      <div className={styles.column}>
        <header className={styles.head}>
          <ScreenTitle takesFocus={false}>{setUp.title(pair.partnerName)}</ScreenTitle>
          <p className={styles.progress}>
            <span>{setUp.progress(done, COUNTED_STEPS.length)}</span>
            <SavingWords state={state} />
          </p>
        </header>
        <div className={styles.path}>
          <StepList done={pair.doneSteps} current={step} onStep={onStep} />
          <section className={styles.step} aria-labelledby="set-up-step">
            <StepTitle key={`title of ${step}`} step={step} />
            <p className={styles.lead}>{setUp.leads[step](pair.partnerName)}</p>
            <StepBody
              key={step}
              step={step}
              pair={pair}
              keep={keep}
              onGoOn={() => {
                if (next !== null) onStep(next)
              }}
              say={(said) => keep(() => vault.pairs.describe({ pairId: pair.id, ...said }))}
              {...slots}
            />
            <FailureNote error={state.is === 'failed' ? state.error : null} />
            <Ways pair={pair} step={step} onStep={onStep} />
          </section>
        </div>
      </div>
    </div>
  )
}

function SavingWords({ state }: { readonly state: SavingState }) {
  const { setUp } = m.pairs
  const words = { idle: setUp.kept, saving: setUp.saving, saved: setUp.saved, failed: '' }[state.is]
  return <span role="status">{words}</span>
}

interface WaysProps {
  readonly pair: Pair
  readonly step: SetUpStep
  readonly onStep: (step: SetUpStep) => void
}

function Ways({ pair, step, onStep }: WaysProps) {
  const { vault } = useJournal()
  const next = stepAfter(step)
  const before = SET_UP_STEPS[SET_UP_STEPS.indexOf(step) - 1]
  const isDone = pair.doneSteps.includes(step)
  const mark = useMutation({
    mutationFn: () => vault.pairs.markStep({ pairId: pair.id, step }),
    onSuccess: () => {
      if (next !== null) onStep(next)
    },
  })
  const { setUp } = m.pairs
  return (
    <div className={styles.ways}>
      {before === undefined ? null : (
        <Button kind="quiet" onClick={() => onStep(before)}>
          {setUp.back}
        </Button>
      )}
      {next === null ? null : (
        <Button kind={isDone ? 'primary' : 'default'} onClick={() => onStep(next)}>
          {isDone ? setUp.next : setUp.skip}
        </Button>
      )}
      {isDone || !CAN_BE_SAID.includes(step) ? null : (
        <Button kind="quiet" busy={mark.isPending} onClick={() => mark.mutate()}>
          {setUp.countAsDone}
        </Button>
      )}
      <FailureNote error={mark.error} />
    </div>
  )
}
