// The page while it is written: every part is edited where it stands.
import { useQuery } from '@tanstack/react-query'
import { useRef, type RefObject } from 'react'
import { DISCLOSURE } from '../../../domain/charter-sheet'
import { useJournal } from '../../app/journal/journal-context'
import { TitleField } from '../../editor/TitleField'
import { m } from '../../messages/unlocked'
import { GroupTitle } from '../../ui/GroupTitle'
import { GrowingText } from '../../ui/GrowingText'
import { TextField } from '../../ui/TextField'
import { AddClause } from './AddClause'
import type { Stamp } from './charter-stamp'
import { ClauseRow } from './ClauseRow'
import { fieldId } from './field-id'
import { LevelRow } from './LevelRow'
import styles from './paper.module.css'
import type { CharterWords } from './use-charter-words'

interface CharterEditorProps {
  readonly words: CharterWords
  readonly version: number
  readonly stamp: Stamp | null
  readonly purposeField: RefObject<HTMLTextAreaElement | null>
}

export function CharterEditor({ words, version, stamp, purposeField }: CharterEditorProps) {
  const { queries } = useJournal()
  const { data: kinds } = useQuery(queries.charter.library.queryOptions({ input: {} }))
  const titleField = useRef<HTMLTextAreaElement>(null)
  const { content, edit, save, isFrozen, charter } = words
  const { desk } = m.charter
  const kindOf = (wanted: string) => kinds?.find(({ key }) => key === wanted)
  const level = <LevelRow key={DISCLOSURE} kind={kindOf(DISCLOSURE)} words={words} />
  return (
    <article data-paper="white" className={styles.sheet}>
      <div className={styles.kind}>
        <GroupTitle as="p">{m.charter.sheet.version(version)}</GroupTitle>
        {stamp === null ? null : <span className={styles.stamp}>{stamp.words}</span>}
      </div>
      <TitleField
        id={fieldId({ is: 'title' })}
        fieldRef={titleField}
        label={desk.titleLabel}
        placeholder={m.ui.untitled}
        className={styles.title}
        value={content.title}
        readOnly={isFrozen}
        onEdit={(title) => edit((before) => ({ ...before, title }))}
        onBlur={save}
        onEnter={() => purposeField.current?.focus()}
      />
      <p className={styles.facts} dir="auto">
        {charter.names === null
          ? desk.noNames
          : m.summaries.sheet.names(charter.names.me, charter.names.partner)}
      </p>
      <Dates words={words} />
      <div className={styles.rows}>
        <div className={styles.row}>
          <p className={styles.heading}>{desk.purposeLabel}</p>
          <GrowingText
            id={fieldId({ is: 'purpose' })}
            ref={purposeField}
            className={styles.words}
            aria-label={desk.purposeLabel}
            placeholder={desk.purposePlaceholder}
            maxLength={2000}
            readOnly={isFrozen}
            value={content.purpose}
            onBlur={save}
            onEdit={(purpose) => edit((before) => ({ ...before, purpose }))}
          />
        </div>
        {content.clauses.map((clause, at) =>
          clause.key === DISCLOSURE ? (
            level
          ) : (
            <ClauseRow key={clause.key} clause={clause} at={at} kind={kindOf(clause.key)} words={words} />
          ),
        )}
        {content.clauses.some(({ key }) => key === DISCLOSURE) ? null : level}
        <AddClause kinds={kinds ?? []} words={words} />
      </div>
      <Expectations words={words} />
    </article>
  )
}

function Dates({ words: { content, edit, isFrozen } }: { readonly words: CharterWords }) {
  const { desk } = m.charter
  const field = (what: 'sinceOn' | 'reviewOn' | 'endsOn', label: string) => (
    <TextField
      label={label}
      type="date"
      min="1900-01-01"
      max="9999-12-31"
      readOnly={isFrozen}
      value={content[what] ?? ''}
      onChange={({ target: { value } }) =>
        edit((before) => ({ ...before, [what]: value === '' ? null : value }))
      }
    />
  )
  return (
    <div className={styles.dates} role="group" aria-label={desk.datesLabel}>
      {field('sinceOn', desk.since)}
      {field('reviewOn', desk.review)}
      {field('endsOn', desk.ends)}
    </div>
  )
}

const sides = ['me', 'partner'] as const

function Expectations({
  words: { content, edit, save, isFrozen, charter },
}: {
  readonly words: CharterWords
}) {
  const { expects } = m.charter
  return (
    <section className={styles.expects} aria-label={expects.title}>
      <p className={styles.heading}>{expects.title}</p>
      <div className={styles.sides}>
        {sides.map((side) => (
          <div key={side} className={styles[side]}>
            <p className={styles.name} dir="auto">
              {charter.names?.[side] ?? expects[side]}
            </p>
            <GrowingText
              id={fieldId({ is: 'expectation', side })}
              className={styles.words}
              aria-label={charter.names === null ? expects[side] : expects.of(charter.names[side])}
              placeholder={side === 'me' ? expects.mine : expects.partners}
              maxLength={2000}
              readOnly={isFrozen}
              value={content.expectations[side]}
              onBlur={save}
              onEdit={(said) =>
                edit((before) => ({ ...before, expectations: { ...before.expectations, [side]: said } }))
              }
            />
          </div>
        ))}
      </div>
      <p className={styles.hint}>{expects.hint}</p>
    </section>
  )
}
