// When this computer may say "1 item", and when it stays quiet.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState, type SubmitEvent } from 'react'
import type { ReminderSetting } from '../../../../contract/reminders'
import { daysLater } from '../../../../domain/calendar-day'
import { useJournal } from '../../../app/journal/journal-context'
import { useNotice } from '../../../app/journal/notice'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Checkbox } from '../../../ui/Checkbox'
import { Dialog } from '../../../ui/Dialog'
import { FailureNote } from '../../../ui/FailureNote'
import { asWeekday } from '../../../ui/local-dates'
import { TextField } from '../../../ui/TextField'
import styles from './RemindersDialog.module.css'

export function RemindersDialog({ onClose }: { readonly onClose: () => void }) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const say = useNotice()
  const formId = useId()
  const [changed, setChanged] = useState<Partial<ReminderSetting>>({})
  const { data, error } = useQuery(queries.rhythm.reminders.get.queryOptions({ input: {} }))
  const save = useMutation(
    queries.rhythm.reminders.set.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: queries.rhythm.reminders.key() })
        say({ words: m.rhythm.reminders.saved })
        onClose()
      },
    }),
  )
  const setting = data === undefined ? undefined : { ...data, ...changed }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (setting !== undefined) save.mutate(setting)
  }
  return (
    <Dialog
      title={m.rhythm.reminders.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          <Button
            kind="primary"
            type="submit"
            form={formId}
            busy={save.isPending}
            disabled={setting === undefined}
          >
            {m.rhythm.reminders.save}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit} noValidate autoComplete="off">
        <p className={styles.lead}>{m.rhythm.reminders.lead}</p>
        {setting === undefined ? null : (
          <Settings setting={setting} onChange={(change) => setChanged({ ...changed, ...change })} />
        )}
        <FailureNote error={error ?? save.error} />
      </form>
    </Dialog>
  )
}

interface SettingsProps {
  readonly setting: ReminderSetting
  readonly onChange: (change: Partial<ReminderSetting>) => void
}

const HOURS = [24, 1] as const
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]
const A_MONDAY = '2024-01-01'
const MOST_QUIET_DAYS = 6

function Settings({ setting, onChange }: SettingsProps) {
  const { reminders } = m.rhythm
  const { isOn, hoursBefore, quietFrom, quietUntil, quietWeekdays, isOnWhileLocked } = setting
  return (
    <>
      <div>
        <Checkbox label={reminders.isOn} checked={isOn} onChange={() => onChange({ isOn: !isOn })} />
        <p className={styles.says}>{reminders.whatFor}</p>
      </div>
      <fieldset className={styles.group} disabled={!isOn}>
        <legend className={styles.legend}>{reminders.before}</legend>
        {HOURS.map((hours) => (
          <Checkbox
            key={hours}
            label={reminders.hours[hours]}
            checked={hoursBefore.includes(hours)}
            onChange={() => onChange({ hoursBefore: toggled(hoursBefore, hours) })}
          />
        ))}
      </fieldset>
      <fieldset className={styles.group} disabled={!isOn}>
        <legend className={styles.legend}>{reminders.quiet}</legend>
        <div className={styles.times}>
          <TextField
            label={reminders.from}
            type="time"
            required
            value={quietFrom}
            onChange={(event) => onChange({ quietFrom: event.target.value.slice(0, 5) || quietFrom })}
          />
          <TextField
            label={reminders.until}
            type="time"
            required
            hint={reminders.quietHint}
            value={quietUntil}
            onChange={(event) => onChange({ quietUntil: event.target.value.slice(0, 5) || quietUntil })}
          />
        </div>
        <div role="group" aria-label={reminders.weekdays} className={styles.days}>
          {WEEKDAYS.map((weekday) => {
            const isQuiet = quietWeekdays.includes(weekday)
            return (
              <Checkbox
                key={weekday}
                label={asWeekday(daysLater(A_MONDAY, weekday - 1))}
                checked={isQuiet}
                disabled={!isQuiet && quietWeekdays.length >= MOST_QUIET_DAYS}
                onChange={() => onChange({ quietWeekdays: toggled(quietWeekdays, weekday) })}
              />
            )
          })}
        </div>
      </fieldset>
      <div>
        <Checkbox
          label={reminders.whileLocked}
          checked={isOnWhileLocked}
          disabled={!isOn}
          onChange={() => onChange({ isOnWhileLocked: !isOnWhileLocked })}
        />
        <p className={styles.says}>{reminders.whileLockedText}</p>
      </div>
    </>
  )
}

const toggled = (chosen: readonly number[], one: number): number[] =>
  chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]
