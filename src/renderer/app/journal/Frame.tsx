// The frame of an open journal: rail, bar, and the place one is in.
import { useQuery } from '@tanstack/react-query'
import { Toast } from '../../ui/Toast'
import { Bar } from './Bar'
import { DraftBanner } from './DraftBanner'
import styles from './Frame.module.css'
import { useJournal } from './journal-context'
import { sessionsOf, type Place } from './place'
import { Rail } from './Rail'
import { RollbackBanner } from './RollbackBanner'
import { useChanges } from './use-changes'
import { useLock } from './use-lock'
import { usePlace } from './use-place'
import { Work } from './Work'

export function Frame({ startAt }: { readonly startAt: Place | null }) {
  const { about, queries } = useJournal()
  const { place: chosen, go, isHeldBack, release } = usePlace(about.vaultId, startAt)
  useChanges()
  useLock()

  const { data: pairs, error } = useQuery(queries.pairs.list.queryOptions({ input: {} }))
  if (error) throw error
  if (pairs === undefined) return null
  const place = placeAmong(pairs, chosen)

  return (
    <div className={styles.stage}>
      <div className={styles.frame}>
        <a href="#work" className={styles.skip} onClick={focusWork}>
          Skip to the page
        </a>
        <Rail pairs={pairs} place={place} go={go} />
        <main className={styles.work} id="work" tabIndex={-1}>
          <Bar pairs={pairs} place={place} go={go} />
          <div>
            <RollbackBanner />
            <DraftBanner place={place} go={go} />
          </div>
          <Work pairs={pairs} place={place} go={go} />
        </main>
        <Toast
          urgent
          message={
            isHeldBack
              ? 'Your last words could be neither saved nor sealed. They stand only here: copy them before you go on.'
              : null
          }
          onDismiss={release}
        />
      </div>
    </div>
  )
}

/** The chosen place if its pair is still there, else the first pair's sessions, else the first page. */
function placeAmong(pairs: readonly { readonly id: string }[], chosen: Place | null): Place {
  const [first] = pairs
  if (first === undefined) return { is: 'newPair' }
  if (chosen === null) return sessionsOf(first.id)
  if (chosen.is === 'newPair' || pairs.some((pair) => pair.id === chosen.pairId)) return chosen
  return sessionsOf(first.id)
}

function focusWork(event: { readonly preventDefault: () => void }) {
  event.preventDefault()
  document.getElementById('work')?.focus()
}
