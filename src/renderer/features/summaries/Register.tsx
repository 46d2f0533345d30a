// The disclosure register of the vault: everything that ever left, as a plain table; what was kept of it can be looked at.
import { useQuery } from '@tanstack/react-query'
import ShieldCheck from 'lucide-react/icons/shield-check'
import { useState } from 'react'
import type { Disclosure } from '../../../contract/summaries'
import { SaveVerifier } from '../../app/journal/exporting/SaveVerifier'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { EmptyState } from '../../ui/EmptyState'
import { FailureNote } from '../../ui/FailureNote'
import { GroupTitle } from '../../ui/GroupTitle'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import styles from './Register.module.css'
import { RegisterEntry } from './RegisterEntry'
import { chosenOf, everything, RegisterFilter, type Chosen } from './RegisterFilter'
import { WhatLeft } from './WhatLeft'

export function Register() {
  const { queries } = useJournal()
  const { columns } = m.register
  const { data: entries, error } = useQuery(queries.summaries.register.queryOptions({ input: {} }))
  const [chosen, setChosen] = useState<Chosen>(everything)
  const [shown, setShown] = useState<Disclosure | null>(null)
  if (error) return <FailureNote error={error} isPage />
  if (entries === undefined) return null
  if (entries.length === 0) return <NothingLeft />
  const listed = chosenOf(entries, chosen)
  return (
    <section className={styles.page} aria-label={m.register.label}>
      <div className={styles.column}>
        <h1 className={styles.title}>{m.register.title}</h1>
        <p className={styles.lead}>{m.register.lead}</p>
        {entries.some(isSigned) ? <SaveVerifier /> : null}
        <RegisterFilter entries={entries} chosen={chosen} onChoose={setChosen} />
        {listed.length === 0 ? <p className={styles.lead}>{m.register.filter.none}</p> : null}
        {listed.length === 0 ? null : (
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
                  <GroupTitle as="th">{columns.details}</GroupTitle>
                  <GroupTitle as="th">{columns.state}</GroupTitle>
                </tr>
              </thead>
              <tbody>
                {listed.map((entry) => (
                  <RegisterEntry key={entry.id} entry={entry} onShow={() => setShown(entry)} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
      {shown === null ? null : <WhatLeft entry={shown} onClose={() => setShown(null)} />}
    </section>
  )
}

/** Somebody may want to check it. */
const isSigned = ({ statusNow }: Disclosure): boolean =>
  statusNow === 'agreed' || statusNow === 'superseded' || statusNow === 'retracted'

function NothingLeft() {
  return (
    <section className={styles.page} aria-label={m.register.label}>
      <VisuallyHidden>
        <h1>{m.register.title}</h1>
      </VisuallyHidden>
      <EmptyState icon={<ShieldCheck strokeWidth={1.75} aria-hidden="true" />} title={m.register.empty.title}>
        {m.register.empty.text}
      </EmptyState>
    </section>
  )
}
