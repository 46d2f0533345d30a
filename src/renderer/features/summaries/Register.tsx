// The disclosure register of the vault: everything that ever left, as a plain table.
import { useQuery } from '@tanstack/react-query'
import ShieldCheck from 'lucide-react/icons/shield-check'
import { useId, useState } from 'react'
import type { Disclosure } from '../../../contract/summaries'
import { useJournal } from '../../app/journal/journal-context'
import { EmptyState } from '../../ui/EmptyState'
import { FailureNote } from '../../ui/FailureNote'
import { GroupTitle } from '../../ui/GroupTitle'
import { asMoment } from '../../ui/local-dates'
import { formatNames, sizeInWords, stateNames } from './export-words'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import styles from './Register.module.css'

export function Register() {
  const { queries } = useJournal()
  const { data: entries, error } = useQuery(queries.summaries.register.queryOptions({ input: {} }))
  if (error) return <FailureNote error={error} isPage />
  if (entries === undefined) return null
  if (entries.length === 0) {
    return (
      <section className={styles.page} aria-label="Register">
        <VisuallyHidden>
          <h1>What left</h1>
        </VisuallyHidden>
        <EmptyState
          icon={<ShieldCheck strokeWidth={1.75} aria-hidden="true" />}
          title="Nothing has left this vault."
        >
          Every file that is saved out of a summary is entered here first.
        </EmptyState>
      </section>
    )
  }
  return (
    <section className={styles.page} aria-label="Register">
      <div className={styles.column}>
        <h1 className={styles.title}>What left</h1>
        <p className={styles.lead}>
          Every file that was saved out of a summary, with whomever. An entry is written before the file.
        </p>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <GroupTitle as="th">When</GroupTitle>
                <GroupTitle as="th">With</GroupTitle>
                <GroupTitle as="th">Summary</GroupTitle>
                <GroupTitle as="th">Format</GroupTitle>
                <GroupTitle as="th">File</GroupTitle>
                <GroupTitle as="th">Size</GroupTitle>
                <GroupTitle as="th">Fingerprint (SHA-256)</GroupTitle>
                <GroupTitle as="th">State</GroupTitle>
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
  return (
    <>
      <tr className={styles.entry}>
        <td data-label="When">{asMoment(entry.at)}</td>
        <td data-label="With" dir="auto">
          {entry.partnerName}
        </td>
        <td data-label="Summary" dir="auto">
          {entry.summaryTitle || 'Untitled'}
        </td>
        <td data-label="Format">{formatNames[entry.format]}</td>
        <td data-label="File">{entry.fileName}</td>
        <td data-label="Size" className={styles.plain}>
          {sizeInWords(entry.sizeBytes)}
        </td>
        <td data-label="Fingerprint (SHA-256)">
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
        <td data-label="State">{stateNames[entry.state]}</td>
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
