// The steps of the set-up, those done with a tick.
import ArrowRight from 'lucide-react/icons/arrow-right'
import Check from 'lucide-react/icons/check'
import { COUNTED_STEPS, SET_UP_STEPS, type SetUpStep } from '../../../../domain/set-up-steps'
import { m } from '../../../messages/unlocked'
import { joinClasses } from '../../../ui/join-classes'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import styles from './StepList.module.css'

interface StepListProps {
  readonly done: readonly SetUpStep[]
  readonly current: SetUpStep
  readonly onStep: (step: SetUpStep) => void
}

export function StepList({ done, current, onStep }: StepListProps) {
  const { setUp } = m.pairs
  return (
    <nav aria-label={setUp.stepsLabel}>
      <ol className={styles.steps}>
        {SET_UP_STEPS.map((step) => {
          const isDone = done.includes(step)
          return (
            <li key={step}>
              <button
                type="button"
                className={joinClasses(styles.step, step === current && styles.here)}
                aria-current={step === current ? 'step' : undefined}
                onClick={() => onStep(step)}
              >
                <span className={joinClasses(styles.sign, isDone && styles.done)} aria-hidden="true">
                  {signOf(step, isDone)}
                </span>
                <span>{setUp.steps[step]}</span>
                {isDone ? <VisuallyHidden>{setUp.isDone}</VisuallyHidden> : null}
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** Only what is counted has a number; the charter is where the path leads. */
function signOf(step: SetUpStep, isDone: boolean) {
  if (isDone) return <Check strokeWidth={2.25} />
  const at = COUNTED_STEPS.findIndex((counted) => counted === step)
  return at < 0 ? <ArrowRight strokeWidth={1.75} /> : at + 1
}
