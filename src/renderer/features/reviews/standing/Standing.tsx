// Where we stand: what is due, what moved since the beginning, the last answers side by side, and every time we looked.
import { useQuery } from '@tanstack/react-query'
import Scale from 'lucide-react/icons/scale'
import { useState } from 'react'
import type { Pair } from '../../../../contract/pairs'
import type { PairReviews, ReviewMoment } from '../../../../contract/reviews'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { EmptyState } from '../../../ui/EmptyState'
import { FailureNote } from '../../../ui/FailureNote'
import { asPlainDay, localNow } from '../../../ui/local-dates'
import { Menu } from '../../../ui/Menu'
import { ScreenTitle } from '../../../ui/ScreenTitle'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import { roundBefore } from '../rating/levels'
import { SideBySide } from '../rating/SideBySide'
import { useBegin } from '../use-begin'
import { Deltas } from './Deltas'
import { QuestionsDialog } from './QuestionsDialog'
import { RoundList } from './RoundList'
import styles from './Standing.module.css'

interface StandingProps {
  readonly pair: Pair
  readonly all: PairReviews
  readonly onOpen: (roundId: string) => void
}

export function Standing({ pair, all, onOpen }: StandingProps) {
  const begin = useBegin(pair.id, ({ id }) => onOpen(id))
  const [isAsking, setAsking] = useState(false)
  if (all.rounds.length === 0)
    return (
      <>
        <VisuallyHidden>
          <h1>{m.reviews.heading}</h1>
        </VisuallyHidden>
        <EmptyState
          icon={<Scale strokeWidth={1.75} aria-hidden="true" />}
          title={m.reviews.empty.title(pair.partnerName)}
          action={
            <Button kind="primary" busy={begin.isPending} onClick={() => begin.mutate('baseline')}>
              {m.reviews.beginMoment.baseline}
            </Button>
          }
        >
          {m.reviews.empty.text}
        </EmptyState>
        <FailureNote error={begin.error} />
      </>
    )
  return (
    <div className={styles.column}>
      <header className={styles.head}>
        <div className={styles.words}>
          <ScreenTitle>{m.reviews.heading}</ScreenTitle>
          <p className={styles.lead}>{m.reviews.lead(pair.partnerName)}</p>
        </div>
        <div className={styles.acts}>
          <Button kind="quiet" onClick={() => setAsking(true)}>
            {m.reviews.questions.open}
          </Button>
          <Menu
            label={m.reviews.begin}
            items={offered(all).map((moment) => ({
              label: m.reviews.beginMoment[moment],
              onChoose: () => begin.mutate(moment),
            }))}
          />
        </div>
      </header>
      <FailureNote error={begin.error} />
      <Waiting pair={pair} all={all} onOpen={onOpen} onBegin={(moment) => begin.mutate(moment)} />
      <Latest pair={pair} all={all} />
      <RoundList pair={pair} rounds={all.rounds} onOpen={onOpen} />
      {isAsking ? <QuestionsDialog pair={pair} all={all} onClose={() => setAsking(false)} /> : null}
    </div>
  )
}

/** A beginning is offered until there is one. */
const offered = ({ rounds }: PairReviews): ReviewMoment[] =>
  rounds.some(({ moment }) => moment === 'baseline')
    ? ['midTerm', 'closure', 'extra']
    : ['baseline', 'midTerm', 'closure', 'extra']

interface WaitingProps extends StandingProps {
  readonly onBegin: (moment: ReviewMoment) => void
}

/** What was begun comes before what is due. */
function Waiting({ pair, all, onOpen, onBegin }: WaitingProps) {
  const { queries } = useJournal()
  const today = localNow().slice(0, 10)
  const { data } = useQuery(queries.reviews.due.queryOptions({ input: { today } }))
  const open = all.rounds.filter(({ state }) => state === 'open')
  const due = data?.find((one) => one.pairId === pair.id && one.roundId === null)
  return (
    <>
      {open.map((round) => (
        <Callout
          key={round.id}
          actions={
            <Button kind="primary" onClick={() => onOpen(round.id)}>
              {m.reviews.goOn}
            </Button>
          }
        >
          {m.reviews.isOpen(round.title, asPlainDay(round.onDay))}
        </Callout>
      ))}
      {due === undefined || open.length > 0 ? null : (
        <Callout
          title={m.reviews.due[due.moment](pair.partnerName)}
          actions={
            <Button kind="primary" onClick={() => onBegin(due.moment)}>
              {m.reviews.beginMoment[due.moment]}
            </Button>
          }
        >
          {m.reviews.because[due.because](asPlainDay(due.since))}
        </Callout>
      )}
    </>
  )
}

function Latest({ pair, all }: Omit<StandingProps, 'onOpen'>) {
  const latest = all.rounds.findLast(({ state }) => state === 'done')
  if (latest === undefined) return null
  const earlier = roundBefore(all.rounds, latest)
  return (
    <>
      {earlier === null ? null : <Deltas pair={pair} all={all} earlier={earlier} later={latest} />}
      <section className={styles.card} aria-label={m.reviews.latest.title(asPlainDay(latest.onDay))}>
        <h2 className={styles.title}>{m.reviews.latest.title(asPlainDay(latest.onDay))}</h2>
        <SideBySide pair={pair} all={all} round={latest} />
      </section>
    </>
  )
}
