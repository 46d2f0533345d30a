// One thing that can be said of the pair, with or without its figure; and what it says by now, if it has changed since.
import { useState } from 'react'
import type { FactForm, FactOffer } from '../../../contract/summaries'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Chip } from '../../ui/Chip'
import { localNow } from '../../ui/local-dates'
import { PickCard } from './PickCard'
import styles from './Picks.module.css'
import type { Carry, Picks } from './use-picks'

interface FactCardProps {
  readonly summaryId: string
  readonly offer: FactOffer
  /** As it was carried. */
  readonly carriedWords: string | undefined
  readonly picks: Picks
}

export function FactCard({ summaryId, offer, carriedWords, picks }: FactCardProps) {
  const { vault } = useJournal()
  /** What was asked for last: shown while it is on its way. */
  const [wantsFigure, setWantsFigure] = useState(false)
  const { thing, forms, chosen } = offer
  const [plain, full] = forms
  const present = forms.find(({ key }) => key === chosen?.key) ?? plain
  if (plain === undefined || present === undefined) return null
  const words = m.summaries.facts
  const carryOf =
    ({ key, fingerprint }: FactForm): Carry =>
    (at) =>
      vault.door.takeFact({ summaryId, key, fingerprint, today: localNow().slice(0, 10), at })
  const take = (form: FactForm, done = words.carried) =>
    picks.act(thing, { beChosen: true, done }, () => carryOf(form)(null))
  const isGone = chosen !== null && picks.onSheet[chosen.carryId] === undefined
  const hasFigure = chosen !== null && chosen.key === full?.key
  // Put there by the partner, or by hand: ticked, it would stand there twice.
  const there = chosen === null ? forms.find((form) => picks.standing(form.words) === 'same') : undefined
  const isOutdated = chosen !== null && !chosen.isStillSo

  return (
    <PickCard
      words={chosen === null ? (there ?? plain).words : (carriedWords ?? present.words)}
      isChosen={chosen !== null || there !== undefined}
      isGone={isGone}
      standing={picks.standing(carriedWords ?? present.words)}
      willBeChosen={picks.moving.get(thing)}
      isStill={picks.isStill}
      isDisabled={picks.isHeld || there !== undefined || (chosen === null && !plain.isAllowed)}
      onChange={() =>
        chosen === null ? take(plain) : picks.withdrawOrAsk({ carryId: chosen.carryId, id: thing })
      }
      onPut={(at) => picks.put(thing, chosen?.carryId ?? null, carryOf(plain), at)}
      notes={
        isOutdated ? (
          <span className={styles.chips}>
            <Chip>{words.noLongerSo}</Chip>
            <span dir="auto">{words.now(present.words)}</span>
          </span>
        ) : there === undefined || picks.moving.has(thing) ? null : (
          <Chip>{words.onTheSheet}</Chip>
        )
      }
    >
      {isOutdated && !picks.isStill ? (
        <Button
          kind="quiet"
          disabled={picks.isHeld || !present.isAllowed}
          onClick={() => take(present, words.refreshed)}
        >
          {words.refresh}
        </Button>
      ) : null}
      {chosen !== null && full !== undefined && !picks.isStill ? (
        <Checkbox
          label={full.kind === 'theme' ? words.countShort : words.figureShort}
          aria-label={full.kind === 'theme' ? words.withCount(full.words) : words.withFigure(full.words)}
          checked={picks.moving.has(thing) ? wantsFigure : hasFigure}
          aria-disabled={picks.isHeld || !full.isAllowed}
          onChange={() => {
            if (picks.isHeld || !(full.isAllowed || hasFigure)) return
            setWantsFigure(!hasFigure)
            take(hasFigure ? plain : full)
          }}
        />
      ) : null}
    </PickCard>
  )
}
