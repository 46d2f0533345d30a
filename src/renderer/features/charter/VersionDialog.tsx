// One frozen version: what changed since, word by word, and the page as it was.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CharterField, OpenCharter } from '../../../contract/charter'
import { useJournal } from '../../app/journal/journal-context'
import { WordDiff } from '../../editor/diff/WordDiff'
import { m } from '../../messages/unlocked'
import { Dialog } from '../../ui/Dialog'
import { FailureNote } from '../../ui/FailureNote'
import { GroupTitle } from '../../ui/GroupTitle'
import { asPlainDay } from '../../ui/local-dates'
import { Segments } from '../../ui/Segments'
import { CharterPaper } from './CharterPaper'
import dialogs from './dialogs.module.css'
import styles from './panels.module.css'

interface VersionDialogProps {
  readonly charter: OpenCharter
  readonly version: number
  readonly onClose: () => void
}

export function VersionDialog({ charter, version, onClose }: VersionDialogProps) {
  const { queries } = useJournal()
  const [look, setLook] = useState<'changes' | 'page'>('changes')
  // The version after it, or the page as it is now.
  const to = charter.versions.some((one) => one.version === version + 1) ? version + 1 : null
  const charterId = charter.id
  const frozen = useQuery(queries.charter.version.queryOptions({ input: { charterId, version }, gcTime: 0 }))
  const changes = useQuery({
    ...queries.charter.compare.queryOptions({ input: { charterId, from: version, to } }),
    staleTime: 0,
    gcTime: 0,
  })
  const words = m.charter.version
  return (
    <Dialog title={words.title(version)} wide onClose={onClose}>
      <div className={dialogs.form}>
        <Segments
          label={words.look}
          value={look}
          onChange={setLook}
          options={[
            { value: 'changes', label: words.changes },
            { value: 'page', label: words.page },
          ]}
        />
        <FailureNote error={frozen.error ?? changes.error} />
        {look === 'page' && frozen.data !== undefined ? (
          <>
            <CharterPaper isInside {...frozen.data} version={version} stamp={null} />
            <p className={styles.faint}>
              {words.fingerprint}: <code>{frozen.data.line.sha256}</code>
            </p>
          </>
        ) : null}
        {look === 'changes' && changes.data !== undefined ? (
          <>
            <p className={dialogs.lead}>{words.against(to)}</p>
            {changes.data.facts.length + changes.data.words.length === 0 ? <p>{words.same}</p> : null}
            {changes.data.facts.map(({ what, from, to: now }) => (
              <section key={what} className={styles.panel}>
                <GroupTitle as="h3">{words.facts[what]}</GroupTitle>
                <p>{words.fromTo(factInWords(what, from), factInWords(what, now))}</p>
              </section>
            ))}
            {changes.data.words.map(({ field, heading, differences }) => (
              <section key={JSON.stringify(field)} className={styles.panel}>
                <GroupTitle as="h3">{fieldInWords(field, heading)}</GroupTitle>
                <WordDiff differences={differences} />
              </section>
            ))}
          </>
        ) : null}
      </div>
    </Dialog>
  )
}

function factInWords(what: keyof typeof m.charter.version.facts, value: string | null): string {
  if (value === null) return m.charter.version.nothing
  if (what === 'names' || what === 'order') return value
  return what === 'disclosureLevel' ? m.charter.version.level(value) : asPlainDay(value)
}

function fieldInWords(field: CharterField, heading: string): string {
  const { fields } = m.charter.version
  switch (field.is) {
    case 'clause':
      return heading || m.ui.untitled
    case 'expectation':
      return fields.expectation[field.side]
    default:
      return fields[field.is]
  }
}
