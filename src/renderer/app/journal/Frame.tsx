// The frame of an open journal: rail, bar, and the place one is in.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CheckInOffers } from '../../features/goals/check-in/CheckInOffers'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Toast } from '../../ui/Toast'
import { Bar } from './Bar'
import { DraftBanner } from './DraftBanner'
import styles from './Frame.module.css'
import { useJournal } from './journal-context'
import { NoticeContext, type Notice } from './notice'
import { pairOf, sessionsOf, type Place } from './place'
import { Rail } from './Rail'
import { Reach } from './Reach'
import { RollbackBanner } from './RollbackBanner'
import { TakeHandOver } from './taking/TakeHandOver'
import { useChanges } from './use-changes'
import { useKeptFocus } from './use-kept-focus'
import { useLock } from './use-lock'
import { usePlace } from './use-place'
import { Work } from './Work'

export function Frame({ startAt }: { readonly startAt: Place | null }) {
  const { about, queries } = useJournal()
  const { place: chosen, go, isHeldBack, release } = usePlace(about.vaultId, startAt)
  const [notice, setNotice] = useState<Notice | null>(null)
  const [isReaching, setReaching] = useState(false)
  useChanges()
  useLock()
  useKeptFocus()

  const { data: pairs, error } = useQuery(queries.pairs.list.queryOptions({ input: {} }))
  if (error) throw error
  if (pairs === undefined) return null
  const place = placeAmong(pairs, chosen)

  return (
    <div className={styles.stage}>
      <div className={styles.frame}>
        <a href="#work" className={styles.skip} onClick={focusWork}>
          {m.journal.skip}
        </a>
        <Rail pairs={pairs} place={place} go={go} />
        <main className={styles.work} id="work" tabIndex={-1}>
          <Bar pairs={pairs} place={place} go={go} onReach={() => setReaching(true)} />
          <div>
            <RollbackBanner />
            <DraftBanner place={place} go={go} />
          </div>
          <NoticeContext value={setNotice}>
            <TakeHandOver pairs={pairs} go={go}>
              <Work pairs={pairs} place={place} go={go} />
              <CheckInOffers pairs={pairs} />
              <Reach pairs={pairs} place={place} go={go} isOpen={isReaching} onOpen={setReaching} />
            </TakeHandOver>
          </NoticeContext>
        </main>
        <NoticeToast notice={notice} onDone={() => setNotice(null)} />
        <Toast urgent message={isHeldBack ? m.journal.heldBack : null} onDismiss={release} />
      </div>
    </div>
  )
}

interface NoticeToastProps {
  readonly notice: Notice | null
  readonly onDone: () => void
}

function NoticeToast({ notice, onDone }: NoticeToastProps) {
  const action = notice?.action
  return (
    <Toast
      message={notice?.words ?? null}
      action={
        action === undefined ? null : (
          <Button
            kind="quiet"
            onClick={() => {
              action.act()
              onDone()
            }}
          >
            {action.label}
          </Button>
        )
      }
      onDismiss={onDone}
    />
  )
}

/** The chosen place if its pair is still there, else that of the first pair's sessions; today where none was chosen. */
function placeAmong(pairs: readonly { readonly id: string }[], chosen: Place | null): Place {
  const [first] = pairs
  // The shortlist comes before the first pair.
  if (first === undefined)
    return chosen?.is === 'newPair' || chosen?.is === 'candidates' ? chosen : { is: 'newPair' }
  if (chosen === null) return { is: 'today' }
  const pairId = pairOf(chosen)
  if (pairId === null || pairs.some((pair) => pair.id === pairId)) return chosen
  return sessionsOf(first.id)
}

function focusWork(event: { readonly preventDefault: () => void }) {
  event.preventDefault()
  document.getElementById('work')?.focus()
}
