// The door: copies a marked passage from the private room into the shared room, on an explicit act. One way.
// Invariant: the words are cut here, from the saved revision; nobody hands them in.
import type { StoredNote } from './rooms/private/notes.store'
import type { Carry } from './rooms/private/carries.store'
import type { PrivateRoom } from './rooms/private/room'
import type { CarriedCopy, SharedNames } from './rooms/shared/summaries.store'
import type { SharedRoom } from './rooms/shared/room'
import { passagesOf } from '../../domain/note-document'
import type { PrivateText, SharedText } from '../../domain/text'
import { Refusal } from '../refusal'

export interface DoorDeps {
  readonly privateRoom: Pick<PrivateRoom, 'notes' | 'sessions' | 'carries' | 'pairs'>
  readonly sharedRoom: Pick<SharedRoom, 'summaries'>
  readonly newId: () => string
  readonly now: () => Date
}

export interface CarryRequest {
  readonly summaryId: string
  readonly noteId: string
  readonly revision: number
  readonly passageIds: readonly string[]
}

export interface Door {
  /**
   * Throws NOT_FOUND, STALE_REVISION (the note was saved again meanwhile), PASSAGE_GONE (no longer marked) or
   * PASSAGE_AMBIGUOUS (the id stands twice); nothing was carried then.
   */
  carry(request: CarryRequest): void
  /** Takes a copy out of its draft again. Throws NOT_FOUND. */
  withdraw(summaryId: string, carryId: string): void
  /** Both names of a pair: carried once, when a summary is started with them. */
  carryNames(pairId: string): SharedNames
  /**
   * Finishes what a crash or a full disk interrupted: an intent is done if its copy arrived, otherwise it never
   * happened. Writes nothing if nothing is pending.
   */
  settle(): void
}

export function door({ privateRoom, sharedRoom, newId, now }: DoorDeps): Door {
  const { notes, sessions, carries, pairs } = privateRoom
  const { summaries } = sharedRoom

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
      const { myName, partnerName } = pair
      return { me: myName as SharedText, partner: partnerName as SharedText }
    },

    settle,
  }
}

function wordsOf(note: StoredNote, passageId: string): PrivateText {
  const found = passagesOf(note.document).filter((passage) => passage.passageId === passageId)
  const [passage] = found
  if (passage === undefined) throw new Refusal('PASSAGE_GONE')
  if (found.length > 1) throw new Refusal('PASSAGE_AMBIGUOUS')
  return passage.text
}

/** The one place where private words become shared words. */
function throughTheDoor(words: PrivateText): SharedText {
  return words as string as SharedText
}
