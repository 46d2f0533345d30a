// The images and files that stand in this note; a click in the text opens them.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import File from 'lucide-react/icons/file'
import Image from 'lucide-react/icons/image'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import styles from './Beside.module.css'
import { BesideGroup } from './BesideGroup'

export function FilesInside({ attachmentIds }: { readonly attachmentIds: readonly string[] }) {
  const { queries } = useJournal()
  const { data } = useQuery(
    queries.attachments.info.queryOptions({
      input: { attachmentIds: attachmentIds.slice(0, MOST_ASKED) },
      placeholderData: keepPreviousData,
      enabled: attachmentIds.length > 0,
      gcTime: 0,
    }),
  )
  if (attachmentIds.length === 0 || data === undefined) return null
  return (
    <BesideGroup title={m.sessions.beside.files}>
      <ul className={styles.list}>
        {data.map(({ id, name, width }) => (
          <li key={id} className={styles.item}>
            {width === null ? (
              <File strokeWidth={1.75} aria-hidden="true" />
            ) : (
              <Image strokeWidth={1.75} aria-hidden="true" />
            )}
            <span className={styles.words} dir="auto">
              {name}
            </span>
          </li>
        ))}
      </ul>
    </BesideGroup>
  )
}

const MOST_ASKED = 500
