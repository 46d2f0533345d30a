// One thing in the trash: what it is, when it goes, and the two ways out.
import { useMutation } from '@tanstack/react-query'
import type { Trashed } from '../../../contract/trash'
import { daysBetween } from '../../../domain/calendar-day'
import { useJournal } from '../../app/journal/journal-context'
import { useNotice } from '../../app/journal/notice'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { FailureNote } from '../../ui/FailureNote'
import { asDayAndMonth, asLongDay, localNow } from '../../ui/local-dates'
import styles from './TrashPlace.module.css'

interface TrashRowProps {
  readonly thing: Trashed
  readonly onDelete: () => void
}

export function TrashRow({ thing, onDelete }: TrashRowProps) {
  const { queries } = useJournal()
  const say = useNotice()
  const { kind, id } = thing
  const name = thing.name || m.ui.untitled
  const restore = useMutation(
    queries.trash.restore.mutationOptions({ onSuccess: () => say({ words: m.trash.restored(name) }) }),
  )
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <b className={styles.name} dir="auto">
          {name}
        </b>
        <span className={styles.facts}>{factsInWords(thing)}</span>
      </span>
      <span className={styles.acts}>
        <Button
          aria-label={m.trash.bring(name)}
          busy={restore.isPending || restore.isSuccess}
          onClick={() => restore.mutate({ kind, id })}
        >
          {m.trash.restore}
        </Button>
        <Button kind="quiet" aria-label={m.trash.more(name)} onClick={onDelete}>
          {m.trash.deleteForGood}
        </Button>
      </span>
      {restore.error === null ? null : (
        <span className={styles.refused}>
          <FailureNote error={restore.error} />
        </span>
      )}
    </li>
  )
}

/** "Session of Thu 19 November · with Maya Okafor · goes on 20 December · in 29 days". */
function factsInWords({ kind, partnerName, heldOn, goesAt }: Trashed): string {
  const goesOn = localNow(new Date(goesAt)).slice(0, 10)
  return [
    m.trash.kinds[kind],
    heldOn === null ? null : asLongDay(heldOn),
    partnerName === null || kind === 'pair' ? null : m.trash.withPartner(partnerName),
    m.trash.goesOn(asDayAndMonth(goesOn), daysBetween(localNow(), goesOn)),
  ]
    .filter((fact) => fact !== null)
    .join(' · ')
}
