// The check-ins of a goal, newest first: when, what was said, what changed, how sure.
import Ellipsis from 'lucide-react/icons/ellipsis'
import { useState } from 'react'
import type { CheckIn, OpenGoal } from '../../../../contract/goals'
import type { Measure } from '../../../../domain/measure'
import { useJournal } from '../../../app/journal/journal-context'
import { useNotice } from '../../../app/journal/notice'
import { m } from '../../../messages/unlocked'
import { Dots } from '../../../ui/Dots'
import { FailureNote } from '../../../ui/FailureNote'
import { asDay, asPlainDay, localNow } from '../../../ui/local-dates'
import { Menu } from '../../../ui/Menu'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import { measureInWords, numberInWords, valueInWords } from '../goal-words'
import { signed } from '../check-in/said-draft'
import styles from './CheckIns.module.css'
import page from './GoalPage.module.css'

interface CheckInsProps {
  readonly open: OpenGoal
  readonly onCorrect: (checkIn: CheckIn) => void
}

/** More are there on request: years of check-ins are a long list. */
const SHOWN_AT_FIRST = 6

export function CheckIns({ open, onCorrect }: CheckInsProps) {
  const { goal, checkIns } = open
  const [isWhole, setWhole] = useState(false)
  const { remove, error } = useRemoval(goal.id)
  const shown = isWhole ? checkIns : checkIns.slice(0, SHOWN_AT_FIRST)
  return (
    <section className={page.card} aria-label={m.goals.checkIn.title}>
      <h3 className={page.cardTitle}>{m.goals.checkIn.title}</h3>
      {checkIns.length === 0 ? <p className={page.none}>{m.goals.checkIn.none}</p> : null}
      <FailureNote error={error} />
      <ul className={styles.list}>
        {shown.map((checkIn) => (
          <Row
            key={checkIn.id}
            checkIn={checkIn}
            open={open}
            onCorrect={() => onCorrect(checkIn)}
            onRemove={() => void remove(checkIn)}
          />
        ))}
      </ul>
      {shown.length < checkIns.length ? (
        <button type="button" className={page.link} onClick={() => setWhole(true)}>
          {m.goals.checkIn.showAll(checkIns.length)}
        </button>
      ) : null}
    </section>
  )
}

interface RowProps {
  readonly checkIn: CheckIn
  readonly open: OpenGoal
  readonly onCorrect: () => void
  readonly onRemove: () => void
}

function Row({ checkIn, open, onCorrect, onRemove }: RowProps) {
  const { onDay, comment, confidence, measureVersion } = checkIn
  const { goal, measures } = open
  const measure = measures.find(({ version }) => version === measureVersion)?.measure
  const isOfBefore = measureVersion !== goal.measureVersion
  return (
    <li className={styles.row}>
      <time dateTime={onDay} className={styles.day} title={asPlainDay(onDay)}>
        {onDay.slice(0, 4) === localNow().slice(0, 4) ? asDay(onDay) : `${asDay(onDay)} ${onDay.slice(0, 4)}`}
      </time>
      <p className={styles.words}>
        {comment === '' ? null : <span dir="auto">{comment} </span>}
        <span className={styles.value}>{measure === undefined ? '' : changeOf(checkIn, open, measure)}</span>
        {isOfBefore && measure !== undefined ? (
          <span className={styles.before}>{m.goals.checkIn.measuredIn(measureInWords(measure))}</span>
        ) : null}
      </p>
      {confidence === null ? (
        <span />
      ) : (
        <Dots
          count={5}
          value={confidence}
          tone={goal.forWhom}
          words={m.goals.checkIn.confident(confidence)}
        />
      )}
      <Menu
        label={
          <>
            <Ellipsis strokeWidth={1.75} aria-hidden="true" />
            <VisuallyHidden>{m.goals.checkIn.moreOf(asPlainDay(onDay))}</VisuallyHidden>
          </>
        }
        items={[
          { label: m.goals.checkIn.correct, onChoose: onCorrect },
          { label: m.goals.checkIn.remove, onChoose: onRemove },
        ]}
      />
    </li>
  )
}

/** "4 (+1)": against the one before of the same measure, whose unit stands over the plot. */
function changeOf(checkIn: CheckIn, { checkIns }: OpenGoal, measure: Measure): string {
  const { value, measureVersion } = checkIn
  if (value === null || measure.kind === 'none') return ''
  const words = measure.kind === 'number' ? numberInWords(value) : valueInWords(measure, value)
  const before = checkIns
    .slice(checkIns.indexOf(checkIn) + 1)
    .find((one) => one.value !== null && one.measureVersion === measureVersion)?.value
  if (before === undefined || before === null || before === value || measure.kind === 'yesNo') return words
  return `${words} (${signed(value - before)})`
}

function useRemoval(goalId: string) {
  const { vault } = useJournal()
  const say = useNotice()
  const [error, setError] = useState<unknown>(null)
  const putBack = (checkIn: CheckIn) =>
    vault.goals.putBackCheckIn({ goalId, checkIn }).catch(() => say({ words: m.goals.checkIn.notBack }))
  const remove = async ({ id }: CheckIn) => {
    try {
      const removed = await vault.goals.removeCheckIn({ checkInId: id })
      setError(null)
      const action = { label: m.goals.checkIn.undo, act: () => void putBack(removed) }
      say({ words: m.goals.checkIn.removed, action })
    } catch (refusal) {
      setError(refusal)
    }
  }
  return { remove, error }
}
