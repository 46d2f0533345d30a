import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { note } from '../../../tests/support/documents'
import { addPair, addSession, openTestVault, type TestVault } from '../../../tests/support/open-test-vault'
import { passagesOf } from '../../domain/note-document'
import {
  emptySummary,
  summaryTextOf,
  withCarried,
  type CarriedText,
  type SummaryDocument,
} from '../../domain/summary-document'
import { parseSummaryTitle } from './rooms/shared/summary-edit'

const MARKED = 'People stop asking when the first questions are answered by slides.'
const SECRET = 'Henrik told me the same in March and I brushed him off.'

function startSummary(vault: TestVault, pairId: string): string {
  const id = randomUUID()
  vault.vault.privateRoom.carries.addSummary(id, pairId)
  vault.vault.sharedRoom.summaries.add({
    id,
    title: parseSummaryTitle('Autumn'),
    names: null,
    document: emptySummary(),
    at: new Date().toISOString(),
  })
  return id
}

function aMarkedNote(vault = openTestVault()) {
  const pairId = addPair(vault.vault)
  const document = note(`She watched. ==${MARKED}== ${SECRET}`)
  const { noteId } = addSession(vault.vault, pairId, document)
  const summaryId = startSummary(vault, pairId)
  const passageId = passagesOf(document)[0]?.passageId ?? ''
  return { vault, pairId, document, noteId, summaryId, passageId }
}

const atTheEnd = (document: SummaryDocument, copy: CarriedText) => withCarried(document, [copy])
const UNDER_ITS_HEADING = `What we learned\n${MARKED}`
const refusedWith = (code: string) => expect.objectContaining({ code })
const textOfSummary = (vault: TestVault, summaryId: string) => {
  const summary = vault.vault.sharedRoom.summaries.find(summaryId)
  return summary === undefined ? undefined : summaryTextOf(summary.document)
}

test('a marked passage goes through, and nothing around it', () => {
  const { vault, noteId, summaryId, passageId } = aMarkedNote()
  vault.door.carry({ summaryId, noteId, revision: 1, passageIds: [passageId] })
  expect(vault.vault.sharedRoom.summaries.carried(summaryId).map((copy) => copy.words)).toEqual([MARKED])
  expect(textOfSummary(vault, summaryId)).toBe(UNDER_ITS_HEADING)
})

test('carried twice it stands there once', () => {
  const { vault, noteId, summaryId, passageId } = aMarkedNote()
  vault.door.carry({ summaryId, noteId, revision: 1, passageIds: [passageId] })
  vault.door.carry({ summaryId, noteId, revision: 1, passageIds: [passageId, passageId] })
  expect(textOfSummary(vault, summaryId)).toBe(UNDER_ITS_HEADING)
})

test('an unmarked passage, another pair’s summary and a stale revision are refused, and nothing is carried', () => {
  const { vault, noteId, document, summaryId, passageId } = aMarkedNote()
  const { door } = vault
  expect(() => door.carry({ summaryId, noteId, revision: 1, passageIds: [randomUUID()] })).toThrow(
    refusedWith('PASSAGE_GONE'),
  )
  const elsewhere = startSummary(vault, addPair(vault.vault, 'Luc Tremblay'))
  expect(() => door.carry({ summaryId: elsewhere, noteId, revision: 1, passageIds: [passageId] })).toThrow(
    refusedWith('NOT_FOUND'),
  )
  const savedAt = new Date().toISOString()
  vault.vault.privateRoom.notes.revise({ noteId, baseRevision: 1, document, savedAt })
  expect(() => door.carry({ summaryId, noteId, revision: 1, passageIds: [passageId] })).toThrow(
    refusedWith('STALE_REVISION'),
  )
  expect(vault.vault.sharedRoom.summaries.carried(summaryId)).toEqual([])
  expect(textOfSummary(vault, summaryId)).toBe('')
})

test('an id that stands in two places is refused', () => {
  const vault = openTestVault()
  const pairId = addPair(vault.vault)
  const passageId = randomUUID()
  const marked = (text: string) => ({
    type: 'paragraph',
    content: [{ type: 'text', text, marks: [{ type: 'mayBeShared', attrs: { passageId } }] }],
  })
  const document = note('x')
  const twice = { ...document, content: [marked('one'), marked('two')] }
  const { noteId } = addSession(vault.vault, pairId, twice)
  const summaryId = startSummary(vault, pairId)
  expect(() => vault.door.carry({ summaryId, noteId, revision: 1, passageIds: [passageId] })).toThrow(
    refusedWith('PASSAGE_AMBIGUOUS'),
  )
})

