// The fields of a rhythm.
import type { ReactNode } from 'react'
import type { Pair } from '../../../contract/pairs'
import type { ByWhom } from '../../../contract/sessions'
import { m } from '../../messages/unlocked'
import { Choice } from '../../ui/Choice'
import { asLongWeekday, ownZone } from '../../ui/local-dates'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { OFTEN, type RhythmDraft } from './rhythm-draft'
import { whichOfMonth } from './rhythm-words'
import styles from './RhythmForm.module.css'

interface RhythmFieldsProps {
  readonly pair: Pair
  readonly draft: RhythmDraft
  readonly onChange: (draft: RhythmDraft) => void
}

export function RhythmFields({ pair, draft, onChange }: RhythmFieldsProps) {
  const { form } = m.rhythm
  const { often, fromDay, time, minutes, timeZone } = draft
  const zones = [...new Set([ownZone(), timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])]
  return (
    <>
      <div className={styles.fields}>
        <Select
          className={styles.wide}
          label={form.howOften}
          value={often}
          onChange={(event) =>
            onChange({ ...draft, often: OFTEN.find((one) => one === event.target.value) ?? often })
          }
        >
          {OFTEN.map((one) => (
            <option key={one} value={one}>
              {form.often[one]}
            </option>
          ))}
        </Select>
        <TextField
          className={styles.wide}
          label={form.first}
          hint={form.firstHint}
          type="date"
          required
          min="1900-01-01"
          max="9899-12-31"
          value={fromDay}
          onChange={(event) => onChange({ ...draft, fromDay: event.target.value })}
        />
        <TextField
          label={form.time}
          type="time"
          required
          value={time}
          onChange={(event) => onChange({ ...draft, time: event.target.value })}
        />
        <TextField
          label={form.minutes}
          type="number"
          min={5}
          max={1440}
          step={5}
          value={minutes}
          onChange={(event) => onChange({ ...draft, minutes: event.target.value })}
        />
        {often.startsWith('m') && fromDay !== '' ? (
          <Select
            className={styles.wide}
            label={form.monthly}
            value={draft.isOnWeekday ? 'weekday' : 'day'}
            onChange={(event) => onChange({ ...draft, isOnWeekday: event.target.value === 'weekday' })}
          >
            <option value="weekday">{form.onWeekday(whichOfMonth(fromDay), asLongWeekday(fromDay))}</option>
            <option value="day">{form.onDay(Number(fromDay.slice(8)))}</option>
          </Select>
        ) : null}
        <Select
          className={styles.wide}
          label={form.zone}
          value={timeZone}
          onChange={(event) => onChange({ ...draft, timeZone: event.target.value })}
        >
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </Select>
      </div>
      <WhoChoice
        legend={form.drives}
        pair={pair}
        value={draft.drives}
        onChange={(drives) => onChange({ ...draft, drives })}
      />
      <div>
        <WhoChoice
          legend={form.protects}
          pair={pair}
          value={draft.protects}
          onChange={(protects) => onChange({ ...draft, protects })}
        />
        <p className={styles.hint}>{form.protectsHint}</p>
      </div>
    </>
  )
}

interface WhoChoiceProps {
  readonly legend: ReactNode
  readonly pair: Pair
  readonly value: ByWhom
  readonly onChange: (who: ByWhom) => void
}

function WhoChoice({ legend, pair, value, onChange }: WhoChoiceProps) {
  return (
    <Choice
      legend={legend}
      layout="row"
      value={value}
      onChange={onChange}
      options={[
        { value: 'me', label: m.rhythm.form.me },
        { value: 'partner', label: pair.partnerName },
        { value: 'both', label: m.rhythm.form.both },
      ]}
    />
  )
}
