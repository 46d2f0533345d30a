// After an unlock: says quietly that words were left sealed somewhere else, and leads there.
import { useQuery } from '@tanstack/react-query'
import PencilLine from 'lucide-react/icons/pencil-line'
import { useEffect, useState } from 'react'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import type { DraftHome } from '../workspace'
import styles from './banner.module.css'
import { useJournal } from './journal-context'
import { placeOfDraft, type Place } from './place'

interface DraftBannerProps {
  readonly place: Place
  readonly go: (place: Place) => void
}

export function DraftBanner({ place, go }: DraftBannerProps) {
  const { drafts } = useJournal()
  const [homes, setHomes] = useState<readonly DraftHome[]>([])
  const [seen, setSeen] = useState<readonly string[]>([])

  // What was sealed before this unlock, looked up once: later ones belong to editors that are still open.
  useEffect(() => {
    drafts.left().then(
      (left) => setHomes(left.map((draft) => draft.home)),
      () => undefined,
    )
  }, [drafts])

  const here = documentOf(place)
  // Once one has been there, the note itself has offered its words.
  if (here !== null && !seen.includes(here)) setSeen([...seen, here])
  const next = homes.find((home) => !seen.includes(documentOf(placeOfDraft(home)) ?? ''))
  if (next === undefined) return null
  return (
    <div className={styles.banner} role="status">
      <PencilLine strokeWidth={1.75} aria-hidden="true" />
      <span>{m.journal.draft.keptFor(<DraftName home={next} />)}</span>
      <Button
        onClick={() => {
          go(placeOfDraft(next))
          document.getElementById('work')?.focus()
        }}
      >
        {m.journal.draft.look}
      </Button>
    </div>
  )
}

function DraftName({ home }: { readonly home: DraftHome }) {
  const { queries } = useJournal()
  const session = useQuery(
    queries.sessions.line.queryOptions({
      input: { sessionId: home.is === 'session' ? home.sessionId : '' },
      enabled: home.is === 'session',
    }),
  )
  const summaries = useQuery(
    queries.summaries.list.queryOptions({ input: { pairId: home.pairId }, enabled: home.is === 'summary' }),
  )
  const cards = useQuery(
    queries.cards.list.queryOptions({ input: { pairId: home.pairId }, enabled: home.is === 'card' }),
  )
  const charters = useQuery(
    queries.charter.list.queryOptions({ input: { pairId: home.pairId }, enabled: home.is === 'charter' }),
  )
  const reviews = useQuery(
    queries.reviews.ofPair.queryOptions({ input: { pairId: home.pairId }, enabled: home.is === 'review' }),
  )
  const titles = {
    session: session.data?.title,
    summary: summaries.data?.find(({ id }) => home.is === 'summary' && id === home.summaryId)?.title,
    charter: charters.data?.find(({ id }) => home.is === 'charter' && id === home.charterId)?.title,
    card: cards.data?.find(({ id }) => home.is === 'card' && id === home.cardId)?.title,
    review: reviews.data?.rounds.find(({ id }) => home.is === 'review' && id === home.roundId)?.title,
  }
  const title = titles[home.is]
  return title ? m.journal.draft.titled(title) : m.journal.draft.untitled[home.is]
}

/** The words there, by id; a session has three notes. */
function documentOf(place: Place): string | null {
  if (place.is === 'sessions')
    return place.sessionId === null ? null : `${place.sessionId} ${place.part ?? ''}`
  if (place.is === 'cards') return place.cardId
  if (place.is === 'reviews') return place.roundId
  if (place.is === 'charter') return `charter of ${place.pairId}`
  return place.is === 'summaries' ? place.summaryId : null
}
