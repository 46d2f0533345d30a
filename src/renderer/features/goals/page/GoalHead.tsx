// What a goal is: its dates and helper, title and why; and what can be done with it.
import { useMutation } from '@tanstack/react-query'
import Ellipsis from 'lucide-react/icons/ellipsis'
import LockIcon from 'lucide-react/icons/lock'
import type { Goal, GoalState } from '../../../../contract/goals'
import type { Pair } from '../../../../contract/pairs'
import { useJournal } from '../../../app/journal/journal-context'
import { useTrash } from '../../../app/journal/use-trash'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Chip } from '../../../ui/Chip'
import { FailureNote } from '../../../ui/FailureNote'
import { asMonth, asPlainDay } from '../../../ui/local-dates'
import { Menu } from '../../../ui/Menu'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import styles from './GoalHead.module.css'

interface GoalHeadProps {
  readonly goal: Goal
  readonly pair: Pair
  readonly onCheckIn: () => void
  readonly onEdit: () => void
}

export function GoalHead({ goal, pair, onCheckIn, onEdit }: GoalHeadProps) {
  const { queries } = useJournal()
  const putIntoTrash = useTrash()
  const { id, title, why, state } = goal
  const revise = useMutation(queries.goals.revise.mutationOptions())
  const remove = useMutation({ mutationFn: () => putIntoTrash({ kind: 'goal', id }, m.goals.trashed(title)) })
  const become = (next: GoalState) => revise.mutate({ goalId: id, state: next })
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <div className={styles.chips}>
          <Chip icon={<LockIcon strokeWidth={1.75} aria-hidden="true" />}>{m.goals.isPrivate}</Chip>
          {state === 'open' ? null : <Chip>{m.goals.groups[state]}</Chip>}
          <span className={styles.facts} dir="auto">
            {factsOfHead(goal, pair.partnerName).join(' · ')}
          </span>
        </div>
        <div className={styles.acts}>
          {state === 'open' ? (
            <Button kind="primary" onClick={onCheckIn}>
              {m.goals.checkIn.act}
            </Button>
          ) : (
            <Button busy={revise.isPending} onClick={() => become('open')}>
              {m.goals.openAgain}
            </Button>
          )}
          <Menu
            label={
              <>
                <Ellipsis strokeWidth={1.75} aria-hidden="true" />
                <VisuallyHidden>{m.goals.more(title)}</VisuallyHidden>
              </>
            }
            items={[
              { label: m.goals.change, onChoose: onEdit },
              ...(state === 'open'
                ? [
                    { label: m.goals.reached, onChoose: () => become('reached') },
                    { label: m.goals.archive, onChoose: () => become('archived') },
                  ]
                : [{ label: m.goals.openAgain, onChoose: () => become('open') }]),
              { label: m.goals.trash, onChoose: () => remove.mutate() },
            ]}
          />
        </div>
      </div>
      <h2 className={styles.title} dir="auto">
        {title}
      </h2>
      {why === '' ? null : (
        <p className={styles.why} dir="auto">
          {why}
        </p>
      )}
      <FailureNote error={revise.error ?? remove.error} />
    </header>
  )
}

/** "July 2026 – March 2027 · Maya helps". */
function factsOfHead({ startsOn, dueOn, forWhom, helper, helperName }: Goal, partnerName: string): string[] {
  const isOneMonth = dueOn?.slice(0, 7) === startsOn.slice(0, 7)
  const inWords = isOneMonth ? asPlainDay : asMonth
  return [
    m.goals.forInWords(forWhom, partnerName),
    m.goals.span(inWords(startsOn), dueOn === null ? null : inWords(dueOn)),
    m.goals.helps(helper, partnerName, helperName),
  ].filter((words) => words !== '')
}
