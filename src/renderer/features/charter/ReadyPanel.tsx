// What is still missing before both can sign, and the step to the next version.
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { CharterPart } from '../../../contract/charter'
import type { Pair } from '../../../contract/pairs'
import { type Hindrance, hindrancesOf, linesOf, LINES_OF_A_PAGE, silentSides } from '../../../domain/charter'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { FailureNote } from '../../ui/FailureNote'
import { GroupTitle } from '../../ui/GroupTitle'
import { CarryDialog } from './CarryDialog'
import styles from './panels.module.css'
import type { CharterWords } from './use-charter-words'

interface ReadyPanelProps {
  readonly pair: Pair
  readonly words: CharterWords
  /** Null while the check is not about the words as they stand. */
  readonly leakCount: number | null
  /** The one that would be made. */
  readonly version: number
  /** The version that both signed, if there is one; this takes its place. */
  readonly agreed: number | null
  readonly onReady: () => void
  readonly onPurpose: () => void
}

export function ReadyPanel({ pair, words, leakCount, version, agreed, onReady, onPurpose }: ReadyPanelProps) {
  const { vault, queries } = useJournal()
  const reasonId = useId()
  const [problem, setProblem] = useState<unknown>(null)
  const [carrying, setCarrying] = useState<readonly CharterPart[] | null>(null)
  const { data: lineChecks } = useQuery(queries.lineChecks.list.queryOptions({ input: { pairId: pair.id } }))
  const { charter, content, change, isFrozen } = words
  const hindrances = hindrancesOf(content, charter.names, lineChecks?.[0]?.overrideReason ?? null)
  const hasLeak = leakCount !== null && leakCount > 0
  const { ready } = m.charter

  const mark = async () => {
    setProblem(null)
    try {
      await change((baseRevision) => vault.charter.ready({ charterId: charter.id, baseRevision }))
      onReady()
    } catch (refused) {
      setProblem(refused)
    }
  }

  return (
    <section className={styles.panel} aria-label={ready.title}>
      <GroupTitle>{ready.title}</GroupTitle>
      <div id={reasonId}>
        {hindrances.length === 0 && !hasLeak ? (
          <p className={styles.note}>{ready.nothingMissing}</p>
        ) : (
          <ul className={styles.list}>
            {hindrances.map((hindrance) => (
              <li key={JSON.stringify(hindrance)}>
                {hindrance.is === 'purposeMissing' ? (
                  <button type="button" className={styles.link} onClick={onPurpose}>
                    {inWords(hindrance)}
                  </button>
                ) : (
                  inWords(hindrance)
                )}
                {hindrance.is === 'overrideMissing' ? (
                  <>
                    {' '}
                    <button
                      type="button"
                      className={styles.link}
                      disabled={isFrozen}
                      onClick={() => setCarrying(['reportingLines'])}
                    >
                      {ready.bringOverride}
                    </button>
                  </>
                ) : null}
              </li>
            ))}
            {hasLeak ? <li>{ready.wouldLeak(leakCount)}</li> : null}
          </ul>
        )}
      </div>
      {[...worthAWord(content, pair.partnerName)].map((sentence) => (
        <p key={sentence} className={styles.faint}>
          {sentence}
        </p>
      ))}
      <div className={styles.row}>
        <Button
          kind="primary"
          disabled={hindrances.length > 0 || leakCount !== 0 || isFrozen}
          aria-describedby={reasonId}
          onClick={() => {
            void mark()
          }}
        >
          {ready.mark}
        </Button>
      </div>
      <div className={styles.acts}>
        <Button kind="quiet" disabled={isFrozen} onClick={() => setCarrying([])}>
          {m.charter.carry.open}
        </Button>
      </div>
      <p className={styles.faint}>{hintInWords(version, agreed)}</p>
      <FailureNote error={problem} />
      {carrying === null ? null : (
        <CarryDialog words={words} picked={carrying} onClose={() => setCarrying(null)} />
      )}
    </section>
  )
}

function hintInWords(version: number, agreed: number | null): string {
  const { ready, signed } = m.charter
  if (agreed !== null) return signed.changingAgreed(version, agreed)
  return version > 1 ? signed.changing(version, version - 1) : ready.markHint(version)
}

function inWords(hindrance: Hindrance): string {
  const { ready } = m.charter
  return hindrance.is === 'blankLeft' ? ready.blankLeft(hindrance.heading) : ready[hindrance.is]
}

/** What hinders nothing. */
function* worthAWord(content: CharterWords['content'], partnerName: string): Generator<string> {
  const { silent, long } = m.charter.ready
  for (const side of silentSides(content)) yield side === 'me' ? silent.me : silent.partner(partnerName)
  if (linesOf(content) > LINES_OF_A_PAGE) yield long
}
