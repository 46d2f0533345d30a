// A calendar file is chosen, its dates are shown, and those that are ticked become sessions.
// Invariant: the file's words go from here to the vault and nowhere else.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { MAX_CALENDAR_BYTES, type CalendarReading } from '../../../../contract/calendar'
import type { Pair } from '../../../../contract/pairs'
import { daysLater } from '../../../../domain/calendar-day'
import { useJournal } from '../../../app/journal/journal-context'
import { useNotice } from '../../../app/journal/notice'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { Dialog } from '../../../ui/Dialog'
import { FailureNote } from '../../../ui/FailureNote'
import { localNow, ownZone } from '../../../ui/local-dates'
import { Select } from '../../../ui/Select'
import styles from './CalendarInDialog.module.css'
import { FoundDates } from './FoundDates'
import { readingFacts } from './reading-facts'

interface CalendarInDialogProps {
  /** The one that is meant first. */
  readonly pairs: readonly Pair[]
  readonly onClose: () => void
}

/** Repeated events are followed so far back and ahead. */
const BACK_DAYS = 366
const AHEAD_DAYS = 366

export function CalendarInDialog({ pairs, onClose }: CalendarInDialogProps) {
  const { vault, queries } = useJournal()
  const queryClient = useQueryClient()
  const say = useNotice()
  const [pairId, setPairId] = useState(pairs[0]?.id ?? '')
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set())
  const input = useRef<HTMLInputElement>(null)
  const { calendarIn } = m.rhythm

  const reload = () =>
    Promise.all(
      [queries.sessions, queries.pairs, queries.rhythm].map((feature) =>
        queryClient.invalidateQueries({ queryKey: feature.key() }),
      ),
    )
  const read = useMutation({
    mutationFn: async (file: File): Promise<CalendarReading | 'tooLarge' | 'unreadable'> => {
      if (file.size > MAX_CALENDAR_BYTES) return 'tooLarge'
      const bytes = await file.arrayBuffer().catch(() => null)
      if (bytes === null) return 'unreadable'
      const now = localNow()
      return vault.rhythm.calendar.read({
        words: new TextDecoder().decode(bytes),
        timeZone: ownZone(),
        from: daysLater(now, -BACK_DAYS),
        until: daysLater(now, AHEAD_DAYS),
      })
    },
    onMutate: () => setPicked(new Set()),
  })
  const undo = async (importId: string) => {
    const { removed, inTrash } = await vault.rhythm.calendar.undo({ importId })
    await reload()
    say({ words: calendarIn.undone(removed, inTrash) })
  }
  const take = useMutation({
    mutationFn: async (readingId: string) => {
      const picks = [...picked].map((at) => ({ at, pairId }))
      const taken = await vault.rhythm.calendar.take({ readingId, now: localNow(), picks })
      await reload()
      return taken
    },
    onSuccess: ({ importId, added, doubles }) => {
      const act = () => void undo(importId).catch(() => say({ words: calendarIn.undoFailed }))
      say({
        words: calendarIn.taken(added, doubles),
        ...(added > 0 && { action: { label: calendarIn.undo, act } }),
      })
      onClose()
    },
  })
  const reading = typeof read.data === 'object' ? read.data : null
  return (
    <Dialog
      wide
      title={calendarIn.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          <Button
            kind="primary"
            disabled={reading === null || picked.size === 0}
            busy={take.isPending}
            onClick={() => {
              if (reading !== null) take.mutate(reading.readingId)
            }}
          >
            {picked.size === 0 ? calendarIn.takeNone : calendarIn.take(picked.size)}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.lead}>{calendarIn.lead}</p>
        <div className={styles.file}>
          <Button data-start onClick={() => input.current?.click()}>
            {calendarIn.chooseFile}
          </Button>
          <span className={styles.name} dir="auto">
            {read.variables?.name ?? calendarIn.noFile}
          </span>
          <input
            ref={input}
            type="file"
            accept=".ics,text/calendar"
            autoComplete="off"
            aria-label={calendarIn.choose}
            hidden
            onChange={(event) => {
              const file = event.target.files?.[0]
              if (file !== undefined) read.mutate(file)
              // The same file can be chosen again.
              event.target.value = ''
            }}
          />
        </div>
        {pairs.length < 2 ? null : (
          <Select label={calendarIn.pair} value={pairId} onChange={(event) => setPairId(event.target.value)}>
            {pairs.map(({ id, partnerName }) => (
              <option key={id} value={id}>
                {partnerName}
              </option>
            ))}
          </Select>
        )}
        <p role="status" className={styles.lead}>
          {read.isPending ? calendarIn.reading : null}
          {reading === null ? null : readingFacts(reading).join(' ')}
        </p>
        {typeof read.data === 'string' ? <Callout isAlert title={calendarIn[read.data]} /> : null}
        <FailureNote error={read.error ?? take.error} />
        {reading === null || reading.dates.length === 0 ? null : (
          <FoundDates key={reading.readingId} dates={reading.dates} picked={picked} onPick={setPicked} />
        )}
      </div>
    </Dialog>
  )
}
