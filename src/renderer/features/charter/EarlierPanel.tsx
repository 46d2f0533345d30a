// What was before: the frozen versions, and charters of an earlier time.
import { useState } from 'react'
import type { CharterLine } from '../../../contract/charter'
import { useTrash } from '../../app/journal/use-trash'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { GroupTitle } from '../../ui/GroupTitle'
import { asDayAndMonth, localNow } from '../../ui/local-dates'
import { OlderDialog } from './OlderDialog'
import styles from './panels.module.css'
import { TrashDialog } from './TrashDialog'
import type { CharterWords } from './use-charter-words'
import { VersionDialog } from './VersionDialog'

interface EarlierPanelProps {
  readonly words: CharterWords
  readonly older: readonly CharterLine[]
  readonly onBeginAnew: () => void
}

export function EarlierPanel({ words: { charter, content }, older, onBeginAnew }: EarlierPanelProps) {
  const trash = useTrash()
  const [isAsking, setAsking] = useState(false)
  const [shown, setShown] = useState<number | null>(null)
  const [shownOlder, setShownOlder] = useState<CharterLine | null>(null)
  const { earlier } = m.charter
  const { versions, isReady } = charter
  // The one that is ready is the page itself.
  const past = isReady ? versions.slice(1) : versions
  const title = content.title || m.ui.untitled
  const last = versions[0]?.version ?? 0
  const putAway = () => {
    setAsking(false)
    void trash({ kind: 'charter', id: charter.id }, earlier.trashed(title))
  }
  return (
    <section className={styles.panel} aria-label={earlier.title}>
      <GroupTitle>{earlier.title}</GroupTitle>
      {past.length + older.length === 0 ? <p className={styles.faint}>{earlier.none}</p> : null}
      <ul className={styles.list}>
        {past.map(({ version, madeAt }) => (
          <li key={version} className={styles.note}>
            {earlier.version(version, dayOfInstant(madeAt))} ·{' '}
            <button type="button" className={styles.link} onClick={() => setShown(version)}>
              {earlier.whatChanged}
            </button>
          </li>
        ))}
        {older.map((line) => (
          <li key={line.id} className={styles.note}>
            <span dir="auto">{earlier.older(line.title || m.ui.untitled, dayOfInstant(line.updatedAt))}</span>{' '}
            ·{' '}
            <button type="button" className={styles.link} onClick={() => setShownOlder(line)}>
              {earlier.read}
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        <Button kind="quiet" title={earlier.anewHint} onClick={onBeginAnew}>
          {earlier.anew}
        </Button>
        <Button kind="quiet" onClick={last === 0 ? putAway : () => setAsking(true)}>
          {earlier.trash}
        </Button>
      </div>
      {isAsking ? (
        <TrashDialog version={last} older={older} onKeep={() => setAsking(false)} onTrash={putAway} />
      ) : null}
      {shown === null ? null : (
        <VersionDialog charter={charter} version={shown} onClose={() => setShown(null)} />
      )}
      {shownOlder === null ? null : (
        <OlderDialog charterId={shownOlder.id} onClose={() => setShownOlder(null)} />
      )}
    </section>
  )
}

const dayOfInstant = (instant: string) => asDayAndMonth(localNow(new Date(instant)))
