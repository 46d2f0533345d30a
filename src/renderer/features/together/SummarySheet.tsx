// A summary on the table: read by two, and written by them as long as it is a draft.
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { TogetherSummary } from '../../../contract/together'
import { CannotShow } from '../../editor/CannotShow'
import { DraftOffer } from '../../editor/DraftOffer'
import type { LeftWords } from '../../editor/left-words'
import { settleLeftEditors } from '../../editor/open-editors'
import { SaveProblem } from '../../editor/SaveProblem'
import { SaveStatus } from '../../editor/SaveStatus'
import { SummaryEditor } from '../../editor/SummaryEditor'
import { TitleField } from '../../editor/TitleField'
import { areSameWords } from '../../editor/words'
import { m } from '../../messages/unlocked'
import { FailureNote } from '../../ui/FailureNote'
import { GroupTitle } from '../../ui/GroupTitle'
import { LeftBefore } from './LeftBefore'
import { stateOf } from './state-of'
import styles from './sheet.module.css'
import { useTable, type SharedTable } from './table-context'
import { useSummaryWords } from './use-summary-words'

export function SummarySheet({ summaryId }: { readonly summaryId: string }) {
  const table = useTable()
  const [visit, setVisit] = useState(0)
  const { data, error } = useQuery({
    queryKey: [...table.queries.summaries.open.key({ input: { summaryId } }), visit],
    queryFn: () => load(table, summaryId),
    gcTime: 0,
  })
  if (error) return <FailureNote error={error} isPage />
  if (data === undefined) return null
  return <Opened key={visit} {...data} onReload={() => setVisit(visit + 1)} />
}

interface Loaded {
  readonly summary: TogetherSummary
  /** Words found sealed that differ from those in the room. */
  readonly draft: LeftWords | null
}

async function load({ shared, drafts }: SharedTable, summaryId: string): Promise<Loaded> {
  await settleLeftEditors()
  const summary = await shared.summaries.open({ summaryId })
  const draft = await drafts.open(summaryId)
  if (draft === null || !areSameWords(draft, summary)) return { summary, draft }
  await drafts.drop(summaryId)
  return { summary, draft: null }
}

function Opened({ summary, draft, onReload }: Loaded & { readonly onReload: () => void }) {
  const words = useSummaryWords(summary, draft)
  const titleField = useRef<HTMLTextAreaElement>(null)
  const { editor, state, save, offered } = words
  return (
    <>
      <SaveProblem state={state} thing="summary" onRetry={save} onReload={onReload} />
      {words.hasContentError ? <CannotShow thing="summary" /> : null}
      {offered === null || words.hasContentError ? null : (
        <DraftOffer
          draft={offered}
          saved={summary}
          thing="summary"
          onRestore={words.restore}
          onDiscard={words.discard}
        />
      )}
      <div className={styles.above}>
        <p>{summary.mayBeEdited ? m.together.draft : m.together.readOnly}</p>
        {summary.mayBeEdited ? <SaveStatus state={state} /> : null}
      </div>
      <article data-paper="white" className={styles.sheet}>
        <div className={styles.kind}>
          <GroupTitle as="p">{m.together.kinds.summary}</GroupTitle>
          <span className={styles.stamp}>{stateOf(summary)}</span>
        </div>
        <TitleField
          fieldRef={titleField}
          label={m.summaries.sheet.titleLabel}
          placeholder={m.ui.untitled}
          className={styles.title}
          value={words.title}
          readOnly={words.isReadOnly}
          onEdit={words.setTitle}
          onEnter={() => editor.commands.focus('start')}
          onBlur={save}
        />
        {summary.names === null ? null : (
          <p className={styles.facts} dir="auto">
            {m.summaries.sheet.names(summary.names.me, summary.names.partner)}
          </p>
        )}
        <div className={styles.text}>
          <SummaryEditor editor={editor} />
        </div>
      </article>
      <LeftBefore subjectId={summary.id} />
    </>
  )
}
