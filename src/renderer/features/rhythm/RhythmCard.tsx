// How the rhythm of a pair holds: what it is, what became of its last dates, and what would help where two were missed.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Pair } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Figure } from '../../ui/charts/Figure'
import { Ring } from '../../ui/charts/Ring'
import { Strip } from '../../ui/charts/Strip'
import { FailureNote } from '../../ui/FailureNote'
import { asPlainDay, localNow } from '../../ui/local-dates'
import { Menu } from '../../ui/Menu'
import { CalendarInDialog } from './calendar/CalendarInDialog'
import { CalendarOutDialog } from './calendar/CalendarOutDialog'
import { RemindersDialog } from './reminders/RemindersDialog'
import { ReplanCard } from './ReplanCard'
import { endLabel, startLabel, stripBlocks, stripLegend, slotTable, titleInWords } from './rhythm-figure'
import { factsInWords } from './rhythm-words'
import styles from './RhythmCard.module.css'
import { RhythmDialog } from './RhythmDialog'

interface RhythmCardProps {
  readonly pair: Pair
  readonly onGoToSession: (sessionId: string) => void
  /** Where a pair is ended without fault. */
  readonly onEndPair?: () => void
}

type Asking = 'rhythm' | 'reminders' | 'calendarOut' | 'calendarIn' | null

export function RhythmCard({ pair, onGoToSession, onEndPair }: RhythmCardProps) {
  const { queries } = useJournal()
  const [asking, setAsking] = useState<Asking>(null)
  const pairId = pair.id
  const today = localNow().slice(0, 10)
  const rule = useQuery(queries.rhythm.get.queryOptions({ input: { pairId } }))
  const kept = useQuery({
    ...queries.rhythm.kept.queryOptions({ input: { pairId, today } }),
    placeholderData: (last) => last,
  })
  const error = rule.error ?? kept.error
  if (error !== null) return <FailureNote error={error} />
  if (rule.data === undefined || kept.data === undefined) return null
  const { slots, facts, replan } = kept.data
  const close = () => setAsking(null)
  const { card } = m.rhythm
  const hasEnded = pair.endedOn !== null
  const nextId = slots.find(({ state, sessionId }) => state === 'coming' && sessionId !== null)?.sessionId
  return (
    <section className={styles.card} aria-label={m.rhythm.form.title}>
      <Figure
        isBare
        title={pair.endedOn === null ? titleInWords(rule.data, facts) : card.was(asPlainDay(pair.endedOn))}
        legend={stripLegend(slots)}
        table={slotTable(slots, pair)}
        empty={
          slots.length > 0 ? undefined : (
            <div className={styles.empty}>
              <p>{hasEnded ? card.wasNone : card.empty}</p>
              {hasEnded ? null : <Button onClick={() => setAsking('rhythm')}>{card.set}</Button>}
            </div>
          )
        }
        actions={
          hasEnded ? undefined : (
            <Menu
              label={card.more}
              items={[
                { label: rule.data === null ? card.set : card.change, onChoose: () => setAsking('rhythm') },
                { label: card.reminders, onChoose: () => setAsking('reminders') },
                { label: card.calendarOut, onChoose: () => setAsking('calendarOut') },
                { label: card.calendarIn, onChoose: () => setAsking('calendarIn') },
              ]}
            />
          )
        }
      >
        <div className={styles.facts}>
          {facts.of === 0 ? null : (
            <Ring label={card.ring(facts.met, facts.of)} share={facts.met / facts.of} />
          )}
          <p className={styles.words}>{factsInWords(rule.data, facts)}</p>
        </div>
        <Strip
          label={card.strip}
          blocks={stripBlocks(slots, pair)}
          startLabel={startLabel(slots)}
          endLabel={endLabel(slots)}
        />
      </Figure>
      {replan.is === 'raised' && !hasEnded ? (
        <ReplanCard
          pair={pair}
          rule={rule.data}
          misses={replan.misses}
          slotOn={replan.slotOn}
          onGoToSession={onGoToSession}
          onEndPair={onEndPair}
        />
      ) : null}
      {asking === 'rhythm' ? <RhythmDialog pair={pair} onClose={close} /> : null}
      {asking === 'reminders' ? <RemindersDialog onClose={close} /> : null}
      {asking === 'calendarOut' ? (
        <CalendarOutDialog
          pair={pair}
          sessionId={nextId ?? null}
          hasRule={rule.data !== null}
          onClose={close}
        />
      ) : null}
      {asking === 'calendarIn' ? <CalendarInDialog pairs={[pair]} onClose={close} /> : null}
    </section>
  )
}
