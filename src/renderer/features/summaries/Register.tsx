// The disclosure register of the vault: everything that ever left, as a plain table.
import { useQuery } from '@tanstack/react-query'
import ShieldCheck from 'lucide-react/icons/shield-check'
import { useId, useState } from 'react'
import type { Disclosure } from '../../../contract/summaries'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { EmptyState } from '../../ui/EmptyState'
import { FailureNote } from '../../ui/FailureNote'
import { GroupTitle } from '../../ui/GroupTitle'
import { asMoment } from '../../ui/local-dates'
import { sizeInWords } from '../../app/journal/export-words'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import styles from './Register.module.css'

export function Register() {
  const { queries } = useJournal()
  const { columns } = m.register
  const { data: entries, error } = useQuery(queries.summaries.register.queryOptions({ input: {} }))
  if (error) return <FailureNote error={error} isPage />
  if (entries === undefined) return null
  if (entries.length === 0) {
    return (
      <section className={styles.page} aria-label={m.register.label}>
        <VisuallyHidden>
          <h1>{m.register.title}</h1>
        </VisuallyHidden>
        <EmptyState
          icon={<ShieldCheck strokeWidth={1.75} aria-hidden="true" />}
          title={m.register.empty.title}
        >
          {m.register.empty.text}
        </EmptyState>
      </section>
    )
  }
  return (
    <section className={styles.page} aria-label={m.register.label}>
      <div className={styles.column}>
        <h1 className={styles.title}>{m.register.title}</h1>
        <p className={styles.lead}>{m.register.lead}</p>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <GroupTitle as="th">{columns.when}</GroupTitle>
                <GroupTitle as="th">{columns.with}</GroupTitle>
                <GroupTitle as="th">{columns.summary}</GroupTitle>
                <GroupTitle as="th">{columns.format}</GroupTitle>
                <GroupTitle as="th">{columns.file}</GroupTitle>
                <GroupTitle as="th">{columns.size}</GroupTitle>
                <GroupTitle as="th">{columns.fingerprint}</GroupTitle>
                <GroupTitle as="th">{columns.state}</GroupTitle>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  )
}

function Entry({ entry }: { readonly entry: Disclosure }) {
  const [isOpen, setOpen] = useState(false)
  const wholeId = useId()
  const { columns } = m.register
  return (
    <>
      <tr className={styles.entry}>
        <td data-label={columns.when}>{asMoment(entry.at)}</td>
        <td data-label={columns.with} dir="auto">
          {entry.partnerName || m.register.deletedPair}
        </td>
        <td data-label={columns.summary} dir="auto">
          {entry.title || m.ui.untitled}
        </td>
        <td data-label={columns.format}>{m.register.formats[entry.format]}</td>
        <td data-label={columns.file}>{entry.fileName}</td>
        <td data-label={columns.size} className={styles.plain}>
          {sizeInWords(entry.sizeBytes)}
        </td>
        <td data-label={columns.fingerprint}>
          {/* Short until it is opened; the whole value is what one compares. */}
          <button
            type="button"
            className={styles.short}
            aria-expanded={isOpen}
            aria-controls={isOpen ? wholeId : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {entry.sha256.slice(0, 8)}…
          </button>
        </td>
        <td data-label={columns.state}>{m.register.states[entry.state]}</td>
      </tr>
      {isOpen ? (
        <tr id={wholeId} className={styles.whole}>
          <td colSpan={8}>
            <code>{entry.sha256}</code>
          </td>
        </tr>
      ) : null}
    </>
  )
}
