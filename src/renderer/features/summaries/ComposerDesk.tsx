// The desk of a summary: what may be shared on the left, the sheet that leaves in the middle; on the right the check, what
// the pair agrees on, and the export.
import { useQuery } from '@tanstack/react-query'
import { useEditorState } from '@tiptap/react'
import { Fragment, useState, type ReactNode } from 'react'
import type { OpenSummary } from '../../../contract/summaries'
import { allowsSummary } from '../../../domain/disclosure-level'
import { useJournal } from '../../app/journal/journal-context'
import type { LeftWords } from '../../editor/left-words'
import { m } from '../../messages/unlocked'
import { joinClasses } from '../../ui/join-classes'
import { localNow } from '../../ui/local-dates'
import type { ComposedSheet } from './composed-sheet'
import styles from './ComposerDesk.module.css'
import { PickDraggingContext, type DraggedPick } from './dragged-pick'
import { EmptySections } from './EmptySections'
import { ExportPanel } from './ExportPanel'
import { LeakCheck } from './LeakCheck'
import { neededLevelOf } from './needed-level'
import { PicksColumn } from './PicksColumn'
import { Sheet } from './Sheet'
import { useLeakCheck } from './use-leak-check'
import { useSummaryWords } from './use-summary-words'

interface ComposerDeskProps {
  readonly pairId: string
  readonly summary: OpenSummary
  readonly draft: LeftWords | null
  readonly onReload: () => void
  readonly onGoToCharter: () => void
  readonly agreement: ((sheet: ComposedSheet) => ReactNode) | undefined
}

export function ComposerDesk({
  pairId,
  summary,
  draft,
  onReload,
  onGoToCharter,
  agreement,
}: ComposerDeskProps) {
  const { queries } = useJournal()
  const summaryId = summary.id
  const words = useSummaryWords(pairId, summary, draft)
  const [dragged, setDragged] = useState<DraggedPick | null>(null)
  const { data: offered } = useQuery({
    ...queries.summaries.facts.queryOptions({ input: { summaryId, today: localNow().slice(0, 10) } }),
    staleTime: 0,
  })
  const isEmpty = useEditorState({ editor: words.editor, selector: ({ editor }) => editor.isEmpty })
  const neededLevel = useEditorState({
    editor: words.editor,
    selector: ({ editor }) => neededLevelOf(editor, words, offered?.sections),
  })
  const check = useLeakCheck(summaryId, words)
  const isSaved = words.state.is === 'saved'
  const leakCount = check.isCurrent ? (check.report?.leaks.length ?? 0) : null
  const isMyTurn = summary.status === 'answered'
  const agreed = (
    <Fragment key="agreement">
      {agreement?.({
        subject: { kind: 'summary', id: summaryId },
        pairId,
        status: summary.status,
        revision: words.revision,
        isSaved,
        isEmpty,
        leakCount,
        letLeaveCount: check.isCurrent ? (check.report?.letLeave.length ?? 0) : null,
        onWrite: () => words.editor.commands.focus('start'),
        levelForbids: !allowsSummary(offered?.level ?? null, neededLevel),
      })}
    </Fragment>
  )
  const looked = (
    <LeakCheck key="check" summaryId={summaryId} check={check} carried={words.carried}>
      <EmptySections editor={words.editor} isReadOnly={words.isReadOnly} />
    </LeakCheck>
  )

  return (
    <PickDraggingContext value={{ dragged, setDragged }}>
      <div className={joinClasses(styles.desk, isMyTurn && styles.myTurn)}>
        <section className={styles.picks} aria-label={m.summaries.desk.picks}>
          <PicksColumn
            pairId={pairId}
            summaryId={summaryId}
            words={words}
            offered={offered}
            onGoToCharter={onGoToCharter}
          />
        </section>
        <section className={styles.middle} aria-label={m.summaries.desk.sheet}>
          <Sheet summary={summary} words={words} sections={offered?.sections} onReload={onReload} />
        </section>
        <aside className={styles.check} aria-label={m.summaries.desk.check}>
          {/* What waits for me stands first. By their keys both stay what they are when it changes. */}
          {isMyTurn ? [agreed, looked] : [looked, agreed]}
          <ExportPanel
            pairId={pairId}
            summaryId={summaryId}
            isEmpty={isEmpty}
            neededLevel={neededLevel}
            isSaved={isSaved}
            leakCount={leakCount}
            theirsCount={check.report?.theirs.length ?? 0}
          />
        </aside>
      </div>
    </PickDraggingContext>
  )
}
