// The part of the door through which facts go: a goal, how often the pair met, a theme. For `door.ts` alone.
// Invariant: the words are composed here from what is saved, and are those that were shown with the tick.
import { createHash } from 'node:crypto'
import { allowsFact } from '../../../domain/summary-level'
import { withExchanged, withPlaced, withPutAfter, withWithdrawn } from '../../../domain/summary-sections'
import type { SummaryDocument } from '../../../domain/summary-document'
import type { PrivateText, SharedText } from '../../../domain/text'
import { Refusal } from '../../refusal'
import { levelOf } from '../charter/level'
import type { FactCarry } from '../rooms/private/fact-carries.store'
import type { PrivateRoom } from '../rooms/private/room'
import type { CarriedFact } from '../rooms/shared/facts.store'
import type { SharedRoom } from '../rooms/shared/room'
import { summaryOffers, type OfferRooms } from '../summary-offers/facts-of-pair'
import type { FactOffer } from '../summary-offers/offers'
import { sectionTitles } from '../summary-offers/words'

export interface FactDoorDeps {
  readonly privateRoom: OfferRooms['privateRoom'] & Pick<PrivateRoom, 'factCarries'>
  readonly sharedRoom: OfferRooms['sharedRoom'] & Pick<SharedRoom, 'facts' | 'inOne'>
  readonly newId: () => string
  readonly now: () => Date
  readonly throughTheDoor: (words: PrivateText) => SharedText
}

export interface FactRequest {
  readonly summaryId: string
  readonly key: string
  readonly fingerprint: string
  readonly today: string
  /** After which text block; null: under its heading. */
  readonly at: number | null
}

export interface FactDoor {
  /** What could be carried, and what was. Throws NOT_FOUND. */
  offers(summaryId: string, today: string): OfferedFact[]
  /**
   * In the place of what was carried about the same thing. Throws NOT_FOUND, OFFER_CHANGED (it no longer has the words that
   * were shown) or DISCLOSURE_LEVEL; nothing was carried then.
   */
  take(request: FactRequest): void
  /** False: no fact bears that id. */
  withdraw(summaryId: string, carryId: string): boolean
  /** Copies of their own for a summary that takes the place of another: their ids by those of before. */
  carryOver(fromSummaryId: string, toSummaryId: string): ReadonlyMap<string, string>
  /** What was carried, by what it is about. */
  carried(summaryId: string): CarriedOffer[]
}

export interface OfferedFact extends FactOffer {
  readonly fingerprint: string
}

export interface CarriedOffer extends FactCarry {
  readonly thing: string
}

export function factDoor({ privateRoom, sharedRoom, newId, now, throughTheDoor }: FactDoorDeps): FactDoor {
  const { carries, factCarries } = privateRoom
  const { summaries, facts } = sharedRoom

  const pairOf = (summaryId: string): string => {
    const pairId = carries.pairOfSummary(summaryId)
    if (pairId === undefined || privateRoom.pairs.find(pairId) === undefined) throw new Refusal('NOT_FOUND')
    return pairId
  }
  const documentOf = (summaryId: string): SummaryDocument => {
    const summary = summaries.find(summaryId)
    if (summary === undefined) throw new Refusal('NOT_FOUND')
    return summary.document
  }
  const offers = (summaryId: string, today: string): OfferedFact[] =>
    summaryOffers({ privateRoom, sharedRoom }, { summaryId, pairId: pairOf(summaryId), today }).map(
      (offer) => ({ ...offer, fingerprint: fingerprintOf(offer) }),
    )
  const carried = (summaryId: string): CarriedOffer[] => {
    const arrived = new Set(facts.of(summaryId).map(({ carryId }) => carryId))
    return factCarries
      .of(summaryId)
      .filter(({ id }) => arrived.has(id))
      .map((carry) => ({ ...carry, thing: thingOf(carry.key) }))
  }
  /** What was noted, and whose words never arrived or are gone again. */
  const forgetTheLost = (summaryId: string): void => {
    const arrived = new Set(facts.of(summaryId).map(({ carryId }) => carryId))
    const lost = factCarries.of(summaryId).filter(({ id }) => !arrived.has(id))
    factCarries.forget(lost.map(({ id }) => id))
  }

  return {
    offers,
    carried,

    take({ summaryId, key, fingerprint, today, at }) {
      const document = documentOf(summaryId)
      const offer = offers(summaryId, today).find((one) => one.key === key)
      if (offer?.fingerprint !== fingerprint) throw new Refusal('OFFER_CHANGED')
      const level = levelOf({ privateRoom, sharedRoom }, pairOf(summaryId))
      if (!allowsFact(level, offer.kind)) throw new Refusal('DISCLOSURE_LEVEL')
      const before = carried(summaryId).filter(({ thing }) => thing === offer.thing)
      const carryId = newId()
      const carriedAt = now().toISOString()
      const words = throughTheDoor(offer.words)
      const put = putInto(document, before, { carryId, text: words }, offer, at)
      factCarries.note(summaryId, [{ id: carryId, key, fingerprint, sources: offer.sources }], carriedAt)
      sharedRoom.inOne(() => {
        for (const { id } of before) facts.remove(summaryId, id)
        facts.add(summaryId, [{ carryId, kind: offer.kind, words, carriedAt }])
        summaries.adopt(summaryId, [], put, carriedAt)
      })
      forgetTheLost(summaryId)
    },

    withdraw(summaryId, carryId) {
      const document = documentOf(summaryId)
      if (!facts.of(summaryId).some((fact) => fact.carryId === carryId)) return false
      sharedRoom.inOne(() => {
        facts.remove(summaryId, carryId)
        summaries.adopt(summaryId, [], withWithdrawn(document, carryId, sectionTitles), now().toISOString())
      })
      forgetTheLost(summaryId)
      return true
    },

    carryOver(fromSummaryId, toSummaryId) {
      const copies = new Map(facts.of(fromSummaryId).map((fact) => [fact.carryId, fact]))
      const again = carried(fromSummaryId).flatMap(({ id: oldId, key, fingerprint, sources }) => {
        const copy = copies.get(oldId)
        const id = newId()
        const fact: CarriedFact[] = copy === undefined ? [] : [{ ...copy, carryId: id }]
        return fact.map((one) => ({ oldId, fact: one, carry: { id, key, fingerprint, sources } }))
      })
      factCarries.note(
        toSummaryId,
        again.map(({ carry }) => carry),
        now().toISOString(),
      )
      facts.add(
        toSummaryId,
        again.map(({ fact }) => fact),
      )
      return new Map(again.map(({ oldId, carry }) => [oldId, carry.id]))
    },
  }
}

/** Where the same thing stood; else where it was put; else under its heading. */
function putInto(
  document: SummaryDocument,
  before: readonly CarriedOffer[],
  copy: { readonly carryId: string; readonly text: SharedText },
  { place }: FactOffer,
  at: number | null,
): SummaryDocument {
  for (const { id } of before) {
    const exchanged = withExchanged(document, id, copy)
    if (exchanged !== undefined) return exchanged
  }
  return at === null ? withPlaced(document, copy, place, sectionTitles) : withPutAfter(document, copy, at)
}

/** With its figure or without it: the same thing. */
const thingOf = (key: string): string => key.replace(/:figure$/u, '')

const fingerprintOf = ({ key, words, sources }: FactOffer): string =>
  createHash('sha256')
    .update(JSON.stringify([key, words, sources]))
    .digest('hex')
