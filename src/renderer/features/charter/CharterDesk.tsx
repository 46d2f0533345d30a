// The desk of a charter: the page in the middle; beside it what is missing, what each expects, the check, what is earlier.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { CharterLine, OpenCharter } from '../../../contract/charter'
import type { Pair } from '../../../contract/pairs'
import { firstName } from '../../../domain/first-name'
import { useJournal } from '../../app/journal/journal-context'
import { DraftOffer } from '../../editor/DraftOffer'
import type { LeftWords } from '../../editor/left-words'
import { SaveProblem } from '../../editor/SaveProblem'
import { SaveStatus } from '../../editor/SaveStatus'
import { m } from '../../messages/unlocked'
import type { CharterInHand } from './charter-in-hand'
import { stampOf } from './charter-stamp'
import { CharterEditor } from './CharterEditor'
import styles from './CharterDesk.module.css'
import { contentOf, readable } from '../../editor/charter-draft'
import { CharterPaper } from './CharterPaper'
import { EarlierPanel } from './EarlierPanel'
import { ExpectsPanel } from './ExpectsPanel'
import { fieldId } from './field-id'
import { LeakPanel } from './LeakPanel'
import { PrintPanel } from './PrintPanel'
import { ReadyPanel } from './ReadyPanel'
import { useCharterCheck } from './use-charter-check'
import { useCharterWords } from './use-charter-words'
import { VersionPanel } from './VersionPanel'
import { versionsInHand } from './versions-in-hand'

interface CharterDeskProps {
  readonly pair: Pair
  readonly opened: OpenCharter
  readonly draft: LeftWords | null
  readonly older: readonly CharterLine[]
  readonly agreement: (sheet: CharterInHand) => ReactNode
  readonly onReload: () => void
  readonly onBeginAnew: () => void
}

export function CharterDesk({
  pair,
  opened,
  draft,
  older,
  agreement,
  onReload,
  onBeginAnew,
}: CharterDeskProps) {
  const { vault, queries } = useJournal()
  const { data: handOver } = useQuery(
    queries.handover.state.queryOptions({ input: { subject: { kind: 'charter', id: opened.id } } }),
  )
  const words = useCharterWords(opened, draft)
  const check = useCharterCheck(opened.id, words)
  const [isChanging, setChanging] = useState(false)
  const purposeField = useRef<HTMLTextAreaElement>(null)
  const { charter, content, state, save, offered } = words
  const frozen = charter.versions[0]?.version ?? 0
  const { isReady } = charter
  const { status } = charter
  // What was handed over waits; it is changed after it was taken back.
  const isRead = status === 'proposed' || (isReady && !isChanging)
  // The partner’s words, as they came: there is nothing to make ready until some of them are changed.
  const isUnchanged = handOver?.isUnchanged === true && state.is === 'saved'
  const isTheirs = status === 'answered' && isUnchanged
  const partner = firstName(pair.partnerName)
  const stamp = stampOf({ status, handOver, isUnchanged, isWritten: !isRead, partner })
  const versions = versionsInHand({ handOver, frozen, isWritten: !isRead })
  // Also one that was taken back to be changed, and the next version of one that is agreed, whatever is written since.
  const wasHandedOver = handOver !== undefined && (handOver.rounds.length > 0 || handOver.supersedes !== null)
  const sheet: CharterInHand = {
    charterId: opened.id,
    revision: words.revision,
    isSaved: state.is === 'saved',
    leakCount: check.leakCount,
    letLeaveCount: check.letLeaveCount,
    versions,
    onWrite: () => {
      if (isReady) flushSync(() => setChanging(true))
      document.getElementById(fieldId({ is: 'purpose' }))?.focus()
    },
    onChanged: () => {
      setChanging(false)
      // Words that could not be saved first stay where they are, and say so.
      words.change(() => vault.charter.open({ charterId: opened.id })).catch(() => undefined)
    },
  }
  // A round that was taken or signed may have brought other words or another state: the page is read anew, and stays.
  const head = handOver?.head
  const knownHead = useRef(head)
  const follow = useEffectEvent((next: typeof head) => {
    if (knownHead.current !== undefined && next !== knownHead.current) sheet.onChanged()
    knownHead.current = next
  })
  useEffect(() => follow(head), [head])
  return (
    <div className={styles.desk}>
      <section
        className={styles.middle}
        aria-label={m.charter.desk.page}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long page is scrolled by keyboard
        tabIndex={isRead ? 0 : undefined}
      >
        <div className={styles.place}>
          <SaveProblem state={state} thing="charter" onRetry={save} onReload={onReload} />
          {offered === null ? null : (
            <DraftOffer
              draft={{ ...readable(contentOf(offered, content)), baseRevision: offered.baseRevision }}
              saved={{ ...readable(content), revision: words.revision }}
              thing="charter"
              onRestore={words.restore}
              onDiscard={words.discard}
            />
          )}
          <div className={styles.above}>
            <SaveStatus state={state} />
          </div>
          {isRead ? (
            <CharterPaper content={content} names={charter.names} version={frozen} stamp={stamp} />
          ) : (
            <CharterEditor words={words} version={frozen + 1} stamp={stamp} purposeField={purposeField} />
          )}
        </div>
      </section>
      <aside className={styles.beside} aria-label={m.charter.desk.beside}>
        {status === 'draft' && !wasHandedOver ? null : agreement(sheet)}
        {status === 'proposed' || isTheirs ? null : isReady ? (
          <VersionPanel
            version={frozen}
            isAgreed={handOver?.status === 'agreed'}
            isChanging={isChanging}
            onChange={() => setChanging(!isChanging)}
          />
        ) : (
          <ReadyPanel
            pair={pair}
            words={words}
            leakCount={check.leakCount}
            version={frozen + 1}
            agreed={versions?.agreed ?? null}
            onReady={() => setChanging(false)}
            onPurpose={() => purposeField.current?.focus()}
          />
        )}
        {isRead ? <ExpectsPanel content={content} names={charter.names} /> : null}
        <LeakPanel charterId={opened.id} check={check} content={content} isWritten={!isRead} />
        <PrintPanel
          charterId={opened.id}
          isSaved={state.is === 'saved'}
          leakCount={check.leakCount}
          theirsCount={check.report?.theirs.length ?? 0}
        />
        <EarlierPanel words={words} older={older} onBeginAnew={onBeginAnew} />
      </aside>
    </div>
  )
}
