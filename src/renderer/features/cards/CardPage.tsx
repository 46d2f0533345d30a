// Loads a card, waiting for words of an earlier visit that are still on their way, then opens it.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { OpenCard } from '../../../contract/cards'
import type { Pair } from '../../../contract/pairs'
import { useJournal, type OpenJournal } from '../../app/journal/journal-context'
import { useNotice } from '../../app/journal/notice'
import { errorCode } from '../../editor/autosave'
import type { LeftWords } from '../../editor/left-words'
import { flushEditors, settleLeftEditors } from '../../editor/open-editors'
import { areSameWords } from '../../editor/words'
import { m } from '../../messages/unlocked'
import { FailureNote } from '../../ui/FailureNote'
import { CardSheet } from './CardSheet'

interface CardPageProps {
  readonly cardId: string
  readonly pair: Pair
  readonly takesFocus: boolean
  /** It is not of this pair, or in the trash. */
  readonly onGone: () => void
  readonly onGoToSession: (sessionId: string) => void
}

interface Loaded {
  readonly visit: number
  readonly card: OpenCard
  /** Words found sealed that differ from those in the vault. */
  readonly draft: LeftWords | null
}

export function CardPage({ cardId, pair, onGone, ...rest }: CardPageProps) {
  const journal = useJournal()
  const say = useNotice()
  const [visit, setVisit] = useState(0)
  const { data, error } = useQuery({
    queryKey: [...journal.queries.cards.open.key({ input: { cardId } }), visit],
    queryFn: () => load(journal, cardId, visit),
    placeholderData: (before: Loaded | undefined) => before,
    gcTime: 0,
  })
  const isGone = error !== null && errorCode(error) === 'NOT_FOUND'
  const isElsewhere = data !== undefined && data.card.pairId !== pair.id

  // A place that was remembered may lead to a card that is not there any more: the others are shown instead.
  useEffect(() => {
    if (!isGone && !isElsewhere) return
    if (isGone) say({ words: m.cards.gone })
    onGone()
  }, [isGone, isElsewhere, say, onGone])

  // The card stays on screen while it is loaded anew: what was typed last must be sealed before the draft is read.
  const reload = async () => {
    if (await flushEditors()) setVisit(visit + 1)
    else say({ words: m.journal.heldBack })
  }
  if (isGone || isElsewhere) return <div />
  if (error) return <FailureNote error={error} isPage />
  if (data === undefined) return <div />
  return (
    <CardSheet
      {...rest}
      key={data.visit}
      pair={pair}
      opened={data.card}
      draft={data.draft}
      onGone={onGone}
      onReload={() => void reload()}
    />
  )
}

async function load({ vault, drafts }: OpenJournal, cardId: string, visit: number): Promise<Loaded> {
  await settleLeftEditors()
  const card = await vault.cards.open({ cardId })
  const draft = await drafts.open(cardId)
  if (draft === null) return { visit, card, draft }
  if (!areSameWords(draft, { title: card.title, document: { ...card.fields } })) return { visit, card, draft }
  await drafts.drop(cardId)
  return { visit, card, draft: null }
}
