// The disclosure register of a pair: everything that ever left, as a plain table.
import { useQuery } from '@tanstack/react-query'
import ShieldCheck from 'lucide-react/icons/shield-check'
import type { Pair } from '../../../contract/pairs'
import type { Disclosure } from '../../../contract/summaries'
import { useJournal } from '../../app/journal/journal-context'
import { EmptyState } from '../../ui/EmptyState'
import { FailureNote } from '../../ui/FailureNote'
import { GroupTitle } from '../../ui/GroupTitle'
import { asMoment } from '../../ui/local-dates'
import { formatNames, sizeInWords, stateNames } from './export-words'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import styles from './Register.module.css'

export function Register({ pair }: { readonly pair: Pair }) {
  const { queries } = useJournal()
  const { data: entries, error } = useQuery(
    queries.summaries.register.queryOptions({ input: { pairId: pair.id } }),
  )
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
          Every file that is saved out of a summary with {pair.partnerName} is entered here first.
        </EmptyState>
      </section>
    )
  }
  return (
    <section className={styles.page} aria-label="Register">
      <div className={styles.column}>
        <h1 className={styles.title}>What left</h1>
        <p className={styles.lead}>
          Every file that was saved out of a summary with {pair.partnerName}. An entry is written before the
          file.
        </p>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <GroupTitle as="th">When</GroupTitle>
                <GroupTitle as="th">Summary</GroupTitle>
                <GroupTitle as="th">Format</GroupTitle>
                <GroupTitle as="th">File</GroupTitle>
                <GroupTitle as="th">Size</GroupTitle>
                <GroupTitle as="th">SHA-256</GroupTitle>
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
  return (
    <tr>
      <td className={styles.plain}>{asMoment(entry.at)}</td>
      <td>{entry.summaryTitle || 'Untitled'}</td>
      <td>{formatNames[entry.format]}</td>
      <td className={styles.file}>{entry.fileName}</td>
      <td className={styles.plain}>{sizeInWords(entry.sizeBytes)}</td>
      <td>
        <Hash sha256={entry.sha256} />
      </td>
      <td>{stateNames[entry.state]}</td>
    </tr>
  )
}

/** Short until it is opened; the whole value is what one compares. */
function Hash({ sha256 }: { readonly sha256: string }) {
  return (
    <details className={styles.hash}>
      <summary title={sha256}>{sha256.slice(0, 8)}…</summary>
      <code>{sha256}</code>
    </details>
  )
}
