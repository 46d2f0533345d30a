// Where one is, in words.
import { useQuery } from '@tanstack/react-query'
import Search from 'lucide-react/icons/search'
import Settings2 from 'lucide-react/icons/settings-2'
import type { Pair } from '../../../contract/pairs'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { joinClasses } from '../../ui/join-classes'
import { Kbd } from '../../ui/Kbd'
import { shortcut } from '../../ui/shortcut'
import styles from './Bar.module.css'
import { useJournal } from './journal-context'
import { cardsOf, goalsOf, pairOf, sessionsOf, summariesOf, type Place } from './place'

interface BarProps {
  readonly pairs: readonly Pair[]
  readonly place: Place
  readonly go: (place: Place) => void
  /** Opens the palette. */
  readonly onReach: () => void
}

export function Bar({ pairs, place, go, onReach }: BarProps) {
  const { about } = useJournal()
  const pair = pairs.find((one) => one.id === pairOf(place))
  return (
    <header className={styles.bar}>
      <nav aria-label={m.journal.bar.label} className={styles.crumbs}>
        <ol>
          {pair === undefined || place.is === 'register' ? null : (
            <Crumb isPair onGo={() => go(sessionsOf(pair.id))}>
              {pair.partnerName}
            </Crumb>
          )}
          <PlaceCrumbs place={place} go={go} />
        </ol>
      </nav>
      {pair === undefined ? null : (
        <Button
          kind="quiet"
          aria-label={m.pairs.settings.title}
          title={m.pairs.settings.title}
          aria-current={place.is === 'pairSettings' ? 'page' : undefined}
          icon={<Settings2 strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => go({ is: 'pairSettings', pairId: pair.id })}
        />
      )}
      {about.isDemo ? <Chip>{m.journal.bar.demo}</Chip> : null}
      <button type="button" className={styles.reach} aria-haspopup="dialog" onClick={onReach}>
        <Search strokeWidth={1.75} aria-hidden="true" />
        <span className={styles.reachWords}>{m.palette.open}</span>
        <Kbd>{shortcut('K')}</Kbd>
      </button>
    </header>
  )
}

function PlaceCrumbs({ place, go }: Pick<BarProps, 'place' | 'go'>) {
  switch (place.is) {
    case 'newPair':
      return <Crumb>{m.ui.newPair}</Crumb>
    case 'register':
      return <Crumb>{m.journal.whatLeft}</Crumb>
    case 'search':
      return <Crumb>{m.search.heading}</Crumb>
    case 'labels':
      return <Crumb>{m.labels.heading}</Crumb>
    case 'label':
      return (
        <>
          <Crumb onGo={() => go({ is: 'labels' })}>{m.labels.heading}</Crumb>
          <LabelCrumb kind={place.kind} labelId={place.labelId} />
        </>
      )
    case 'templates':
      return <Crumb>{m.templates.heading}</Crumb>
    case 'trash':
      return <Crumb>{m.trash.heading}</Crumb>
    case 'calendar':
      return <Crumb>{m.calendar.title}</Crumb>
    case 'today':
      return <Crumb>{m.today.heading}</Crumb>
    case 'candidates':
      return <Crumb>{m.candidates.heading}</Crumb>
    case 'handover':
      return <Crumb>{m.handover.heading}</Crumb>
    case 'pairing':
      return <Crumb>{m.pairing.heading}</Crumb>
    case 'overview':
      return <Crumb>{m.today.overview}</Crumb>
    case 'charter':
      return <Crumb>{m.charter.heading}</Crumb>
    case 'insights':
      return <Crumb>{m.insights.heading}</Crumb>
    case 'cards':
      if (place.cardId === null) return <Crumb>{m.cards.heading}</Crumb>
      return (
        <>
          <Crumb onGo={() => go(cardsOf(place.pairId))}>{m.cards.heading}</Crumb>
          <CardCrumb pairId={place.pairId} cardId={place.cardId} />
        </>
      )
    case 'reviews':
      return <Crumb>{m.reviews.heading}</Crumb>
    case 'reveals':
      return <Crumb>{m.reveal.heading}</Crumb>
    case 'setUp':
      return <Crumb>{m.pairs.setUp.heading}</Crumb>
    case 'goals':
      if (place.goalId === null) return <Crumb>{m.goals.heading}</Crumb>
      return (
        <>
          <Crumb onGo={() => go(goalsOf(place.pairId))}>{m.goals.heading}</Crumb>
          <GoalCrumb pairId={place.pairId} goalId={place.goalId} />
        </>
      )
    case 'pairSettings':
      return <Crumb>{m.pairs.settings.title}</Crumb>
    case 'sessions':
      return (
        <>
          <Crumb onGo={() => go(sessionsOf(place.pairId))}>{m.ui.sessions}</Crumb>
          {place.sessionId === null ? null : <SessionCrumb sessionId={place.sessionId} />}
        </>
      )
    case 'summaries':
      if (place.summaryId === null) return <Crumb>{m.ui.summaries}</Crumb>
      return (
        <>
          <Crumb onGo={() => go(summariesOf(place.pairId))}>{m.ui.summaries}</Crumb>
          <SummaryCrumb pairId={place.pairId} summaryId={place.summaryId} />
        </>
      )
  }
}

function SessionCrumb({ sessionId }: { readonly sessionId: string }) {
  const { queries } = useJournal()
  const { data } = useQuery(queries.sessions.line.queryOptions({ input: { sessionId } }))
  return data === undefined ? null : <Crumb>{data.title || m.ui.untitled}</Crumb>
}

function SummaryCrumb({ pairId, summaryId }: { readonly pairId: string; readonly summaryId: string }) {
  const { queries } = useJournal()
  const { data } = useQuery(queries.summaries.list.queryOptions({ input: { pairId } }))
  const here = data?.find((one) => one.id === summaryId)
  return here === undefined ? null : <Crumb>{here.title || m.ui.untitled}</Crumb>
}

function GoalCrumb({ pairId, goalId }: { readonly pairId: string; readonly goalId: string }) {
  const { queries } = useJournal()
  const { data } = useQuery(queries.goals.list.queryOptions({ input: { pairId } }))
  const here = data?.find(({ id }) => id === goalId)
  return here === undefined ? null : <Crumb>{here.title}</Crumb>
}

function CardCrumb({ pairId, cardId }: { readonly pairId: string; readonly cardId: string }) {
  const { queries } = useJournal()
  const { data } = useQuery(queries.cards.list.queryOptions({ input: { pairId } }))
  const here = data?.find(({ id }) => id === cardId)
  return here === undefined ? null : <Crumb>{here.title || m.ui.untitled}</Crumb>
}

function LabelCrumb({ kind, labelId }: { readonly kind: 'tag' | 'person'; readonly labelId: string }) {
  const { queries } = useJournal()
  const { list } = kind === 'tag' ? queries.tags : queries.people
  const here = useQuery(list.queryOptions({ input: {} })).data?.find(({ id }) => id === labelId)
  return here === undefined ? null : <Crumb>{here.name}</Crumb>
}

interface CrumbProps {
  readonly children: string
  readonly isPair?: boolean
  readonly onGo?: () => void
}

function Crumb({ children, isPair = false, onGo }: CrumbProps) {
  return (
    <li className={joinClasses(styles.crumb, isPair && styles.pair)}>
      {onGo === undefined ? (
        <b aria-current="page" dir="auto">
          {children}
        </b>
      ) : (
        <button type="button" className={styles.link} dir="auto" onClick={onGo}>
          {children}
        </button>
      )}
    </li>
  )
}
