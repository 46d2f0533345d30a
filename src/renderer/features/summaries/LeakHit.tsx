// One place of the summary that would leak: removed, said differently, or let leave.
import type { CarriedPassage, Leak } from '../../../contract/summaries'
import { LeakCard } from '../../app/journal/leaks/LeakCard'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { asPlainDay } from '../../ui/local-dates'
import { isOfUnmarkedPassage } from './carried-words'

interface LeakHitProps {
  readonly summaryId: string
  readonly leak: Leak
  readonly carried: readonly CarriedPassage[]
  readonly canRemove: boolean
  /** Takes the words out, or puts others in their place. */
  readonly onReplace: (words: string) => void
  /** Selects them where they stand. */
  readonly onRephrase: () => void
}

export function LeakHit({ summaryId, leak, carried, canRemove, onReplace, onRephrase }: LeakHitProps) {
  return (
    <LeakCard
      subject={{ kind: 'summary', id: summaryId }}
      leak={leak}
      place={leak.where === 'title' ? m.leaks.inTitle : null}
      why={whyUnmarked(leak, carried)}
    >
      <Button disabled={!canRemove} onClick={() => onReplace('')}>
        {m.leaks.remove}
      </Button>
      {leak.kind === 'name' ? (
        <Button
          aria-label={m.leaks.aColleague}
          disabled={!canRemove}
          onClick={() => onReplace(m.leaks.colleague)}
        >
          {m.leaks.aColleagueShort}
        </Button>
      ) : (
        // Of a name there is nothing to rephrase but the name.
        <Button kind="quiet" onClick={onRephrase}>
          {m.leaks.rephrase}
        </Button>
      )}
    </LeakCard>
  )
}

function whyUnmarked({ source, quote }: Leak, carried: readonly CarriedPassage[]): string | null {
  if (source.kind !== 'note' || !isOfUnmarkedPassage(quote, carried)) return null
  return m.leaks.of.unmarked(asPlainDay(source.heldOn))
}
