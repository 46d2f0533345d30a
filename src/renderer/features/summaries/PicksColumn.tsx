// The left column: everything that may be shared, to be chosen. The charter's level caps what can be.
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import type { OfferedFacts } from '../../../contract/summaries'
import { allowsPassages } from '../../../domain/disclosure-level'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Callout } from '../../ui/Callout'
import { FailureNote } from '../../ui/FailureNote'
import { GroupTitle } from '../../ui/GroupTitle'
import { LiveRegion } from '../../ui/LiveRegion'
import { DoorRefusal } from './DoorRefusal'
import { FactPicks } from './FactPicks'
import { LostPick } from './LostPick'
import { PassagePicks } from './PassagePicks'
import { partCounts, partId } from './picks-parts'
import styles from './Picks.module.css'
import { PicksNav } from './PicksNav'
import { usePicks } from './use-picks'
import type { SummaryWords } from './use-summary-words'
import { WithdrawDialog } from './WithdrawDialog'

interface PicksColumnProps {
  readonly pairId: string
  readonly summaryId: string
  readonly words: SummaryWords
  /** Undefined while it is asked for. */
  readonly offered: OfferedFacts | undefined
  readonly onGoToCharter: () => void
}

export function PicksColumn({ pairId, summaryId, words, offered, onGoToCharter }: PicksColumnProps) {
  const { queries } = useJournal()
  const top = useRef<HTMLDivElement>(null)
  const picks = usePicks(summaryId, words)
  const { data: candidates, error } = useQuery({
    ...queries.summaries.candidates.queryOptions({ input: { summaryId } }),
    staleTime: 0,
  })
  if (error) return <FailureNote error={error} />
  if (candidates === undefined || offered === undefined) return null
  const { level } = offered
  const isCapped = !allowsPassages(level)
  const chosen = candidates.filter((one) => one.carryId !== null)
  const lost = words.carried.filter((passage) => !passage.stillMarked)
  const said = m.summaries.picks

  return (
    <div ref={top} className={styles.picks} tabIndex={-1}>
      {picks.isStill ? null : (
        <PicksNav
          parts={partCounts({ candidates, offers: offered.offers, hasNames: words.names !== null })}
        />
      )}
      <LiveRegion>{picks.said}</LiveRegion>
      <DoorRefusal error={picks.refusal} />
      {isCapped && !picks.isStill ? (
        <Callout
          title={said.capped.title(level ?? 0)}
          actions={<Button onClick={onGoToCharter}>{said.capped.goToCharter}</Button>}
        >
          {said.capped.text(level ?? 0)}
        </Callout>
      ) : null}
      <section
        id={partId('passages')}
        tabIndex={-1}
        className={styles.passages}
        aria-label={said.part.passages}
      >
        <GroupTitle>
          {picks.isStill ? said.titleStill(chosen.length) : said.title(chosen.length, candidates.length)}
        </GroupTitle>
        {picks.isStill ? <p className={styles.note}>{said.still}</p> : null}
        <PassagePicks summaryId={summaryId} candidates={candidates} picks={picks} isCapped={isCapped} />
        {lost.map(({ carryId, words: carried }) => (
          <LostPick
            key={carryId}
            words={carried}
            why={said.noLongerMarked}
            isOnSheet={picks.onSheet[carryId] !== undefined}
            isDisabled={picks.isHeld}
            isStill={picks.isStill}
            onWithdraw={() =>
              // This button goes away with its passage.
              picks.withdrawOrAsk({ carryId, id: carryId, beforehand: () => top.current?.focus() })
            }
          />
        ))}
      </section>
      {candidates.length === 0 && !picks.isStill ? <p className={styles.note}>{said.nothingMarked}</p> : null}
      <FactPicks pairId={pairId} summaryId={summaryId} offered={offered} words={words} picks={picks} />
      {picks.isStill ? null : <p className={styles.note}>{said.onlyMarked}</p>}
      {level === null && !picks.isStill ? <p className={styles.note}>{said.noCharter}</p> : null}
      {picks.asked === null ? null : (
        <WithdrawDialog
          onKeep={picks.keep}
          onWithdraw={() => {
            const { asked } = picks
            flushSync(picks.keep)
            if (asked !== null) picks.withdraw(asked)
          }}
        />
      )}
    </div>
  )
}
