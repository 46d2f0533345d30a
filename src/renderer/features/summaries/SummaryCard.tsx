// One summary in the list: what it is called, whether it ever left; and the way to put it away.
import { useMutation } from '@tanstack/react-query'
import Ellipsis from 'lucide-react/icons/ellipsis'
import type { SummaryLine } from '../../../contract/summaries'
import { useTrash } from '../../app/journal/use-trash'
import { m } from '../../messages/unlocked'
import { Chip } from '../../ui/Chip'
import { FailureNote } from '../../ui/FailureNote'
import { asMoment } from '../../ui/local-dates'
import { Menu } from '../../ui/Menu'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import styles from './SummaryCard.module.css'

interface SummaryCardProps {
  readonly line: SummaryLine
  readonly onOpen: () => void
}

export function SummaryCard({ line, onOpen }: SummaryCardProps) {
  const putIntoTrash = useTrash()
  const { card } = m.summaries
  const title = line.title || m.ui.untitled
  const remove = useMutation({
    mutationFn: () => putIntoTrash({ kind: 'summary', id: line.id }, card.trashed(title)),
  })
  return (
    <li className={styles.row}>
      <button type="button" className={styles.card} onClick={onOpen}>
        <span className={styles.words}>
          <b className={styles.name} dir="auto">
            {title}
          </b>
          <span className={styles.facts}>
            {card.facts(line.passageCount, asMoment(line.updatedAt))} ·{' '}
            {line.exportCount === 0 ? card.neverLeft : card.left(line.exportCount)}
          </span>
        </span>
        <Chip tone={line.status === 'agreed' ? 'agreed' : 'neutral'}>{m.summaries.status[line.status]}</Chip>
      </button>
      <Menu
        label={
          <>
            <Ellipsis strokeWidth={1.75} aria-hidden="true" />
            <VisuallyHidden>{card.more(title)}</VisuallyHidden>
          </>
        }
        items={[{ label: card.trash, onChoose: () => remove.mutate() }]}
      />
      <FailureNote error={remove.error} />
    </li>
  )
}
