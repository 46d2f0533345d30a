// The door: copies what was chosen from the private room into the shared room, on an explicit act. One way.
// Invariant: the words are cut here, from the saved revision; nobody hands them in.
import { createHash } from 'node:crypto'
import type { CharterOffer, CharterPart, ChosenPart } from '../../contract/charter'
import type { StoredNote } from './rooms/private/notes.store'
import type { Carry } from './rooms/private/carries.store'
import type { PrivateRoom } from './rooms/private/room'
import type { CarriedCopy, SharedNames } from './rooms/shared/summaries.store'
import type { SharedRoom } from './rooms/shared/room'
import type { CharterContent } from '../../domain/charter'
import { allowsPassages } from '../../domain/disclosure-level'
import { passagesOf } from '../../domain/note-document'
import type { PrivateText, SharedText } from '../../domain/text'
import { storableText } from '../../domain/visible-text'
import { Refusal } from '../refusal'
import { levelOf } from './charter/level'
import { offersOf, type PartOffer } from './charter/offers'
import { revisionOrRefusal } from './revision'
import { withCarriedPart } from './rooms/shared/charter-edit'

export interface DoorDeps {
  readonly privateRoom: Pick<
    PrivateRoom,
    'notes' | 'sessions' | 'carries' | 'pairs' | 'charters' | 'skills' | 'lineChecks' | 'rhythm'
  >
  readonly sharedRoom: Pick<SharedRoom, 'summaries' | 'charters' | 'charterVersions'>
  readonly newId: () => string
  readonly now: () => Date
}

export interface CarryRequest {
  readonly summaryId: string
  readonly noteId: string
  readonly revision: number
  readonly passageIds: readonly string[]
}

export interface NewCharterRequest {
  readonly charterId: string
  readonly pairId: string
  /** As typed. */
  readonly content: CharterContent<SharedText>
  readonly parts: readonly ChosenPart[]
}

export interface Door {
  /**
   * Throws NOT_FOUND, STALE_REVISION (the note was saved again meanwhile), PASSAGE_GONE (no longer marked),
   * PASSAGE_AMBIGUOUS (the id stands twice) or DISCLOSURE_LEVEL (the charter lets others see less); nothing was
   * carried then.
   */
  carry(request: CarryRequest): void
  /** Takes a copy out of its draft again. Throws NOT_FOUND. */
  withdraw(summaryId: string, carryId: string): void
  /** Both names of a pair: carried once, when a summary is started with them. */
  carryNames(pairId: string): SharedNames
  /** What could be carried into a charter of this pair, word for word. Throws NOT_FOUND. */
  charterOffers(pairId: string): CharterOffer[]
  /**
   * Begins a charter with the parts that were ticked. Throws NOT_FOUND, or OFFER_CHANGED: a part no longer has the words
   * that were shown; nothing was carried then.
   */
  startCharter(request: NewCharterRequest): void
  /** Carries parts into a draft that is there. Throws as `startCharter`, and STALE_REVISION. */
  carryIntoCharter(charterId: string, baseRevision: number, parts: readonly ChosenPart[]): void
  /**
   * Finishes what a crash or a full disk interrupted: an intent is done if its copy arrived, otherwise it never
   * happened. Writes nothing if nothing is pending.
   */
  settle(): void
}

