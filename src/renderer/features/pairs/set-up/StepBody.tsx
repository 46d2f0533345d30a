// What each step of the set-up asks.
import type { ReactNode } from 'react'
import type { SetUpStep } from '../../../../domain/set-up-steps'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { PurposeChoice } from '../PurposeChoice'
import { FunctionsStep } from './functions/FunctionsStep'
import { LinesStep } from './lines/LinesStep'
import { SavedField } from './SavedField'
import styles from './SetUp.module.css'
import { SkillsStep } from './skills/SkillsStep'
import type { StepProps } from './step-props'
import { useSavedChoice } from './use-saved-choice'

interface StepBodyProps extends StepProps {
  readonly step: SetUpStep
  readonly onCharter: () => void
  readonly rhythmStep?: ReactNode
  readonly ratingStep?: ReactNode
}

export function StepBody({ step, onCharter, rhythmStep, ratingStep, ...rest }: StepBodyProps) {
  const { setUp } = m.pairs
  switch (step) {
    case 'purpose':
      return <PurposeStep {...rest} />
    case 'objective':
      return <ObjectiveStep {...rest} />
    case 'skills':
      return <SkillsStep {...rest} />
    case 'functions':
      return <FunctionsStep {...rest} />
    case 'lines':
      return <LinesStep {...rest} />
    case 'rhythm':
      return rhythmStep ?? <p>{setUp.later}</p>
    case 'standing':
      return ratingStep ?? <p>{setUp.later}</p>
    case 'charter':
      return (
        <div className={styles.fields}>
          <p>{setUp.charter.text}</p>
          <Button kind="primary" className={styles.open} onClick={onCharter}>
            {setUp.charter.open}
          </Button>
        </div>
      )
  }
}

function PurposeStep({ pair, say }: StepProps) {
  const [purpose, choose] = useSavedChoice(pair.purpose, (chosen) => say({ purpose: chosen }))
  const { setUp } = m.pairs
  return (
    <div className={styles.fields}>
      <PurposeChoice value={purpose} onChoose={choose} />
      <SavedField
        label={setUp.purposeWords}
        hint={setUp.purposeWordsHint}
        rows={3}
        maxLength={2000}
        value={pair.purposeWords}
        onSave={(purposeWords) => say({ purposeWords: purposeWords.trim() })}
      />
    </div>
  )
}

function ObjectiveStep({ pair, say }: StepProps) {
  const { setUp } = m.pairs
  return (
    <SavedField
      label={setUp.objective}
      hint={setUp.objectiveHint}
      rows={3}
      maxLength={2000}
      value={pair.objective}
      onSave={(objective) => say({ objective: objective.trim() })}
    />
  )
}
