// Where one is, in words.
import { useQuery } from '@tanstack/react-query'
import type { Pair } from '../../../contract/pairs'
import { Chip } from '../../ui/Chip'
import { joinClasses } from '../../ui/join-classes'
import styles from './Bar.module.css'
import { useJournal } from './journal-context'
import { pairOf, sessionsOf, summariesOf, type Place } from './place'

interface BarProps {
  readonly pairs: readonly Pair[]
  readonly place: Place
  readonly go: (place: Place) => void
}

export function Bar({ pairs, place, go }: BarProps) {
  const { about } = useJournal()
  const pair = pairs.find((one) => one.id === pairOf(place))
  return (
    <header className={styles.bar}>
      <nav aria-label="You are here" className={styles.crumbs}>
        <ol>
          {pair === undefined || place.is === 'register' ? null : (
            <Crumb isPair onGo={() => go(sessionsOf(pair.id))}>
              {pair.partnerName}
            </Crumb>
          )}
          <PlaceCrumbs place={place} go={go} />
        </ol>
      </nav>
      {about.isDemo ? (
        <span className={styles.end}>
          <Chip>Demo vault · sample words</Chip>
        </span>
      ) : null}
    </header>
  )
}

function PlaceCrumbs({ place, go }: Omit<BarProps, 'pairs'>) {
  switch (place.is) {
    case 'newPair':
      return <Crumb>New pair</Crumb>
    case 'register':
      return <Crumb>What left</Crumb>
    case 'sessions':
      return (
        <>
          <Crumb onGo={() => go(sessionsOf(place.pairId))}>Sessions</Crumb>
          <SessionCrumb pairId={place.pairId} sessionId={place.sessionId} />
        </>
      )
    case 'summaries':
      if (place.summaryId === null) return <Crumb>Summaries</Crumb>
      return (
        <>
          <Crumb onGo={() => go(summariesOf(place.pairId))}>Summaries</Crumb>
          <SummaryCrumb pairId={place.pairId} summaryId={place.summaryId} />
        </>
      )
  }
}

function SessionCrumb({ pairId, sessionId }: { readonly pairId: string; readonly sessionId: string | null }) {
  const { queries } = useJournal()
  const { data } = useQuery(queries.sessions.list.queryOptions({ input: { pairId } }))
  const here = data?.find((one) => one.id === sessionId) ?? (sessionId === null ? data?.[0] : undefined)
  return here === undefined ? null : <Crumb>{here.title || 'Untitled'}</Crumb>
}

function SummaryCrumb({ pairId, summaryId }: { readonly pairId: string; readonly summaryId: string }) {
  const { queries } = useJournal()
  const { data } = useQuery(queries.summaries.list.queryOptions({ input: { pairId } }))
  const here = data?.find((one) => one.id === summaryId)
  return here === undefined ? null : <Crumb>{here.title || 'Untitled'}</Crumb>
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
