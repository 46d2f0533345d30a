// What could be carried into a summary beside passages, word for word as it would stand there.
// Invariant: composed of what is saved; nothing here is carried by being composed.
import type { Goal } from '../../../contract/goals'
import type { Rhythm } from '../../../contract/rhythm'
import { filledIn } from '../../../domain/clause-wording'
import type { FactKind } from '../../../domain/summary-level'
import type { Section } from '../../../domain/summary-sections'
import type { PrivateText } from '../../../domain/text'
import { carriedWords } from '../charter/library'
import { figureInWords } from './figure'
import { inDays, sessionsInWords, spanInWords, summaryWords as w } from './words'

export type FactGroup = 'goals' | 'rhythm' | 'themes' | 'charter'

/** All that is known of a pair which a summary could take over. */
export interface SummaryFacts {
  /** Without those that were archived. */
  readonly goals: readonly Goal[]
  /** Of the last dates that are decided. */
  readonly kept: { readonly met: number; readonly of: number }
  readonly rhythm: Rhythm | undefined
  /** When sessions were held, oldest first, by what they were looked at for. */
  readonly held: readonly { readonly name: 'chosen' | 'recent' | 'all'; readonly dates: readonly string[] }[]
  /** Most frequent first. */
  readonly themes: readonly { readonly tagId: string; readonly name: string; readonly sessions: number }[]
  readonly charter: CharterFacts | undefined
}

export interface CharterFacts {
  readonly purpose: string
  /** The private texts that went into its purpose. */
  readonly purposeSources: readonly string[]
  readonly reviewOn: string | null
}

export interface FactOffer {
  readonly key: string
  /** Two offers about one thing, with and without its figure, exclude each other. */
  readonly thing: string
  readonly group: FactGroup
  readonly kind: FactKind
  readonly place: Section | 'lead'
  readonly words: PrivateText
  /** The private texts that stand in it as they were typed. */
  readonly sources: readonly string[]
}

/** Only what there is. */
export const summaryOffersOf = (facts: SummaryFacts): FactOffer[] =>
  [
    ...facts.goals.flatMap(goalOffers),
    ...periodOffers(facts),
    ...keptOffers(facts),
    ...facts.themes.flatMap(themeOffers),
    ...charterOffers(facts.charter),
  ].map((offer) => ({ ...offer, words: asPrivate(offer.words) }))

type Composed = Omit<FactOffer, 'words'> & { readonly words: string }

/** What was composed of private words is private. */
const asPrivate = (words: string): PrivateText => words as PrivateText

function goalOffers(goal: Goal): Composed[] {
  const thing = `goal:${goal.id}`
  const about = { thing, group: 'goals', place: 'goals', sources: [goal.title] } as const
  const figure = figureInWords(goal)
  const plain = { ...about, key: thing, kind: 'goal', words: goal.title } as const
  if (figure === null) return [plain]
  const words = filledIn(w.withFigure, { what: goal.title, figure })
  const unit = goal.measure.kind === 'number' ? [goal.measure.unit] : []
  const sources = [...about.sources, ...unit.filter(Boolean)]
  return [plain, { ...about, key: `${thing}:figure`, kind: 'figure', words, sources }]
}

/** The same days are offered once. */
function periodOffers({ held }: SummaryFacts): Composed[] {
  const known = new Set<string>()
  return held.flatMap(({ name, dates }): Composed[] => {
    const [first, last] = [dates[0], dates.at(-1)]
    if (first === undefined || last === undefined) return []
    const sessions = sessionsInWords(dates.length)
    const words = filledIn(w.period, { days: spanInWords(first, last), sessions })
    if (known.has(words)) return []
    known.add(words)
    const key = `period:${name}`
    return [{ key, thing: key, group: 'rhythm', kind: 'period', place: 'lead', words, sources: [] }]
  })
}

function keptOffers({ kept, rhythm }: SummaryFacts): Composed[] {
  const about = { group: 'rhythm', kind: 'rhythm', place: 'worked', sources: [] } as const
  const counts = { met: String(kept.met), of: String(kept.of) }
  const words = filledIn(kept.of === 1 ? w.heldOfOne : w.heldOf, counts)
  return [
    ...(kept.of === 0 ? [] : [{ ...about, key: 'rhythm:kept', thing: 'rhythm:kept', words }]),
    ...(rhythm === undefined
      ? []
      : [{ ...about, key: 'rhythm:beat', thing: 'rhythm:beat', words: beatInWords(rhythm) }]),
  ]
}

function beatInWords({ unit, every, minutes }: Rhythm): string {
  const { everyWeek, everyWeeks, everyMonth, everyMonths } = carriedWords
  const [once, often] = unit === 'weeks' ? [everyWeek, everyWeeks] : [everyMonth, everyMonths]
  const beat = every === 1 ? once : filledIn(often, { every: String(every) })
  const length = minutes === null ? [] : [filledIn(carriedWords.minutes, { minutes: String(minutes) })]
  return filledIn(w.beat, { beat: [beat, ...length].join(', ') })
}

function themeOffers({ tagId, name, sessions }: SummaryFacts['themes'][number]): Composed[] {
  const thing = `theme:${tagId}`
  const about = { thing, group: 'themes', kind: 'theme', place: 'learned', sources: [name] } as const
  const figure = filledIn(w.themeIn, { sessions: sessionsInWords(sessions) })
  const words = filledIn(w.withFigure, { what: name, figure })
  return [
    { ...about, key: thing, words: name },
    { ...about, key: `${thing}:figure`, words },
  ]
}

function charterOffers(charter: CharterFacts | undefined): Composed[] {
  if (charter === undefined) return []
  const { purpose, purposeSources, reviewOn } = charter
  const about = { group: 'charter', place: 'worked' } as const
  const said: Composed = {
    ...about,
    key: 'charter:purpose',
    thing: 'charter:purpose',
    kind: 'purpose',
    words: purpose,
    sources: [...purposeSources],
  }
  const review = filledIn(w.review, { day: reviewOn === null ? '' : inDays(reviewOn) })
  return [
    ...(purpose.trim() === '' ? [] : [said]),
    ...(reviewOn === null
      ? []
      : [
          {
            ...about,
            key: 'charter:review',
            thing: 'charter:review',
            kind: 'review' as const,
            words: review,
            sources: [],
          },
        ]),
  ]
}