test('editing the note later never changes the copy', () => {
  const { vault, noteId, summaryId, passageId } = aMarkedNote()
  vault.door.carry({ summaryId, noteId, revision: 1, passageIds: [passageId] })
  const savedAt = new Date().toISOString()
  const revised = { noteId, baseRevision: 1, document: note('All of it rewritten.'), savedAt }
  vault.vault.privateRoom.notes.revise(revised)
  expect(textOfSummary(vault, summaryId)).toBe(UNDER_ITS_HEADING)
})

test('withdrawn, its words leave the shared room', () => {
  const { vault, noteId, summaryId, passageId } = aMarkedNote()
  vault.door.carry({ summaryId, noteId, revision: 1, passageIds: [passageId] })
  const carryId = vault.vault.sharedRoom.summaries.carried(summaryId)[0]?.carryId ?? ''
  vault.door.withdraw(summaryId, carryId)
  expect(vault.vault.sharedRoom.summaries.carried(summaryId)).toEqual([])
  expect(textOfSummary(vault, summaryId)).toBe('')
  expect(() => vault.door.withdraw(summaryId, carryId)).toThrow(refusedWith('NOT_FOUND'))
})

test('a crash between the two rooms is settled at the next open, whichever side it hit', () => {
  const { vault, noteId, summaryId, passageId } = aMarkedNote()
  const { carries } = vault.vault.privateRoom
  const at = new Date().toISOString()
  const [arrived, lost] = [randomUUID(), randomUUID()]
  carries.intend(
    [arrived, lost].map((id) => ({ id, noteId, revision: 1, passageId, summaryId })),
    at,
  )
  const words = parseSummaryTitle(MARKED)
  vault.vault.sharedRoom.summaries.receive(summaryId, [{ carryId: arrived, words, carriedAt: at }], atTheEnd)

  const again = vault.reopen()
  expect(again.vault.privateRoom.carries.pending()).toEqual([])
  expect(again.vault.privateRoom.carries.ofSummary(summaryId).map((carry) => carry.id)).toEqual([arrived])
  expect(textOfSummary(again, summaryId)).toBe(MARKED)
})

test('an interrupted withdrawal is finished if the words were gone, and never happened if they were not', () => {
  const { vault, noteId, summaryId, passageId } = aMarkedNote()
  vault.door.carry({ summaryId, noteId, revision: 1, passageIds: [passageId] })
  const carryId = vault.vault.sharedRoom.summaries.carried(summaryId)[0]?.carryId ?? ''
  vault.vault.privateRoom.carries.intendWithdrawal(carryId)
  const again = vault.reopen()
  expect(again.vault.privateRoom.carries.ofSummary(summaryId).map((carry) => carry.id)).toEqual([carryId])
  again.vault.privateRoom.carries.intendWithdrawal(carryId)
  again.vault.sharedRoom.summaries.giveBack(summaryId, carryId, new Date().toISOString())
  expect(again.reopen().vault.privateRoom.carries.ofSummary(summaryId)).toEqual([])
})

test('a carry whose last step failed is not carried a second time', () => {
  const { vault, noteId, summaryId, passageId } = aMarkedNote()
  const { carries } = vault.vault.privateRoom
  const carryId = randomUUID()
  const carriedAt = new Date().toISOString()
  carries.intend([{ id: carryId, noteId, revision: 1, passageId, summaryId }], carriedAt)
  vault.vault.sharedRoom.summaries.receive(
    summaryId,
    [{ carryId, words: parseSummaryTitle(MARKED), carriedAt }],
    atTheEnd,
  )
  vault.door.carry({ summaryId, noteId, revision: 1, passageIds: [passageId] })
  expect(textOfSummary(vault, summaryId)).toBe(MARKED)
})

test('settling writes nothing if nothing is pending', () => {
  const { vault } = aMarkedNote()
  const before = vault.vault.privateRoom.commits.value()
  vault.door.settle()
  expect(vault.vault.privateRoom.commits.value()).toBe(before)
})

test('names are carried by an act of their own', () => {
  const { vault, pairId } = aMarkedNote()
  expect(vault.door.carryNames(pairId)).toEqual({ me: 'Anders Holm', partner: 'Maya Okafor' })
})
