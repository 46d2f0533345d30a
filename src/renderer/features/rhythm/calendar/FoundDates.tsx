// The dates of a calendar file, to be ticked one by one or all that are shown.
import { useState } from 'react'
import type { FoundDate } from '../../../../contract/calendar'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Checkbox } from '../../../ui/Checkbox'
import { asFullDay, asTime, ownZone } from '../../../ui/local-dates'
import { TextField } from '../../../ui/TextField'
import { VirtualRows } from '../../../ui/VirtualRows'
import styles from './CalendarInDialog.module.css'

interface FoundDatesProps {
  readonly dates: readonly FoundDate[]
  readonly picked: ReadonlySet<number>
  readonly onPick: (picked: ReadonlySet<number>) => void
}

const ROW_PX = 44

export function FoundDates({ dates, picked, onPick }: FoundDatesProps) {
  const [filter, setFilter] = useState('')
  const { calendarIn } = m.rhythm
  const wanted = filter.trim().toLocaleLowerCase()
  const shown = dates.filter(({ title }) => title.toLocaleLowerCase().includes(wanted))
  const tickable = shown.filter(({ isKnown }) => !isKnown)
  const toggle = (at: number) => {
    const next = new Set(picked)
    if (!next.delete(at)) next.add(at)
    onPick(next)
  }
  return (
    <>
      <div className={styles.tools}>
        <TextField
          className={styles.filter}
          label={calendarIn.filter}
          maxLength={200}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
        <Button
          disabled={tickable.length === 0}
          onClick={() => onPick(new Set([...picked, ...tickable.map(({ at }) => at)]))}
        >
          {calendarIn.shown}
        </Button>
        <Button disabled={picked.size === 0} onClick={() => onPick(new Set())}>
          {calendarIn.none}
        </Button>
      </div>
      <div className={styles.list}>
        <VirtualRows
          label={calendarIn.list}
          rows={shown}
          keyOf={({ at }) => String(at)}
          estimatePx={() => ROW_PX}
          keptKey={null}
          onEnd={nothingMore}
          draw={(date) => drawRow(date, picked.has(date.at), toggle)}
        />
      </div>
    </>
  )
}

const drawRow = (date: FoundDate, isPicked: boolean, toggle: (at: number) => void) => (
  <div className={styles.row}>
    <Checkbox
      checked={isPicked}
      disabled={date.isKnown}
      onChange={() => toggle(date.at)}
      label={<DateLine date={date} />}
    />
  </div>
)

/** All of them are here. */
const nothingMore = () => undefined

function DateLine({ date: { title, heldOn, timeZone, isKnown, isRepeated } }: { readonly date: FoundDate }) {
  const { calendarIn } = m.rhythm
  const about = [
    ...(timeZone === ownZone() ? [] : [timeZone.replaceAll('_', ' ')]),
    ...(isRepeated ? [calendarIn.repeated] : []),
    ...(isKnown ? [calendarIn.known] : []),
  ]
  return (
    <>
      <span className={styles.when}>{`${asFullDay(heldOn)}, ${asTime(heldOn)} `}</span>
      <span dir="auto">{title === '' ? calendarIn.untitled : title}</span>
      {about.length === 0 ? null : <span className={styles.about}>{` · ${about.join(' · ')}`}</span>}
    </>
  )
}
