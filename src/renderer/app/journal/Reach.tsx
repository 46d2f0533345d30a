// Everything within reach from anywhere: the palette, its keys, and the dialogs it opens.
import { useCallback, useState } from 'react'
import type { Pair } from '../../../contract/pairs'
import type { SearchTarget } from '../../../contract/search'
import { CalendarInDialog } from '../../features/rhythm/calendar/CalendarInDialog'
import { RemindersDialog } from '../../features/rhythm/reminders/RemindersDialog'
import { Palette } from '../../features/search/palette/Palette'
import { searchFor } from '../../features/search/search-state'
import { NewSessionDialog } from '../../features/sessions/details/NewSessionDialog'
import { StartDialog } from '../../features/summaries/StartDialog'
import { actionsHere } from '../../ui/actions'
import { bridge } from '../bridge'
import { entryIdOf, paletteEntries } from './palette-entries'
import { pairOf, type Place } from './place'
import { placeOfTarget } from './place-of-target'
import { useTaking } from './taking/taking-context'
import { useGoToSession } from './use-go-to-session'
import { lockNow } from './use-lock'
import { useReachKeys } from './use-reach-keys'
import { useRecent } from './use-recent'

interface ReachProps {
  readonly pairs: readonly Pair[]
  readonly place: Place
  readonly go: (place: Place) => void
  /** The palette is open. */
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
}

type Asking =
  | { readonly is: 'newSession'; readonly kind: 'planned' | 'held' }
  | { readonly is: 'newSummary'; readonly pair: Pair }
  | { readonly is: 'reminders' | 'calendarIn' }
  | null

export function Reach({ pairs, place, go, isOpen, onOpen }: ReachProps) {
  const goToSession = useGoToSession(go)
  const { pick } = useTaking()
  const [asking, setAsking] = useState<Asking>(null)
  const usedIds = useRecent(entryIdOf(place))
  const meantFirst = pairs.toSorted(
    (one, other) => Number(isMeant(other, place)) - Number(isMeant(one, place)),
  )
  const close = () => setAsking(null)

  useReachKeys({
    onPalette: useCallback(() => onOpen(true), [onOpen]),
    onSearch: useCallback(() => go({ is: 'search' }), [go]),
  })

  const goTo = (target: SearchTarget) => {
    const next = placeOfTarget(target)
    if (next === null) return
    document.getElementById('work')?.focus()
    go(next)
  }

  return (
    <>
      {isOpen ? (
        <Palette
          entries={paletteEntries({
            pairs: meantFirst,
            actionsHere: actionsHere(),
            acts: {
              go,
              newSession: (kind) => setAsking({ is: 'newSession', kind }),
              newSummary: (pair) => setAsking({ is: 'newSummary', pair }),
              reminders: () => setAsking({ is: 'reminders' }),
              calendarIn: () => setAsking({ is: 'calendarIn' }),
              takeHandOver: pick,
              lock: () => void lockNow(),
              sitTogether: () => void bridge.call('sitTogether', {}),
            },
          })}
          usedIds={usedIds}
          partnerOf={(pairId) => pairs.find(({ id }) => id === pairId)?.partnerName}
          onGo={goTo}
          onSearch={(text) => {
            searchFor(text)
            go({ is: 'search' })
          }}
          onClose={() => onOpen(false)}
        />
      ) : null}
      {asking?.is === 'newSession' ? (
        <NewSessionDialog
          pairs={meantFirst}
          kind={asking.kind}
          onClose={close}
          onMade={(sessionId) => {
            close()
            goToSession(sessionId)
          }}
        />
      ) : null}
      {asking?.is === 'reminders' ? <RemindersDialog onClose={close} /> : null}
      {asking?.is === 'calendarIn' ? <CalendarInDialog pairs={meantFirst} onClose={close} /> : null}
      {asking?.is === 'newSummary' ? (
        <StartDialog
          pair={asking.pair}
          onClose={close}
          onStarted={(summaryId) => {
            close()
            go({ is: 'summaries', pairId: asking.pair.id, summaryId })
          }}
        />
      ) : null}
    </>
  )
}

const isMeant = (pair: Pair, place: Place) => pairOf(place) === pair.id
