// Who has sealed and who has opened, as four marks with their words.
import Circle from 'lucide-react/icons/circle'
import CircleCheck from 'lucide-react/icons/circle-check'
import type { OpenReveal } from '../../../contract/reveal'
import { firstName } from '../../../domain/first-name'
import { m } from '../../messages/unlocked'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import styles from './Reveal.module.css'

type Phase = OpenReveal['phase']
const iSealed: readonly Phase[] = ['sealed', 'bothSealed', 'openedByMe', 'openedByPartner', 'open']
const theySealed: readonly Phase[] = ['asked', 'bothSealed', 'openedByMe', 'openedByPartner', 'open']
const iOpened: readonly Phase[] = ['openedByMe', 'open']
const theyOpened: readonly Phase[] = ['openedByPartner', 'open']

export function RevealSteps({ reveal: { phase, partnerName } }: { readonly reveal: OpenReveal }) {
  const { steps } = m.reveal
  const partner = firstName(partnerName)
  const marks = [
    [steps.mine, iSealed],
    [steps.theirs(partner), theySealed],
    [steps.mineOpen, iOpened],
    [steps.theirsOpen(partner), theyOpened],
  ] as const
  return (
    <ol className={styles.steps} aria-label={steps.label}>
      {marks.map(([words, phases]) => {
        const isDone = phases.includes(phase)
        const Icon = isDone ? CircleCheck : Circle
        return (
          <li key={words} className={isDone ? styles.done : undefined}>
            <Icon strokeWidth={1.75} aria-hidden="true" />
            {words}
            <VisuallyHidden>: {isDone ? steps.done : steps.notYet}</VisuallyHidden>
          </li>
        )
      })}
    </ol>
  )
}