export function door({ privateRoom, sharedRoom, newId, now }: DoorDeps): Door {
  const { notes, sessions, carries, pairs } = privateRoom
  const { summaries } = sharedRoom

  const partOffers = (pairId: string): PartOffer[] => {
    const pair = pairs.find(pairId)
    if (pair === undefined) throw new Refusal('NOT_FOUND')
    const skills = privateRoom.skills.list(pairId)
    const lineCheck = privateRoom.lineChecks.latest(pairId)
    return offersOf({ pair, skills, lineCheck, rhythm: privateRoom.rhythm.history(pairId).at(-1) })
  }
  /** Only the words that were shown with the tick. */
  const chosenOffers = (pairId: string, chosen: readonly ChosenPart[]): PartOffer[] => {
    const offers = partOffers(pairId)
    return chosen.map(({ part, fingerprint }) => {
      const offer = offers.find((one) => one.part === part)
      if (offer === undefined || fingerprintOf(offer) !== fingerprint) throw new Refusal('OFFER_CHANGED')
      return offer
    })
  }

  const settle = (): void => {
    const pending = carries.pending().map((carry) => carry.id)
    const arrived = pending.filter((id) => summaries.has(id))
    const lost = pending.filter((id) => !summaries.has(id))
    if (arrived.length > 0) carries.markDone(arrived)
    if (lost.length > 0) carries.forget(lost)
  }

  return {
    carry({ summaryId, noteId, revision, passageIds }) {
      settle()
      const note = notes.find(noteId)
      const pairId = carries.pairOfSummary(summaryId)
      if (note === undefined || note.pairId !== pairId) throw new Refusal('NOT_FOUND')
      if (sessions.line(note.sessionId) === undefined) throw new Refusal('NOT_FOUND')
      if (!allowsPassages(levelOf({ privateRoom, sharedRoom }, pairId))) throw new Refusal('DISCLOSURE_LEVEL')
      if (note.revision !== revision) throw new Refusal('STALE_REVISION', { currentRevision: note.revision })
      const alreadyThere = new Set(carries.ofSummary(summaryId).map((carry) => carry.passageId))
      const wanted = [...new Set(passageIds)].filter((passageId) => !alreadyThere.has(passageId))
      const cut = wanted.map((passageId) => ({
        passageId,
        carryId: newId(),
        words: wordsOf(note, passageId),
      }))
      const at = now().toISOString()
      const intents: Carry[] = cut.map(({ carryId, passageId }) => ({
        id: carryId,
        noteId,
        revision,
        passageId,
        summaryId,
      }))
      const copies: CarriedCopy[] = cut.map(({ carryId, words }) => ({
        carryId,
        words: throughTheDoor(words),
        carriedAt: at,
      }))
      carries.intend(intents, at)
      summaries.receive(summaryId, copies)
      carries.markDone(intents.map((intent) => intent.id))
    },

    withdraw(summaryId, carryId) {
      settle()
      // Its note may be deleted for good: the copy stays until it is withdrawn.
      const isThere = summaries.carried(summaryId).some((copy) => copy.carryId === carryId)
      if (!isThere) throw new Refusal('NOT_FOUND')
      carries.intendWithdrawal(carryId)
      summaries.giveBack(summaryId, carryId, now().toISOString())
      carries.forget([carryId])
    },

    carryNames(pairId) {
      const pair = pairs.find(pairId)
      if (pair === undefined) throw new Refusal('NOT_FOUND')
      return {
        me: throughTheDoor(pair.myName as PrivateText),
        partner: throughTheDoor(pair.partnerName as PrivateText),
      }
    },

    charterOffers: (pairId) =>
      partOffers(pairId).map((offer) => ({
        part: offer.part,
        words: offer.words,
        fingerprint: fingerprintOf(offer),
      })),

    startCharter({ charterId, pairId, content, parts }) {
      const offers = chosenOffers(pairId, parts)
      const at = now().toISOString()
      const names = offers.some(({ part }) => part === 'names') ? this.carryNames(pairId) : null
      privateRoom.charters.add(charterId, pairId, at)
      privateRoom.charters.note(charterId, offers, at)
      sharedRoom.charters.add({
        id: charterId,
        names,
        content: withOffers(content, offers),
        carriedParts: offers.map(({ part }) => part),
        at,
      })
    },

    // No intent and no "done" as for passages: the private note of what went means nothing until the shared room,
    // in the one write that brings the words, says that the part is there.
    carryIntoCharter(charterId, baseRevision, parts) {
      const pairId = privateRoom.charters.pairOf(charterId)
      const charter = sharedRoom.charters.find(charterId)
      if (pairId === undefined || charter === undefined) throw new Refusal('NOT_FOUND')
      const offers = chosenOffers(pairId, parts)
      const at = now().toISOString()
      const names = offers.some(({ part }) => part === 'names') ? this.carryNames(pairId) : charter.names
      const carried = new Set<CharterPart>([...charter.carriedParts, ...offers.map(({ part }) => part)])
      if (charter.revision !== baseRevision)
        throw new Refusal('STALE_REVISION', { currentRevision: charter.revision })
      privateRoom.charters.note(charterId, offers, at)
      revisionOrRefusal(
        sharedRoom.charters.revise({
          charterId,
          baseRevision,
          content: withOffers(charter.content, offers),
          carried: { names, parts: [...carried] },
          at,
        }),
      )
    },

    settle,
  }
}

/** The names stand beside the words. */
const withOffers = (
  content: CharterContent<SharedText>,
  offers: readonly PartOffer[],
): CharterContent<SharedText> =>
  offers
    .filter(({ part }) => part !== 'names')
    .reduce(
      (before, { part, heading, words }) =>
        withCarriedPart(before, {
          part,
          heading: throughTheDoor(heading),
          words: throughTheDoor(words),
        }),
      content,
    )

const fingerprintOf = ({ part, words, sources }: PartOffer): string =>
  createHash('sha256')
    .update(JSON.stringify([part, words, sources]))
    .digest('hex')

function wordsOf(note: StoredNote, passageId: string): PrivateText {
  const found = passagesOf(note.document).filter((passage) => passage.passageId === passageId)
  const [passage] = found
  if (passage === undefined) throw new Refusal('PASSAGE_GONE')
  if (found.length > 1) throw new Refusal('PASSAGE_AMBIGUOUS')
  return passage.text
}

/** The one place where private words become shared words. */
function throughTheDoor(words: PrivateText): SharedText {
  return storableText(words) as SharedText
}
