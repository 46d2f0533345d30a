import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { note } from '../../../../tests/support/documents'
import { addPair, addSession, openTestVault } from '../../../../tests/support/open-test-vault'
import { passagesOf } from '../../../domain/note-document'
import { emptySummary } from '../../../domain/summary-document'
import { parseSummaryEdit, parseSummaryTitle } from '../rooms/shared/summary-edit'
import { checkDraft, stillMarkedCarries, textLeaks } from './leak-check'

const MARKED = 'People stop asking when the first questions are answered by slides.'
const SECRET = 'The restructuring in Lyon cannot be mentioned before January.'

function aDraft(typed: string, title = 'Autumn') {
  const test = openTestVault()
  const { vault } = test
  const pairId = addPair(vault)
  const document = note(`She watched. ==${MARKED}==`, SECRET)
  const { sessionId, noteId } = addSession(vault, pairId, document)
  const id = randomUUID()
  vault.privateRoom.carries.addSummary(id, pairId)
  vault.sharedRoom.summaries.add({
    id,
    title: parseSummaryTitle('x'),
    names: null,
    document: emptySummary(),
    at: new Date().toISOString(),
  })
  const passageIds = passagesOf(document).map((passage) => passage.passageId)
  test.door.carry({ summaryId: id, noteId, revision: 1, passageIds })
  const content = [
    ...(vault.sharedRoom.summaries.find(id)?.document.content ?? []),
    ...typed.split('\n').map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  ]
  const edit = parseSummaryEdit({ title, document: { type: 'doc', content } })
  if (!edit.ok) throw new Error(edit.error.code)
  vault.sharedRoom.summaries.revise({
    summaryId: id,
    baseRevision: 2,
    ...edit.value,
    at: new Date().toISOString(),
  })
  const summary = vault.sharedRoom.summaries.find(id)
  if (summary === undefined) throw new Error('no summary')
  return { vault, summary, sessionId, report: checkDraft(vault, summary) }
}

test('what was carried and innocent words of one’s own do not leak', () => {
  const { report } = aDraft('Both of us found this useful and want to go on.')
  expect(report.leaks).toEqual([])
  expect(report.notesChecked).toBe(1)
  expect(report.runLength).toBe(5)
})

test('five private words in a row are found, with the place they come from', () => {
  const { report, sessionId } = aDraft('As we said, Lyon cannot be mentioned before then.')
  expect(report.leaks).toEqual([
    expect.objectContaining({
      quote: 'Lyon cannot be mentioned before',
      where: 'body',
      source: expect.objectContaining({ kind: 'note', sessionId }),
    }),
  ])
})

test('four are not', () => {
  expect(aDraft('Lyon cannot be mentioned, she said.').report.leaks).toEqual([])
})

test('spread over two paragraphs they are found too', () => {
  expect(aDraft('The restructuring in\nLyon cannot be discussed').report.leaks).toHaveLength(1)
})

test('in the title too, and from the pair’s objective', () => {
  expect(aDraft('x', 'The restructuring in Lyon cannot').report.leaks).toEqual([
    expect.objectContaining({ where: 'title', from: 0 }),
  ])
  expect(aDraft('learn how the floor really works').report.leaks).toEqual([
    expect.objectContaining({ source: { kind: 'pair', partnerName: 'Maya Okafor' } }),
  ])
})

test('once the mark is taken away the carried words count as private again', () => {
  const { vault, summary, sessionId } = aDraft('x')
  expect(stillMarkedCarries(vault, summary.id).size).toBe(1)
  const savedAt = new Date().toISOString()
  const document = note(`She watched. ${MARKED}`, SECRET)
  vault.privateRoom.sessions.revise({ sessionId, baseRevision: 1, title: 'x', document, savedAt })
  expect(stillMarkedCarries(vault, summary.id).size).toBe(0)
  expect(checkDraft(vault, summary).leaks).toEqual([expect.objectContaining({ where: 'body' })])
})

test('an id that stands in another note too hides nothing there', () => {
  const { vault, summary } = aDraft('The budget for next year is cut in half.')
  const passageId = vault.privateRoom.carries.ofSummary(summary.id)[0]?.passageId
  const other = note('x')
  const pasted = {
    type: 'text',
    text: 'The budget for next year is cut.',
    marks: [{ type: 'mayBeShared', attrs: { passageId } }],
  }
  addSession(vault, addPair(vault, 'Luc Tremblay'), {
    ...other,
    content: [{ type: 'paragraph', content: [pasted] }],
  })
  expect(checkDraft(vault, summary).leaks).toEqual([
    expect.objectContaining({ quote: expect.stringContaining('budget') }),
  ])
})

test('the finished text gets a last look', () => {
  const { vault, summary } = aDraft('x')
  expect(textLeaks(vault, summary.id, `# Autumn\n\n- ${MARKED}\n`)).toBe(false)
  expect(
    textLeaks(vault, summary.id, `# Autumn\n\n- **Lyon** cannot be\n  mentioned *before* January\n`),
  ).toBe(true)
})
