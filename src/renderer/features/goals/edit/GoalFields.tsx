// The goal itself: what, why, for whom, who helps, from when until when.
import type { Pair } from '../../../../contract/pairs'
import type { ByWhom } from '../../../../contract/sessions'
import { m } from '../../../messages/unlocked'
import { Choice } from '../../../ui/Choice'
import { Select } from '../../../ui/Select'
import { TextArea } from '../../../ui/TextArea'
import { TextField } from '../../../ui/TextField'
import styles from './GoalDialog.module.css'
import { CHECK_IN_RHYTHMS, type GoalDraft } from './goal-draft'

export interface PartProps {
  readonly pair: Pair
  readonly draft: GoalDraft
  readonly onDraft: (change: Partial<GoalDraft>) => void
}

const whom: readonly ByWhom[] = ['me', 'partner', 'both']

export function GoalFields({ pair, draft, onDraft }: PartProps) {
  const { goals } = m
  return (
    <>
      <TextField
        label={goals.title}
        hint={goals.titleHint}
        maxLength={200}
        required
        dir="auto"
        value={draft.title}
        onChange={(event) => onDraft({ title: event.target.value })}
      />
      <Choice
        legend={goals.forWhom}
        layout="row"
        value={draft.forWhom}
        onChange={(forWhom) => onDraft({ forWhom })}
        options={whom.map((one) => ({ value: one, label: goals.whom(one, pair.partnerName) }))}
      />
      <TextArea
        label={goals.why}
        hint={goals.whyHint}
        rows={2}
        maxLength={2_000}
        dir="auto"
        value={draft.why}
        onChange={(event) => onDraft({ why: event.target.value })}
      />
      <div className={styles.row}>
        <TextField
          label={goals.starts}
          type="date"
          min="1900-01-01"
          max="9999-12-31"
          value={draft.startsOn}
          onChange={(event) => onDraft({ startsOn: event.target.value })}
        />
        <TextField
          label={goals.due}
          hint={goals.dueHint}
          type="date"
          min="1900-01-01"
          max="9999-12-31"
          value={draft.dueOn}
          onChange={(event) => onDraft({ dueOn: event.target.value })}
        />
        <Select
          label={goals.every}
          value={draft.checkInEveryDays}
          onChange={(event) => onDraft({ checkInEveryDays: Number(event.target.value) })}
        >
          {[...new Set([...CHECK_IN_RHYTHMS, draft.checkInEveryDays])]
            .toSorted((one, other) => one - other)
            .map((everyDays) => (
              <option key={everyDays} value={everyDays}>
                {goals.everyDays(everyDays)}
              </option>
            ))}
        </Select>
      </div>
      <HelperFields pair={pair} draft={draft} onDraft={onDraft} />
    </>
  )
}

function HelperFields({ pair, draft, onDraft }: PartProps) {
  const { goals } = m
  return (
    <div className={styles.row}>
      <Select
        label={goals.helper}
        value={draft.helper ?? ''}
        onChange={(event) => onDraft({ helper: whom.find((one) => one === event.target.value) ?? null })}
      >
        <option value="">{goals.helpers.none}</option>
        {whom.map((one) => (
          <option key={one} value={one}>
            {goals.whom(one, pair.partnerName)}
          </option>
        ))}
      </Select>
      <TextField
        label={goals.helpers.other}
        maxLength={120}
        dir="auto"
        value={draft.helperName}
        onChange={(event) => onDraft({ helperName: event.target.value })}
      />
    </div>
  )
}
