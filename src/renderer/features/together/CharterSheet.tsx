// The charter on the table: its words are written where they stand; which clauses there are is arranged in one's own room.
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { TogetherCharter } from '../../../contract/together'
import { charterSheetOf } from '../../../domain/charter-sheet'
import { contentOf, readable, wordsOf } from '../../editor/charter-draft'
import { DraftOffer } from '../../editor/DraftOffer'
import type { LeftWords } from '../../editor/left-words'
import { settleLeftEditors } from '../../editor/open-editors'
import { SaveProblem } from '../../editor/SaveProblem'
import { SaveStatus } from '../../editor/SaveStatus'
import { TitleField } from '../../editor/TitleField'
import { areSameWords } from '../../editor/words'
import { m } from '../../messages/unlocked'
import { FailureNote } from '../../ui/FailureNote'
import { GroupTitle } from '../../ui/GroupTitle'
import { CharterRows } from './CharterRows'
import { LeftBefore } from './LeftBefore'
import { stateOf } from './state-of'
import styles from './sheet.module.css'
import { useTable, type SharedTable } from './table-context'
import { useCharterWords } from './use-charter-words'

export function CharterSheet({ charterId }: { readonly charterId: string }) {
  const table = useTable()
  const [visit, setVisit] = useState(0)
  const { data, error } = useQuery({
    queryKey: [...table.queries.charters.open.key({ input: { charterId } }), visit],
    queryFn: () => load(table, charterId),
    gcTime: 0,
  })
  if (error) return <FailureNote error={error} isPage />
  if (data === undefined) return null
  return <Opened key={visit} {...data} onReload={() => setVisit(visit + 1)} />
}

interface Loaded {
  readonly charter: TogetherCharter
  /** Words found sealed that differ from those in the room. */
  readonly draft: LeftWords | null
}

async function load({ shared, drafts }: SharedTable, charterId: string): Promise<Loaded> {
  await settleLeftEditors()
  const charter = await shared.charters.open({ charterId })
  const draft = await drafts.open(charterId)
  if (draft === null || !areSameWords(draft, wordsOf(charter.content))) return { charter, draft }
  await drafts.drop(charterId)
  return { charter, draft: null }
}

function Opened({ charter, draft, onReload }: Loaded & { readonly onReload: () => void }) {
  const words = useCharterWords(charter, draft)
  const { content, edit, state, save, offered, isReadOnly } = words
  const titleField = useRef<HTMLTextAreaElement>(null)
  const { names, isReady, mayBeEdited } = charter
  const version = isReady ? charter.version : charter.version + 1
  const paper = charterSheetOf({ content, names, version }, m.charter.sheet)
  return (
    <>
      <SaveProblem state={state} thing="charter" onRetry={save} onReload={onReload} />
      {offered === null ? null : (
        <DraftOffer
          draft={{ ...readable(contentOf(offered, content)), baseRevision: offered.baseRevision }}
          saved={{ ...readable(content), revision: charter.revision }}
          thing="charter"
          onRestore={words.restore}
          onDiscard={words.discard}
        />
      )}
      <div className={styles.above}>
        <p>{mayBeEdited ? m.together.draft : m.together.readOnly}</p>
        {mayBeEdited ? <SaveStatus state={state} /> : null}
      </div>
      <article data-paper="white" className={styles.sheet}>
        <div className={styles.kind}>
          <GroupTitle as="p">{paper.kind}</GroupTitle>
          <span className={styles.stamp}>{stateOf(charter)}</span>
        </div>
        <TitleField
          fieldRef={titleField}
          label={m.charter.desk.titleLabel}
          placeholder={m.ui.untitled}
          className={styles.title}
          value={content.title}
          readOnly={isReadOnly}
          onEdit={(title) => edit({ ...content, title })}
          onBlur={save}
          onEnter={() => titleField.current?.blur()}
        />
        <p className={styles.facts} dir="auto">
          {paper.facts}
        </p>
        <CharterRows content={content} names={names} readOnly={isReadOnly} onEdit={edit} onBlur={save} />
      </article>
      <LeftBefore subjectId={charter.id} hasVersions />
    </>
  )
}
