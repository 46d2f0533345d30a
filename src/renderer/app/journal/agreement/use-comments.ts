// My comments on the words on the table, until they are sent. Invariant: what is typed is sealed at once, as words on a
// page are, so that a lock loses none of it.
import { useEffect, useState } from 'react'
import { z } from 'zod'
import type { HandOverSubject, RoundComment } from '../../../../contract/handover'
import type { DraftHome } from '../../workspace'
import { useJournal } from '../journal-context'

export interface Comments {
  readonly all: readonly RoundComment[]
  readonly wordsAt: (at: number | null) => string
  /** No words: it is taken away. `at` null: about the whole. */
  readonly write: (comment: RoundComment) => void
  readonly letGo: () => void
}

const sealed = z.object({
  said: z.array(z.object({ at: z.number().nullable(), quote: z.string(), words: z.string() })),
})

const none: readonly RoundComment[] = []

/** `head`: the round they answer; null: there is none. */
export function useComments(subject: HandOverSubject, pairId: string, head: string | null): Comments {
  const { drafts } = useJournal()
  const [written, setWritten] = useState({ head, said: none })
  const said = written.head === head ? written.said : none

  // Those that were sealed before a lock; IndexedDB answers later, and what was typed meanwhile counts more.
  useEffect(() => {
    let isWanted = true
    if (head === null) return
    drafts.open(head).then(
      (draft) => {
        const found = sealed.safeParse(draft?.document)
        if (!isWanted || !found.success) return
        setWritten((now) =>
          now.head === head && now.said.length > 0 ? now : { head, said: found.data.said },
        )
      },
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [drafts, head])

  const put = (next: readonly RoundComment[]) => {
    setWritten({ head, said: next })
    if (head === null) return
    const words = { title: '', document: { type: 'comments', said: [...next] } }
    const kept = next.length === 0 ? drafts.drop(head) : drafts.seal(head, homeOf(subject, pairId), words, 0)
    // A full disk: they stay on the screen.
    kept.catch(() => undefined)
  }

  return {
    all: said,
    wordsAt: (at) => said.find((one) => one.at === at)?.words ?? '',
    write: (comment) => {
      const others = said.filter(({ at }) => at !== comment.at)
      put(comment.words === '' ? others : [...others, comment])
    },
    letGo: () => put(none),
  }
}

const homeOf = ({ kind, id }: HandOverSubject, pairId: string): DraftHome =>
  kind === 'summary' ? { is: 'summary', pairId, summaryId: id } : { is: 'charter', pairId, charterId: id }
