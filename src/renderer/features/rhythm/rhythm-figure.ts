// The dates of a rhythm as blocks and as a table, and the sentence above them.
import type { Pair } from '../../../contract/pairs'
import type { Rhythm, RhythmFacts, RhythmSlot } from '../../../contract/rhythm'
import { m } from '../../messages/unlocked'
import type { FigureTable } from '../../ui/charts/figure-table'
import type { LegendEntry } from '../../ui/charts/Legend'
import type { StripBlock } from '../../ui/charts/Strip'
import { asDay, asFullDay } from '../../ui/local-dates'
import { dayAhead, monthSince, stateInWords, whenInWords } from './rhythm-words'

type Named = Pick<Pair, 'partnerName'>

const BLOCKS: Readonly<Record<RhythmSlot['state'], StripBlock['state']>> = {
  kept: 'filled',
  moved: 'hatched',
  cancelled: 'pale',
  missed: 'pale',
  unsaid: 'outline',
  coming: 'outline',
}

export const stripBlocks = (slots: readonly RhythmSlot[], pair: Named): StripBlock[] =>
  slots.map((slot) => ({
    key: slot.key,
    state: BLOCKS[slot.state],
    words: m.rhythm.slot.words(asFullDay(slot.expectedOn), stateInWords(slot, pair)),
  }))

/** Of the forms that are there. */
export function stripLegend(slots: readonly RhythmSlot[]): LegendEntry[] {
  const { legend } = m.rhythm.slot
  const looks = new Set(slots.map(({ state }) => BLOCKS[state]))
  const entries: readonly (LegendEntry & { readonly of: StripBlock['state'] })[] = [
    { of: 'filled', label: legend.kept, tone: 'me', mark: 'block' },
    { of: 'hatched', label: legend.moved, tone: 'me', mark: 'hatched' },
    { of: 'pale', label: legend.off, tone: 'me', mark: 'pale' },
    { of: 'outline', label: legend.open, tone: 'me', mark: 'outline' },
  ]
  return entries.filter(({ of }) => looks.has(of)).map(({ of: _of, ...entry }) => entry)
}

export const slotTable = (slots: readonly RhythmSlot[], pair: Named): FigureTable => ({
  caption: m.rhythm.card.table,
  columns: m.rhythm.card.columns,
  rows: slots.map((slot) => [asFullDay(slot.expectedOn), stateInWords(slot, pair), whenInWords(slot)]),
})

/** The month the strip begins in. */
export const startLabel = ([first]: readonly RhythmSlot[]): string =>
  first === undefined ? '' : monthSince(first.expectedOn)

/** The day of the last one. */
export function endLabel(slots: readonly RhythmSlot[]): string {
  const last = slots.at(-1)
  if (last === undefined || slots.length < 2) return ''
  return last.state === 'coming' ? dayAhead(last.takesPlaceOn ?? last.expectedOn) : asDay(last.expectedOn)
}

export function titleInWords(rule: Rhythm | null, facts: RhythmFacts): string {
  const { card } = m.rhythm
  if (facts.missesInARow > 1) return card.paused
  if (facts.missesInARow === 1) return card.oneMissed
  if (rule === null) return card.noRule
  return facts.of === 0 ? card.begins : card.kept
}
