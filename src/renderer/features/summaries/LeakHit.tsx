// One passage that would leak: the words, where they stand in private, and what to do.
import type { Leak } from '../../../contract/summaries'
import { Button } from '../../ui/Button'
import { asPlainDay } from '../../ui/local-dates'
import styles from './LeakHit.module.css'

interface LeakHitProps {
  readonly leak: Leak
  readonly canRemove: boolean
  readonly onRemove: () => void
  readonly onShow: () => void
}

export function LeakHit({ leak, canRemove, onRemove, onShow }: LeakHitProps) {
  return (
    <div className={styles.hit}>
      <b className={styles.quote}>“{leak.quote}”</b>
      <p>
        {leak.where === 'title' ? 'In the title. ' : null}
        {sourceInWords(leak)}
      </p>
      <div className={styles.actions}>
        <Button disabled={!canRemove} onClick={onRemove}>
          Remove
        </Button>
        <Button kind="quiet" onClick={onShow}>
          Show
        </Button>
      </div>
    </div>
  )
}

function sourceInWords({ source }: Leak): string {
  if (source.kind === 'pair')
    return `Word for word in what you noted about the pair with ${source.partnerName}.`
  const title = source.sessionTitle === '' ? '' : `, “${source.sessionTitle}”`
  return `Word for word in your private note of ${asPlainDay(source.heldOn)}${title}, outside what you carried.`
}
