// Closing a session asks for the next date: as the pair usually meets, one that is planned already, or none on purpose.
import { useQuery } from '@tanstack/react-query'
import { useId, useState, type SubmitEvent } from 'react'
import type { SessionLine } from '../../../../contract/sessions'
import { firstBehind } from '../../../../domain/next-date'
import { useJournal, type OpenJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Choice } from '../../../ui/Choice'
import { Dialog } from '../../../ui/Dialog'
import { Callout } from '../../../ui/Callout'
import { FailureNote } from '../../../ui/FailureNote'
import { localNow, ownZone } from '../../../ui/local-dates'
import { cityOf } from '../../../app/journal/meeting-time'
import { detailsOf, detailsToSend, type Details } from '../details/details'
import fields from '../details/DetailsFields.module.css'
import form from '../details/dialog-form.module.css'
import { WhenFields } from '../details/WhenFields'
import { whenInWords } from '../session-words'
import type { StepDialogProps } from './MoveDialog'
import { useStep } from './use-step'

type NextKind = 'plan' | 'planned' | 'waived'

interface Outlook {
  readonly planned: SessionLine | null
  readonly proposed: Details
}

export function CloseDialog(props: StepDialogProps) {
  const journal = useJournal()
  const { line } = props
  const { data, error } = useQuery({
    queryKey: [...journal.queries.sessions.next.key(), 'outlook', line.id],
    queryFn: () => outlook(journal, line),
    gcTime: 0,
  })
  if (data === undefined && !error) return null
  return <NextDate {...props} outlook={data ?? { planned: null, proposed: detailsOf(line) }} />
}

function NextDate({
  line,
  facts,
  onClose,
  outlook: { planned, proposed },
}: StepDialogProps & { readonly outlook: Outlook }) {
  const formId = useId()
  const [kind, setKind] = useState<NextKind>(planned === null ? 'plan' : 'planned')
  const [details, setDetails] = useState(proposed)
  const [lacksDate, setLacksDate] = useState(false)
  const step = useStep(facts)
  const { closing } = m.steps

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const next = nextFrom(kind, details)
    setLacksDate(next === null)
    if (next === null) return
    step.run((vault) => vault.sessions.close({ sessionId: line.id, from: localNow(), next }), onClose)
  }

  return (
    <Dialog
      holdsWords
      title={closing.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          <Button kind="primary" type="submit" form={formId} busy={step.isRunning}>
            {closing.save}
          </Button>
        </>
      }
    >
      <form id={formId} className={form.form} onSubmit={submit} noValidate autoComplete="off">
        <p className={form.lead}>{closing.lead}</p>
        <Choice
          legend={closing.legend}
          hideLegend
          value={kind}
          onChange={setKind}
          options={[
            {
              value: 'plan',
              label: closing.plan,
              says: closing.planSays,
              details: (
                <div className={fields.fields}>
                  <WhenFields value={details} onChange={(when) => setDetails({ ...details, ...when })} />
                  <p className={form.alike}>{alikeInWords(details)}</p>
                </div>
              ),
            },
            {
              value: 'planned',
              label: closing.planned,
              disabled: planned === null,
              says: planned === null ? closing.noneIsPlanned : closing.plannedAt(whenInWords(planned)),
            },
            { value: 'waived', label: closing.waived, says: closing.waivedSays },
          ]}
        />
        {lacksDate ? <Callout isAlert title={closing.noDate} /> : null}
        <FailureNote error={step.error} />
      </form>
    </Dialog>
  )
}

/** What the next one has from this one. */
function alikeInWords({ timeZone, minutes, place }: Details): string {
  const parts = [cityOf(timeZone)]
  if (minutes !== '') parts.push(m.sessions.minutes(Number(minutes)))
  if (place !== null) parts.push(m.sessions.places[place])
  return m.steps.closing.alike(parts.join(' · '))
}

/** Null while the next session has no date. */
function nextFrom(kind: NextKind, details: Details) {
  if (kind !== 'plan') return { is: kind }
  const sent = detailsToSend(details)
  return sent === null ? null : { is: kind, title: '', ...sent }
}

async function outlook({ vault }: OpenJournal, line: SessionLine): Promise<Outlook> {
  const from = localNow()
  const { pairId, heldOn } = line
  const [planned, dates] = await Promise.all([
    vault.sessions.next({ pairId, from }),
    vault.rhythm.propose({ pairId, from, count: 2, timeZone: ownZone() }),
  ])
  const next = firstBehind(dates, heldOn)
  const { timeZone, minutes } = line
  const proposed = {
    ...line,
    ...next,
    minutes: next?.minutes ?? minutes,
    timeZone: next?.timeZone ?? timeZone,
  }
  return { planned, proposed: detailsOf(proposed) }
}
