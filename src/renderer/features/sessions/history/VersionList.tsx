// The versions that are kept: when, how long, and why.
import type { NoteVersion } from '../../../../contract/history'
import { m } from '../../../messages/unlocked'
import { joinClasses } from '../../../ui/join-classes'
import { asMoment } from '../../../ui/local-dates'
import styles from './VersionList.module.css'

interface VersionListProps {
  readonly versions: readonly NoteVersion[]
  readonly shownRevision: number
  readonly onShow: (revision: number) => void
}

export function VersionList({ versions, shownRevision, onShow }: VersionListProps) {
  return (
    <ul className={styles.versions} aria-label={m.history.versions}>
      {versions.map(({ revision, savedAt, wordCount, reason }) => (
        <li key={revision}>
          <button
            type="button"
            className={joinClasses(styles.version, revision === shownRevision && styles.shown)}
            aria-current={revision === shownRevision ? 'true' : undefined}
            onClick={() => onShow(revision)}
          >
            <b className={styles.when}>{asMoment(savedAt)}</b>
            <span className={styles.facts}>{m.history.words(wordCount)}</span>
            <span className={styles.facts}>{m.history.reasons[reason]}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
