// The desk of a summary: what may be shared on the left, the sheet that leaves in the middle, the check on the right.
import { useEditorState } from '@tiptap/react'
import type { OpenSummary } from '../../../contract/summaries'
import type { LeftWords } from '../../editor/left-words'
import { m } from '../../messages/unlocked'
import styles from './ComposerDesk.module.css'
import { ExportPanel } from './ExportPanel'
import { LeakCheck } from './LeakCheck'
import { PassagePicks } from './PassagePicks'
import { Sheet } from './Sheet'
import { useLeakCheck } from './use-leak-check'
import { useSummaryWords } from './use-summary-words'

interface ComposerDeskProps {
  readonly pairId: string
  readonly summary: OpenSummary
  readonly draft: LeftWords | null
  readonly onReload: () => void
  readonly onGoToCharter: () => void
}

export function ComposerDesk({ pairId, summary, draft, onReload, onGoToCharter }: ComposerDeskProps) {
  const words = useSummaryWords(pairId, summary, draft)
  const isEmpty = useEditorState({ editor: words.editor, selector: ({ editor }) => editor.isEmpty })
  const check = useLeakCheck(summary.id, words)

  return (
    <div className={styles.desk}>
      <section className={styles.picks} aria-label={m.summaries.desk.picks}>
        <PassagePicks pairId={pairId} summaryId={summary.id} words={words} onGoToCharter={onGoToCharter} />
      </section>
      <section className={styles.middle} aria-label={m.summaries.desk.sheet}>
        <Sheet summary={summary} words={words} onReload={onReload} />
      </section>
      <aside className={styles.check} aria-label={m.summaries.desk.check}>
        <LeakCheck check={check} carried={words.carried} />
        <ExportPanel
          pairId={pairId}
          summaryId={summary.id}
          isEmpty={isEmpty}
          holdsPassages={words.carried.length > 0}
          isSaved={words.state.is === 'saved'}
          leakCount={check.isCurrent ? (check.report?.leaks.length ?? 0) : null}
        />
      </aside>
    </div>
  )
}
