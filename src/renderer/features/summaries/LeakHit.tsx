// One passage that would leak: the words, where they stand in private, and what to do.
import type { CarriedPassage, Leak } from '../../../contract/summaries'
import { Button } from '../../ui/Button'
import { asPlainDay } from '../../ui/local-dates'
import { isOfUnmarkedPassage } from './carried-words'
import styles from './LeakHit.module.css'

interface LeakHitProps {
  readonly leak: Leak
  readonly carried: readonly CarriedPassage[]
  readonly canRemove: boolean
  readonly onRemove: () => void
  readonly onShow: () => void
}

export function LeakHit({ leak, carried, canRemove, onRemove, onShow }: LeakHitProps) {
  return (
    <div className={styles.hit}>
      <b className={styles.quote} dir="auto">
        “{leak.quote}”
      </b>
      <p>
        {leak.where === 'title' ? 'In the title. ' : null}
        {sourceInWords(leak, carried)}
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

function sourceInWords({ source, quote }: Leak, carried: readonly CarriedPassage[]): string {
  if (source.kind === 'pair')
    return `Word for word in what you noted about the pair with ${source.partnerName}.`
  if (isOfUnmarkedPassage(quote, carried))
    return `You carried these words, but they are no longer marked in your note of ${asPlainDay(source.heldOn)}: mark them again there, or withdraw them.`
  const title = source.sessionTitle === '' ? '' : `, “${source.sessionTitle}”`
  return `Word for word in your private note of ${asPlainDay(source.heldOn)}${title}, outside what you carried.`
}
