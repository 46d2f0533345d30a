// The charter on the table: its words are written where they stand; which clauses there are is arranged in one's own room.
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { CharterContent } from '../../../contract/charter'
import type { TogetherCharter } from '../../../contract/together'
import { charterSheetOf, DISCLOSURE } from '../../../domain/charter-sheet'
import { settleLeftEditors } from '../../editor/open-editors'
import { SaveProblem } from '../../editor/SaveProblem'
import { SaveStatus } from '../../editor/SaveStatus'
import { TitleField } from '../../editor/TitleField'
import { useAutosave } from '../../editor/use-autosave'
import { m } from '../../messages/unlocked'
import { FailureNote } from '../../ui/FailureNote'
import { GroupTitle } from '../../ui/GroupTitle'
import { GrowingText } from '../../ui/GrowingText'
import styles from './sheet.module.css'
import { useTable } from './table-context'

export function CharterSheet({ charterId }: { readonly charterId: string }) {
  const { shared, queries } = useTable()
  const [visit, setVisit] = useState(0)
  const { data, error } = useQuery({
    queryKey: [...queries.charters.open.key({ input: { charterId } }), visit],
    queryFn: async () => {
      await settleLeftEditors()
      return shared.charters.open({ charterId })
    },
    gcTime: 0,
  })
  if (error) return <FailureNote error={error} isPage />
  if (data === undefined) return null
  return <Opened key={visit} charter={data} onReload={() => setVisit(visit + 1)} />
}

interface OpenedProps {
  readonly charter: TogetherCharter
  readonly onReload: () => void
}

function Opened({ charter, onReload }: OpenedProps) {
  const { content, edit, state, save } = useCharterWords(charter)
  const titleField = useRef<HTMLTextAreaElement>(null)
  const { names, version, mayBeEdited } = charter
  const paper = charterSheetOf(
    { content, names, version: mayBeEdited ? version + 1 : version },
    m.charter.sheet,
  )
  const level = paper.rows.find(({ key }) => key === DISCLOSURE)
  const readOnly = !mayBeEdited
  return (
    <>
      <SaveProblem state={state} thing="charter" onRetry={save} onReload={onReload} />
      <div className={styles.above}>
        <p>{mayBeEdited ? m.together.draft : m.together.readOnly}</p>
        {mayBeEdited ? <SaveStatus state={state} /> : null}
      </div>
      <article data-paper="white" className={styles.sheet}>
        <div className={styles.kind}>
          <GroupTitle as="p">{paper.kind}</GroupTitle>
          <span className={styles.stamp}>{m.together.charterStamp(mayBeEdited ? 0 : version)}</span>
        </div>
        <TitleField
          fieldRef={titleField}
          label={m.charter.desk.titleLabel}
          placeholder={m.ui.untitled}
          className={styles.title}
          value={content.title}
          readOnly={readOnly}
          onEdit={(title) => edit({ ...content, title })}
          onBlur={save}
          onEnter={() => titleField.current?.blur()}
        />
        <p className={styles.facts} dir="auto">
          {paper.facts}
        </p>
        <dl className={styles.rows}>
          <Row heading={m.charter.desk.purposeLabel}>
            <GrowingText
              aria-label={m.charter.desk.purposeLabel}
              maxLength={2000}
              readOnly={readOnly}
              value={content.purpose}
              onBlur={save}
              onEdit={(purpose) => edit({ ...content, purpose })}
            />
          </Row>
          {content.clauses.map(({ key, heading, words }) => (
            <Row key={key} heading={heading}>
              {key === DISCLOSURE ? <p>{m.charter.sheet.levels[content.disclosureLevel]}</p> : null}
              <GrowingText
                aria-label={heading}
                maxLength={4000}
                readOnly={readOnly}
                value={words}
                onBlur={save}
                onEdit={(next) => edit(withWords(content, key, next))}
              />
            </Row>
          ))}
          {level === undefined || content.clauses.some(({ key }) => key === DISCLOSURE) ? null : (
            <Row heading={level.heading}>{level.words}</Row>
          )}
          {(['me', 'partner'] as const).map((side) => (
            <Row key={side} heading={m.charter.expects.of(names?.[side] ?? m.charter.expects[side])}>
              <GrowingText
                aria-label={m.charter.expects.of(names?.[side] ?? m.charter.expects[side])}
                maxLength={2000}
                readOnly={readOnly}
                placeholder={m.charter.expects.nothingYet}
                value={content.expectations[side]}
                onBlur={save}
                onEdit={(said) =>
                  edit({ ...content, expectations: { ...content.expectations, [side]: said } })
                }
              />
            </Row>
          ))}
        </dl>
      </article>
    </>
  )
}

function Row({ heading, children }: { readonly heading: string; readonly children: React.ReactNode }) {
  return (
    <div className={styles.row}>
      <dt dir="auto">{heading}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  )
}

function useCharterWords(charter: TogetherCharter) {
  const { shared } = useTable()
  const [content, setContent] = useState<CharterContent>(charter.content)
  const { state, autosave } = useAutosave<CharterContent>(
    {
      save: (next, baseRevision) =>
        shared.charters.save({ charterId: charter.id, baseRevision, content: next }),
    },
    charter.revision,
  )
  return {
    content,
    edit: (next: CharterContent) => {
      setContent(next)
      autosave.edited(() => next)
    },
    state,
    save: () => void autosave.flush(),
  }
}

const withWords = (content: CharterContent, key: string, words: string): CharterContent => ({
  ...content,
  clauses: content.clauses.map((clause) => (clause.key === key ? { ...clause, words } : clause)),
})
