// Where one can go: the pairs, what left, and the lock.
import CalendarDays from 'lucide-react/icons/calendar-days'
import CheckCheck from 'lucide-react/icons/check-check'
import ChartLine from 'lucide-react/icons/chart-line'
import FileOutput from 'lucide-react/icons/file-output'
import House from 'lucide-react/icons/house'
import LayoutTemplate from 'lucide-react/icons/layout-template'
import Lock from 'lucide-react/icons/lock'
import NotebookPen from 'lucide-react/icons/notebook-pen'
import Plus from 'lucide-react/icons/plus'
import ScrollText from 'lucide-react/icons/scroll-text'
import Search from 'lucide-react/icons/search'
import Tags from 'lucide-react/icons/tags'
import Target from 'lucide-react/icons/target'
import Trash2 from 'lucide-react/icons/trash-2'
import UserPlus from 'lucide-react/icons/user-plus'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Pair } from '../../../contract/pairs'
import { m } from '../../messages/unlocked'
import { Avatar } from '../../ui/Avatar'
import { BrandMark } from '../../ui/BrandMark'
import { GroupTitle } from '../../ui/GroupTitle'
import { Kbd } from '../../ui/Kbd'
import { asDay } from '../../ui/local-dates'
import { shortcut } from '../../ui/shortcut'
import { CardsLink } from './CardsLink'
import { HandoverLink } from './HandoverLink'
import { useJournal } from './journal-context'
import { offlineInWords } from './offline-words'
import { goalsOf, pairOf, sessionsOf, summariesOf, type Place } from './place'
import styles from './Rail.module.css'
import { RailLink } from './RailLink'
import { lockNow } from './use-lock'
import { useRefusedRequests } from './use-refused-requests'

interface RailProps {
  readonly pairs: readonly Pair[]
  readonly place: Place
  readonly go: (place: Place) => void
}

export function Rail({ pairs, place, go }: RailProps) {
  const pairHere = pairOf(place)
  const [lastPairId, setLastPairId] = useState(pairHere)
  if (pairHere !== null && pairHere !== lastPairId) setLastPairId(pairHere)
  // On Today, in the calendar and the like, the places of the pair one was with last stay within reach.
  const pairId = pairs.find(({ id }) => id === (pairHere ?? lastPairId))?.id ?? pairs[0]?.id
  const offline = offlineInWords(useRefusedRequests())
  return (
    <nav className={styles.rail} aria-label={m.journal.rail.label}>
      <div className={styles.brand}>
        <BrandMark className={styles.mark} />
        <span className={styles.label}>{m.app.name}</span>
      </div>
      {pairs.length === 0 ? null : (
        <RailLink
          icon={<House strokeWidth={1.75} />}
          isHere={place.is === 'today'}
          onGo={() => go({ is: 'today' })}
        >
          {m.today.heading}
        </RailLink>
      )}
      {pairs.length === 0 ? null : (
        <RailLink
          icon={<Search strokeWidth={1.75} />}
          isHere={place.is === 'search'}
          onGo={() => go({ is: 'search' })}
        >
          {m.search.heading}
        </RailLink>
      )}
      {pairs.length === 0 ? null : (
        <RailLink
          icon={<CalendarDays strokeWidth={1.75} />}
          isHere={place.is === 'calendar'}
          onGo={() => go({ is: 'calendar', view: 'month' })}
        >
          {m.calendar.title}
        </RailLink>
      )}
      {pairs.length > 0 ? <GroupTitle className={styles.caps}>{m.journal.rail.pairs}</GroupTitle> : null}
      {pairs.map((pair) => (
        <PairLinks key={pair.id} pair={pair} isOpen={pair.id === pairId} place={place} go={go} />
      ))}
      <RailLink
        icon={<Plus strokeWidth={1.75} />}
        isHere={place.is === 'newPair'}
        onGo={() => go({ is: 'newPair' })}
      >
        {m.ui.newPair}
      </RailLink>
      <div className={styles.foot}>
        {pairs.length === 0 ? null : <VaultWideLinks place={place} go={go} />}
        {pairId === undefined ? null : <HandoverLink isHere={place.is === 'handover'} go={go} />}
        {pairId === undefined ? null : (
          <RailLink
            icon={<FileOutput strokeWidth={1.75} />}
            isHere={place.is === 'register'}
            onGo={() => go({ is: 'register', pairId })}
          >
            {m.journal.whatLeft}
          </RailLink>
        )}
        <RailLink
          icon={<Lock strokeWidth={1.75} />}
          isHere={false}
          count={<Kbd>{shortcut('L')}</Kbd>}
          onGo={() => void lockNow()}
        >
          {m.journal.rail.lockNow}
        </RailLink>
        <p className={styles.offline} title={offline.title}>
          <span className={styles.label}>{offline.words}</span>
        </p>
      </div>
    </nav>
  )
}

