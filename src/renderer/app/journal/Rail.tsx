// Where one can go: the pairs, what left, and the lock.
import CheckCheck from 'lucide-react/icons/check-check'
import FileOutput from 'lucide-react/icons/file-output'
import Lock from 'lucide-react/icons/lock'
import NotebookPen from 'lucide-react/icons/notebook-pen'
import Plus from 'lucide-react/icons/plus'
import type { ReactNode } from 'react'
import type { Pair } from '../../../contract/pairs'
import { Avatar } from '../../ui/Avatar'
import { BrandMark } from '../../ui/BrandMark'
import { GroupTitle } from '../../ui/GroupTitle'
import { joinClasses } from '../../ui/join-classes'
import { Kbd } from '../../ui/Kbd'
import { shortcut } from '../../ui/shortcut'
import { offlineInWords } from './offline-words'
import { pairOf, sessionsOf, summariesOf, type Place } from './place'
import styles from './Rail.module.css'
import { lockNow } from './use-lock'
import { useRefusedRequests } from './use-refused-requests'

interface RailProps {
  readonly pairs: readonly Pair[]
  readonly place: Place
  readonly go: (place: Place) => void
}

export function Rail({ pairs, place, go }: RailProps) {
  const pairId = pairOf(place) ?? pairs[0]?.id
  const offline = offlineInWords(useRefusedRequests())
  return (
    <nav className={styles.rail} aria-label="Main">
      <div className={styles.brand}>
        <BrandMark className={styles.mark} />
        <span className={styles.label}>Duologue</span>
      </div>
      {pairs.length > 0 ? <GroupTitle className={styles.caps}>Pairs</GroupTitle> : null}
      {pairs.map((pair) => (
        <PairLinks key={pair.id} pair={pair} place={place} go={go} />
      ))}
      <RailLink
        icon={<Plus strokeWidth={1.75} />}
        isHere={place.is === 'newPair'}
        onGo={() => go({ is: 'newPair' })}
      >
        New pair
      </RailLink>
      <div className={styles.foot}>
        {pairId === undefined ? null : (
          <RailLink
            icon={<FileOutput strokeWidth={1.75} />}
            isHere={place.is === 'register'}
            onGo={() => go({ is: 'register', pairId })}
          >
            What left
          </RailLink>
        )}
        <RailLink icon={<Lock strokeWidth={1.75} />} isHere={false} onGo={() => void lockNow()}>
          Lock now
          <span className={styles.count}>
            <Kbd>{shortcut('L')}</Kbd>
          </span>
        </RailLink>
        <p className={styles.offline} title={offline.title}>
          <span className={styles.label}>{offline.words}</span>
        </p>
      </div>
    </nav>
  )
}

function PairLinks({ pair, place, go }: Omit<RailProps, 'pairs'> & { readonly pair: Pair }) {
  const isOpen = pairOf(place) === pair.id
  return (
    <>
      <RailLink
        icon={<Avatar name={pair.partnerName} side="partner" />}
        isHere={false}
        onGo={() => go(sessionsOf(pair.id))}
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
            isHere={place.is === 'sessions'}
            onGo={() => go(sessionsOf(pair.id))}
          >
            Sessions <span className={styles.count}>{pair.sessionCount}</span>
          </RailLink>
          <RailLink
            isInner
            icon={<CheckCheck strokeWidth={1.75} />}
            isHere={place.is === 'summaries'}
            onGo={() => go(summariesOf(pair.id))}
          >
            Summaries <span className={styles.count}>{pair.summaryCount}</span>
          </RailLink>
        </>
      ) : null}
    </>
  )
}

interface RailLinkProps {
  readonly icon: ReactNode
  readonly isHere: boolean
  readonly isInner?: boolean
  readonly onGo: () => void
  readonly children: ReactNode
}

function RailLink({ icon, isHere, isInner = false, onGo, children }: RailLinkProps) {
  return (
    <button
      type="button"
      className={joinClasses(styles.link, isInner && styles.inner, isHere && styles.here)}
      aria-current={isHere ? 'page' : undefined}
      onClick={onGo}
    >
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <span className={styles.label}>{children}</span>
    </button>
  )
}
