// Both names of the pair, chosen like anything else: the tick carries them onto the page that others read.
import { useQuery } from '@tanstack/react-query'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { PickCard } from './PickCard'
import type { Picks } from './use-picks'
import type { SummaryWords } from './use-summary-words'

interface NamesPickProps {
  readonly pairId: string
  readonly summaryId: string
  readonly words: SummaryWords
  readonly picks: Picks
}

const NAMES = 'names'

export function NamesPick({ pairId, summaryId, words: { names }, picks }: NamesPickProps) {
  const { vault, queries } = useJournal()
  const { data: pairs } = useQuery(queries.pairs.list.queryOptions({ input: {} }))
  const pair = pairs?.find(({ id }) => id === pairId)
  const shown = names ?? (pair === undefined ? null : { me: pair.myName, partner: pair.partnerName })
  if (shown === null) return null
  const beChosen = names === null
  const done = beChosen ? m.summaries.picks.carried : m.summaries.picks.withdrawn
  return (
    <PickCard
      words={m.summaries.facts.names(shown.me, shown.partner)}
      isChosen={names !== null}
      isGone={false}
      willBeChosen={picks.moving.get(NAMES)}
      isStill={picks.isStill}
      isDisabled={picks.isHeld}
      onChange={() =>
        picks.act(NAMES, { beChosen, done }, () => vault.door.setNames({ summaryId, withNames: beChosen }))
      }
    />
  )
}
