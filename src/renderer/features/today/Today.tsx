// The start page: whom one meets next, what waits for whom; and with one pair alone, how it goes with it.
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import type { Pair } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { COUNTED_STEPS } from '../../../domain/set-up-steps'
import { m } from '../../messages/unlocked'
import { Avatar } from '../../ui/Avatar'
import { FailureNote } from '../../ui/FailureNote'
import { asLongDay, ownZone } from '../../ui/local-dates'
import { Hero } from './Hero'
import { HeroActs } from './HeroActs'
import { dateHere, nearestFirst } from './next-meeting'
import styles from './Overview.module.css'
import { PairCards, type PairCardsProps } from './Overview'
import { useNow } from './use-now'
import { whatWaits, type Waiting } from './waiting'
import { WaitingList } from './WaitingList'

interface TodayProps {
  readonly pairs: readonly Pair[]
  /** What the cards of a pair need. */
  readonly cardsOf: (pair: Pair) => Omit<PairCardsProps, 'pair'>
  readonly onGo: (item: Waiting) => void
  readonly onPair: (pair: Pair) => void
  readonly onPrepare: (sessionId: string) => void
  readonly onNewSession: (kind: 'planned' | 'held') => void
}

export function Today({ pairs, cardsOf, onGo, onPair, onPrepare, onNewSession }: TodayProps) {
  const { queries } = useJournal()
  const now = useNow()
  const today = now.slice(0, 10)
  const active = pairs.filter(({ endedOn }) => endedOn === null)
  const looks = useQuery({
    ...queries.today.look.queryOptions({ input: { now } }),
    placeholderData: (last) => last,
  })
  const cards = useQuery(queries.cards.waiting.queryOptions({ input: {} }))
  // Over midnight the page of the day before stays until the new one is there.
  const goals = useQuery({
    ...queries.goals.overview.queryOptions({ input: { today } }),
    placeholderData: (last) => last,
  })
  const reviews = useQuery({
    ...queries.reviews.due.queryOptions({ input: { today } }),
    placeholderData: (last) => last,
  })
  const handOvers = useQuery(queries.handover.inbox.queryOptions({ input: {} }))
  const reveals = useQuery(queries.reveal.waiting.queryOptions({ input: {} }))
  const kept = useQueries({
    queries: active.map(({ id: pairId }) => ({
      ...queries.rhythm.kept.queryOptions({ input: { pairId, today } }),
      placeholderData: keepPreviousData,
    })),
  })
  const charters = useQueries({
    queries: active.map(({ id: pairId }) => queries.charter.list.queryOptions({ input: { pairId } })),
  })

  const all = [looks, cards, goals, reviews, handOvers, reveals, ...kept, ...charters]
  const error = all.find((one) => one.error !== null)?.error ?? null
  if (error !== null) return <FailureNote error={error} isPage />
  if (looks.data === undefined || cards.data === undefined || goals.data === undefined) return null
  // All at once: a page whose parts come one after the other jumps.
  if (
    reviews.data === undefined ||
    handOvers.data === undefined ||
    reveals.data === undefined ||
    all.some(({ data }) => data === undefined)
  )
    return null

  const isActive = ({ pairId }: { readonly pairId: string }) => active.some(({ id }) => id === pairId)
  const ordered = nearestFirst(looks.data.filter(isActive), ownZone())
  const [first, ...others] = ordered
  const pairNamed = (pairId: string) => active.find(({ id }) => id === pairId)
  const slotsOfPair = (pairId: string) => kept[active.findIndex(({ id }) => id === pairId)]?.data?.slots ?? []
  const waits = whatWaits(
    {
      look: ordered,
      cards: {
        forMe: cards.data.forMe.filter(isActive),
        forPartner: cards.data.forPartner.filter(isActive),
      },
      // Also of pairs that have ended: what was handed over waits all the same, and the hand-overs count it.
      handOvers: handOvers.data,
      reveals: reveals.data,
      goals: goals.data.filter(({ goal }) => isActive(goal)),
      reviews: reviews.data.filter(isActive),
      replans: active.flatMap(({ id: pairId }, at) => {
        const replan = kept[at]?.data?.replan
        return replan?.is === 'raised' ? [{ pairId, misses: replan.misses }] : []
      }),
      beginnings: active.map((pair, at) => ({
        pair,
        // Where the two stand is asked for by the reviews: nothing is asked twice.
        isSetUpOver: COUNTED_STEPS.every((step) => step === 'standing' || pair.doneSteps.includes(step)),
        charter: charters[at]?.data?.[0]?.status ?? 'none',
      })),
    },
    today,
  )
  const [only] = active.length === 1 ? active : []
  const list = { pairs, today, onGo }
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <Hero
          pair={first === undefined ? undefined : pairNamed(first.pairId)}
          look={first}
          slots={first === undefined ? [] : slotsOfPair(first.pairId)}
          now={now}
          besides={others.map((look) => {
            const name = pairNamed(look.pairId)?.partnerName ?? ''
            if (look.next === null)
              return look.lastHeldOn === null ? m.today.thenNoDate(name) : m.today.thenNoNextDate(name)
            return m.today.thenOn(name, asLongDay(dateHere(look.next, ownZone()), now))
          })}
        >
          <HeroActs
            next={first?.next ?? null}
            isPrepared={first?.isPrepared ?? false}
            hasEnded={active.length === 0}
            onPrepare={onPrepare}
            onNewSession={onNewSession}
          />
        </Hero>
        <div className={styles.waiting}>
          <WaitingList
            {...list}
            title={m.today.waiting.forMe}
            nothing={m.today.waiting.nothingForMe}
            items={waits.forMe}
          />
          <WaitingList
            {...list}
            title={
              only === undefined ? m.today.waiting.forPartners : m.today.waiting.forPartner(only.partnerName)
            }
            nothing={m.today.waiting.nothingForPartner}
            items={waits.forPartner}
          />
        </div>
        {only === undefined ? (
          <div className={styles.pairs}>
            {active.map((pair) => (
              <section key={pair.id} className={styles.pair} aria-label={pair.partnerName}>
                <h2>
                  <button type="button" className={styles.partner} dir="auto" onClick={() => onPair(pair)}>
                    <Avatar name={pair.partnerName} side="partner" />
                    {pair.partnerName}
                  </button>
                </h2>
                {cardsOf(pair).rhythmCard}
              </section>
            ))}
          </div>
        ) : (
          <PairCards pair={only} {...cardsOf(only)} />
        )}
      </div>
    </div>
  )
}
