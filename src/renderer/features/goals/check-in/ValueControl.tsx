// How far it is, said with the goal's own measure.
import type { Goal } from '../../../../contract/goals'
import { saidNumber } from '../../../../domain/said-number'
import { m } from '../../../messages/unlocked'
import { Checkbox } from '../../../ui/Checkbox'
import { Choice } from '../../../ui/Choice'
import { DotChoice } from '../../../ui/Dots'
import { NumberField } from '../../../ui/NumberField'
import type { SaidDraft } from './said-draft'
import styles from './CheckInDialog.module.css'

interface ValueControlProps {
  readonly goal: Goal
  readonly draft: SaidDraft
  readonly onDraft: (change: Partial<SaidDraft>) => void
}

export function ValueControl({ goal, draft, onDraft }: ValueControlProps) {
  const { measure } = goal
  const { checkIn } = m.goals
  const said = saidNumber(draft.text)
  const onText = (text: string) => onDraft({ text })
  const number = (unit: string) => (
    <NumberField
      label={checkIn.value}
      text={draft.text}
      onText={onText}
      unit={unit}
      startsHere
      error={said.ok ? undefined : m.goals.measure.notANumber}
      steps={{
        less: checkIn.less,
        more: checkIn.more,
        onStep: (by) => onText(stepped(said.ok ? (said.value ?? 0) : 0, by)),
      }}
    />
  )
  switch (measure.kind) {
    case 'none':
      return null
    case 'number':
      return number(measure.unit)
    case 'percent':
      return (
        <div className={styles.percent}>
          {number('%')}
          <input
            type="range"
            autoComplete="off"
            className={styles.slider}
            aria-label={checkIn.value}
            min={Math.min(0, measure.baseline, measure.target ?? 0)}
            max={Math.max(100, measure.baseline, measure.target ?? 0)}
            value={said.ok ? (said.value ?? 0) : 0}
            onChange={(event) => onText(event.target.value)}
          />
        </div>
      )
    case 'scale':
      return (
        <DotChoice
          legend={checkIn.value}
          count={measure.max}
          value={said.ok ? said.value : null}
          nameOf={(at) => m.goals.measure.now.of(String(at), String(measure.max), '')}
          onChange={(at) => onText(String(at))}
        />
      )
    case 'yesNo':
      return (
        <Choice
          legend={checkIn.value}
          layout="row"
          value={draft.text === '1' ? '1' : '0'}
          onChange={onText}
          options={[
            { value: '0', label: checkIn.yesNo[0] },
            { value: '1', label: checkIn.yesNo[1] },
          ]}
        />
      )
    case 'steps':
      return <StepTicks goal={goal} draft={draft} onDraft={onDraft} />
  }
}

function StepTicks({ goal, draft, onDraft }: ValueControlProps) {
  const { checkIn } = m.goals
  const open = goal.milestones.filter(({ reachedOn }) => reachedOn === null)
  if (goal.milestones.length === 0) return <p className={styles.quiet}>{checkIn.noSteps}</p>
  if (open.length === 0) return <p className={styles.quiet}>{checkIn.allDone}</p>
  return (
    <fieldset className={styles.steps}>
      <legend className={styles.legend}>{checkIn.steps}</legend>
      {open.map(({ id, title }) => (
        <Checkbox
          key={id}
          label={<span dir="auto">{title}</span>}
          checked={draft.reachedIds.includes(id)}
          onChange={(event) =>
            onDraft({
              reachedIds: event.target.checked
                ? [...draft.reachedIds, id]
                : draft.reachedIds.filter((one) => one !== id),
            })
          }
        />
      ))}
    </fieldset>
  )
}

/** Halves and tenths stay as fine as they were. */
const stepped = (value: number, by: number): string => String(Math.round((value + by) * 1e6) / 1e6)