interface PairLinksProps extends Omit<RailProps, 'pairs'> {
  readonly pair: Pair
  /** Its places are shown. */
  readonly isOpen: boolean
}

function PairLinks({ pair, isOpen, place, go }: PairLinksProps) {
  const isHere = (is: Place['is']) => place.is === is && pairOf(place) === pair.id
  return (
    <>
      <RailLink
        icon={<Avatar name={pair.partnerName} side="partner" />}
        isHere={isHere('overview')}
        count={pair.endedOn === null ? undefined : m.pairs.ending.short(asDay(pair.endedOn))}
        onGo={() => go({ is: 'overview', pairId: pair.id })}
      >
        <span className={styles.name} dir="auto">
          {pair.partnerName}
        </span>
      </RailLink>
      {isOpen ? (
        <>
          <RailLink
            isInner
            icon={<NotebookPen strokeWidth={1.75} />}
            isHere={isHere('sessions')}
            count={pair.sessionCount}
            onGo={() => go(sessionsOf(pair.id))}
          >
            {m.ui.sessions}
          </RailLink>
          <GoalsLink pairId={pair.id} isHere={isHere('goals')} go={go} />
          <CardsLink pairId={pair.id} isHere={isHere('cards')} go={go} />
          <RailLink
            isInner
            icon={<ScrollText strokeWidth={1.75} />}
            isHere={isHere('charter')}
            onGo={() => go({ is: 'charter', pairId: pair.id })}
          >
            {m.charter.heading}
          </RailLink>
          <RailLink
            isInner
            icon={<CheckCheck strokeWidth={1.75} />}
            isHere={isHere('summaries')}
            count={pair.summaryCount}
            onGo={() => go(summariesOf(pair.id))}
          >
            {m.ui.summaries}
          </RailLink>
          <RailLink
            isInner
            icon={<ChartLine strokeWidth={1.75} />}
            isHere={isHere('insights') || isHere('reviews')}
            onGo={() => go({ is: 'insights', pairId: pair.id })}
          >
            {m.insights.heading}
          </RailLink>
        </>
      ) : null}
    </>
  )
}

function VaultWideLinks({ place, go }: Omit<RailProps, 'pairs'>) {
  return (
    <>
      <RailLink
        icon={<UserPlus strokeWidth={1.75} />}
        isHere={place.is === 'candidates'}
        onGo={() => go({ is: 'candidates' })}
      >
        {m.candidates.heading}
      </RailLink>
      <RailLink
        icon={<Tags strokeWidth={1.75} />}
        isHere={place.is === 'labels' || place.is === 'label'}
        onGo={() => go({ is: 'labels' })}
      >
        {m.labels.heading}
      </RailLink>
      <RailLink
        icon={<LayoutTemplate strokeWidth={1.75} />}
        isHere={place.is === 'templates'}
        onGo={() => go({ is: 'templates' })}
      >
        {m.templates.heading}
      </RailLink>
      <RailLink
        icon={<Trash2 strokeWidth={1.75} />}
        isHere={place.is === 'trash'}
        onGo={() => go({ is: 'trash' })}
      >
        {m.trash.heading}
      </RailLink>
    </>
  )
}

interface GoalsLinkProps {
  readonly pairId: string
  readonly isHere: boolean
  readonly go: (place: Place) => void
}

function GoalsLink({ pairId, isHere, go }: GoalsLinkProps) {
  const { queries } = useJournal()
  const { data } = useQuery(queries.goals.list.queryOptions({ input: { pairId } }))
  return (
    <RailLink
      isInner
      icon={<Target strokeWidth={1.75} />}
      isHere={isHere}
      count={data?.filter(({ state }) => state === 'open').length}
      onGo={() => go(goalsOf(pairId))}
    >
      {m.goals.heading}
    </RailLink>
  )
}
