// One passage that would leak: the words, where they stand in private, and what to do.
import type { CarriedPassage, Leak } from '../../../contract/summaries'
import { m } from '../../messages/unlocked'
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
        {m.summaries.leak.quote(leak.quote)}
      </b>
      <p>
        {leak.where === 'title' ? `${m.summaries.leak.inTitle} ` : null}
        {sourceInWords(leak, carried)}
      </p>
      <div className={styles.actions}>
        <Button disabled={!canRemove} onClick={onRemove}>
          {m.summaries.leak.remove}
        </Button>
        <Button kind="quiet" onClick={onShow}>
          {m.summaries.leak.show}
        </Button>
      </div>
    </div>
  )
}

function sourceInWords({ source, quote }: Leak, carried: readonly CarriedPassage[]): string {
  const { ofPair, ofLoose, unmarked, ofNote, ofUntitledNote } = m.summaries.leak
  if (source.kind === 'pair') return ofPair(source.partnerName)
  if (source.kind === 'loose') return ofLoose(source.what, source.name)
  const day = asPlainDay(source.heldOn)
  if (isOfUnmarkedPassage(quote, carried)) return unmarked(day)
  return source.sessionTitle === '' ? ofUntitledNote(day) : ofNote(day, source.sessionTitle)
}
