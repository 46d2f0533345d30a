// Milestones on the way, in their order: each a line with a date and, where something is counted, a value.
import Plus from 'lucide-react/icons/plus'
import X from 'lucide-react/icons/x'
import { useState, type KeyboardEvent } from 'react'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { NumberField } from '../../../ui/NumberField'
import { TextField } from '../../../ui/TextField'
import styles from './GoalDialog.module.css'
import type { PartProps } from './GoalFields'
import { hasValues, type MilestoneDraft } from './goal-draft'

export function MilestoneFields({ draft, onDraft }: Omit<PartProps, 'pair'>) {
  const { milestones } = m.goals
  const [addedKey, setAddedKey] = useState<string | null>(null)
  const change = (key: string, next: Partial<MilestoneDraft>) =>
    onDraft({ milestones: draft.milestones.map((one) => (one.key === key ? { ...one, ...next } : one)) })
  const add = () => {
    const key = crypto.randomUUID()
    setAddedKey(key)
    onDraft({
      milestones: [...draft.milestones, { key, id: null, title: '', dueOn: '', value: '', reachedOn: null }],
    })
  }
  /** Enter is on its way to the next milestone, not to the end of the goal. */
  const onEnter = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    if (!(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    const next = event.target.closest('li')?.nextElementSibling
    if (next) next.querySelector('input')?.focus()
    else if (draft.milestones.at(-1)?.title.trim() !== '' && draft.milestones.length < MOST_MILESTONES) add()
  }
  return (
    <>
      <p className={styles.lead}>{milestones.lead}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the fields in it */}
      <ol className={styles.milestones} onKeyDown={onEnter}>
        {draft.milestones.map(({ key, title, dueOn, value }, index) => (
          <li key={key} className={styles.milestone}>
            <TextField
              label={milestones.name(index + 1)}
              hideLabel
              maxLength={200}
              dir="auto"
              // One that was just added waits for its name.
              autoFocus={key === addedKey}
              value={title}
              onChange={(event) => change(key, { title: event.target.value })}
            />
            {hasValues(draft.kind) ? (
              <NumberField
                label={milestones.value(index + 1)}
                hideLabel
                text={value}
                onText={(text) => change(key, { value: text })}
              />
            ) : null}
            <TextField
              label={milestones.due(index + 1)}
              hideLabel
              type="date"
              min="1900-01-01"
              max="9999-12-31"
              value={dueOn}
              onChange={(event) => change(key, { dueOn: event.target.value })}
            />
            <Button
              kind="quiet"
              aria-label={milestones.remove(index + 1)}
              icon={<X strokeWidth={1.75} aria-hidden="true" />}
              onClick={() => onDraft({ milestones: draft.milestones.filter((one) => one.key !== key) })}
            />
          </li>
        ))}
      </ol>
      <Button
        kind="quiet"
        className={styles.addMilestone}
        disabled={draft.milestones.length >= MOST_MILESTONES}
        icon={<Plus strokeWidth={1.75} aria-hidden="true" />}
        onClick={add}
      >
        {milestones.add}
      </Button>
    </>
  )
}

const MOST_MILESTONES = 60
