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
import type { RevealAnswer, RevealSet } from '../../domain/reveal'
import { withCarryIds } from '../../domain/kept-marks'
import type { CarriedText, SummaryDocument } from '../../domain/summary-document'
import { withPlaced, withPutAfter, withWithdrawn } from '../../domain/summary-sections'
import { taskPassagesOf } from '../../domain/task-passages'
import type { PrivateText, SharedText } from '../../domain/text'
import { storableText } from '../../domain/visible-text'
import { Refusal } from '../refusal'
import { levelOf } from './charter/level'
import { offersOf, type PartOffer } from './charter/offers'
import { revisionOrRefusal } from './revision'
import { withCarriedPart } from './rooms/shared/charter-edit'
import { factDoor, type FactDoor, type FactDoorDeps } from './door/fact-door'
import { sectionTitles } from './summary-offers/words'

export interface DoorDeps {
  readonly privateRoom: Pick<
    PrivateRoom,
    'notes' | 'sessions' | 'carries' | 'pairs' | 'charters' | 'skills' | 'lineChecks' | 'rhythm'
  > &
    FactDoorDeps['privateRoom']
  readonly sharedRoom: Pick<SharedRoom, 'summaries' | 'charters' | 'charterVersions' | 'agreements'> &
    FactDoorDeps['sharedRoom']
  readonly newId: () => string
  readonly now: () => Date
}

export interface CarryRequest {
  readonly summaryId: string
  readonly noteId: string
  readonly revision: number
  readonly passageIds: readonly string[]
  /** After which text block; null: under its heading. */
  readonly at?: number | null
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
  /** Facts beside passages: see `door/fact-door.ts`. */
  readonly facts: Pick<FactDoor, 'offers' | 'carried' | 'take'>
  /** Takes a copy, of a passage or of a fact, out of its draft again. Throws NOT_FOUND. */
  withdraw(summaryId: string, carryId: string): void
  /**
   * The carried words of one summary into the draft that is to take its place, and that holds its words already. They
   * are copies of their own: withdrawing one there leaves the other alone. Throws NOT_FOUND.
   */
  carryOver(fromSummaryId: string, toSummaryId: string): void
  /** Both names of a pair: carried when a summary is started with them. Throws NOT_FOUND. */
  carryNames(pairId: string): SharedNames
  /** Puts both names on a summary, or takes them off. Throws NOT_FOUND. */
  setNames(summaryId: string, withNames: boolean): void
  /** What could be carried into a charter of this pair, word for word. Throws NOT_FOUND. */
  charterOffers(pairId: string): CharterOffer[]
  /**
   * Begins a charter with the parts that were ticked. Throws NOT_FOUND, or OFFER_CHANGED: a part no longer has the words
   * that were shown; nothing was carried then.
   */
  startCharter(request: NewCharterRequest): void
  /** Carries parts into a draft that is there. Throws as `startCharter`, and STALE_REVISION. */
  carryIntoCharter(charterId: string, baseRevision: number, parts: readonly ChosenPart[]): void
  /** What both are asked in a sealed reveal: goes to the partner with my seal, after a person has seen these words. */
  revealQuestions(set: RevealSet<PrivateText>): RevealSet<SharedText>
  /** My answers, when they are opened: after both have sealed, and after a person has seen these words. */
  revealAnswers(answers: readonly RevealAnswer<PrivateText>[]): readonly RevealAnswer<SharedText>[]
  /**
   * Finishes what a crash or a full disk interrupted: an intent is done if its copy arrived, otherwise it never
   * happened. Writes nothing if nothing is pending.
   */
  settle(): void
}

