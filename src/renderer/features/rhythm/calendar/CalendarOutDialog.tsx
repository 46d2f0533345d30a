// Which dates leave as a calendar file, and under what neutral title.
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState, type SubmitEvent } from 'react'
import type { CalendarChoice } from '../../../../contract/calendar'
import type { Pair } from '../../../../contract/pairs'
import type { CalendarOutcome } from '../../../../contract/shell'
import { bridge } from '../../../app/bridge'
import { outcomeInWords } from '../../../app/journal/export-words'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Choice } from '../../../ui/Choice'
import { Dialog } from '../../../ui/Dialog'
import { TextField } from '../../../ui/TextField'
import styles from '../RhythmForm.module.css'

interface CalendarOutDialogProps {
  readonly pair: Pair
  /** The next planned one, if there is one. */
  readonly sessionId: string | null
  readonly hasRule: boolean
  readonly onClose: () => void
}

const RHYTHM_DATES = 12

export function CalendarOutDialog({ pair, sessionId, hasRule, onClose }: CalendarOutDialogProps) {
  const { vault, queries } = useJournal()
  const queryClient = useQueryClient()
  const formId = useId()
  const { calendarOut } = m.rhythm
  const [which, setWhich] = useState<CalendarChoice['is']>('planned')
  const [title, setTitle] = useState<string>(calendarOut.usual)
  const [problem, setProblem] = useState<keyof typeof calendarOut.problems | null>(null)
  const [outcome, setOutcome] = useState<CalendarOutcome | null>(null)
  const [isSaving, setSaving] = useState(false)

  const save = async (): Promise<CalendarOutcome | null> => {
    const name = title.trim()
    const found = name === '' ? 'empty' : (await vault.rhythm.calendar.checkTitle({ title: name })).problem
    setProblem(found)
    if (found !== null) return null
    return bridge.call('exportCalendar', { pairId: pair.id, choice: choiceOf(which, sessionId), title: name })
  }
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isSaving) return
    setSaving(true)
    setOutcome(null)
    try {
      setOutcome(await save())
    } catch {
      setOutcome({ is: 'failed', incident: '' })
    } finally {
      setSaving(false)
      await queryClient.invalidateQueries({ queryKey: queries.summaries.register.key() })
    }
  }
  return (
    <Dialog
      title={calendarOut.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.close}</Button>
          <Button kind="primary" type="submit" form={formId} busy={isSaving}>
            {calendarOut.save}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles.form}
        onSubmit={(event) => void submit(event)}
        noValidate
        autoComplete="off"
      >
        <p className={styles.lead}>{calendarOut.lead}</p>
        <Choice
          legend={calendarOut.which}
          value={which}
          onChange={setWhich}
          options={[
            { value: 'planned', label: calendarOut.planned, says: calendarOut.plannedSays },
            { value: 'session', label: calendarOut.session, disabled: sessionId === null },
            {
              value: 'rhythm',
              label: calendarOut.rhythm,
              says: calendarOut.rhythmSays,
              disabled: !hasRule,
            },
          ]}
        />
        <TextField
          label={calendarOut.name}
          hint={calendarOut.nameHint}
          error={problem === null ? null : calendarOut.problems[problem]}
          maxLength={80}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <p role="status" className={styles.lead}>
          {outcome === null ? null : inWords(outcome)}
        </p>
      </form>
    </Dialog>
  )
}

function choiceOf(which: CalendarChoice['is'], sessionId: string | null): CalendarChoice {
  if (which === 'rhythm') return { is: 'rhythm', count: RHYTHM_DATES }
  return which === 'session' && sessionId !== null ? { is: 'session', sessionId } : { is: 'planned' }
}

function inWords(outcome: CalendarOutcome): string {
  if (outcome.is === 'nothing') return m.rhythm.calendarOut.nothing
  return outcome.is === 'wouldLeak' ? m.rhythm.calendarOut.problems.leak : outcomeInWords(outcome)
}