export function door({ privateRoom, sharedRoom, newId, now }: DoorDeps): Door {
  const { notes, sessions, carries, pairs } = privateRoom
  const { summaries } = sharedRoom
  const facts = factDoor({ privateRoom, sharedRoom, newId, now, throughTheDoor })

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
    facts,

    carry({ summaryId, noteId, revision, passageIds, at: place = null }) {
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
      summaries.receive(summaryId, copies, puttingInto(note, cut, place))
      carries.markDone(intents.map((intent) => intent.id))
    },

    withdraw(summaryId, carryId) {
      settle()
      if (facts.withdraw(summaryId, carryId)) return
      // Its note may be deleted for good: the copy stays until it is withdrawn.
      const isThere = summaries.carried(summaryId).some((copy) => copy.carryId === carryId)
      if (!isThere) throw new Refusal('NOT_FOUND')
      carries.intendWithdrawal(carryId)
      summaries.giveBack(summaryId, carryId, now().toISOString(), (document) =>
        withWithdrawn(document, carryId, sectionTitles),
      )
      carries.forget([carryId])
    },

    carryOver(fromSummaryId, toSummaryId) {
      settle()
      const from = summaries.find(fromSummaryId)
      if (from === undefined) throw new Refusal('NOT_FOUND')
      const copies = new Map(summaries.carried(fromSummaryId).map((copy) => [copy.carryId, copy]))
      const again = carries.ofSummary(fromSummaryId).flatMap((carry) => {
        const copy = copies.get(carry.id)
        const id = newId()
        const intent: Carry = { ...carry, id, summaryId: toSummaryId }
        return copy === undefined ? [] : [{ oldId: carry.id, intent, copy: { ...copy, carryId: id } }]
      })
      const at = now().toISOString()
      carries.intend(
        again.map(({ intent }) => intent),
        at,
      )
      const newIds = new Map([
        ...again.map(({ oldId, intent }): [string, string] => [oldId, intent.id]),
        ...facts.carryOver(fromSummaryId, toSummaryId),
      ])
      const document = withCarryIds(from.document, newIds)
      summaries.adopt(
        toSummaryId,
        again.map(({ copy }) => copy),
        document,
        at,
      )
      carries.markDone(again.map(({ intent }) => intent.id))
    },

    carryNames(pairId) {
      const pair = pairs.find(pairId)
      if (pair === undefined) throw new Refusal('NOT_FOUND')
      return {
        me: throughTheDoor(pair.myName as PrivateText),
        partner: throughTheDoor(pair.partnerName as PrivateText),
      }
    },

    setNames(summaryId, withNames) {
      const pairId = carries.pairOfSummary(summaryId)
      const summary = summaries.find(summaryId)
      if (pairId === undefined || summary === undefined) throw new Refusal('NOT_FOUND')
      const names = withNames ? this.carryNames(pairId) : null
      sharedRoom.inOne(() => {
        summaries.rename(summaryId, names)
        summaries.adopt(summaryId, [], summary.document, now().toISOString())
      })
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

    revealQuestions: ({ about, title, questions }) => ({
      about,
      title: throughTheDoor(title),
      questions: questions.map((question) => ({
        ...question,
        text: throughTheDoor(question.text),
        low: throughTheDoor(question.low),
        high: throughTheDoor(question.high),
      })),
    }),
    revealAnswers: (answers) => answers.map((answer) => ({ ...answer, words: throughTheDoor(answer.words) })),

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

interface Cut {
  readonly carryId: string
  readonly passageId: string
}

/** One after the other where they were put; else each where it belongs: a task to what will be done. */
function puttingInto(note: StoredNote, cut: readonly Cut[], place: number | null) {
  const tasks = taskPassagesOf(note.document)
  const ofTasks = new Set(cut.filter(({ passageId }) => tasks.has(passageId)).map(({ carryId }) => carryId))
  let next = place
  return (document: SummaryDocument, copy: CarriedText): SummaryDocument => {
    if (next === null)
      return withPlaced(document, copy, ofTasks.has(copy.carryId) ? 'todo' : 'learned', sectionTitles)
    const at = next
    next += 1
    return withPutAfter(document, copy, at)
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
  return storableText(words) as SharedText
}
