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
  return { vault, summary, sessionId, noteId, report: checkDraft(vault, summary) }
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

test('words of a prep, a reflection, a goal, a reason or a file name are private, too', () => {
  const said = 'Nobody here may hear of the move to Porto.'
  const { vault, summary, sessionId } = aDraft(said)
  const room = vault.privateRoom
  const at = new Date().toISOString()
  const words = 'We said that nobody here may hear of the move to Porto, ever.'
  const sources = () => checkDraft(vault, summary).leaks.map(({ source }) => source)
  expect(sources()).toEqual([])
  for (const part of ['prep', 'reflection'] as const) {
    const blank = room.notes.ofSession(sessionId, part)
    if (blank === undefined) throw new Error('every session has it')
    const { noteId } = blank
    room.notes.revise({ noteId, baseRevision: 1, document: note(words), savedAt: at })
    expect(sources()).toEqual([expect.objectContaining({ kind: 'note', sessionId })])
    room.notes.revise({ noteId, baseRevision: 2, document: note('x'), savedAt: at })
  }
  const goal = { id: randomUUID(), title: words, forWhom: 'me' as const, dueOn: null }
  room.goals.add({ ...goal, pairId: room.pairs.list()[0]?.id ?? '', createdAt: at })
  expect(sources()).toEqual([{ kind: 'loose', what: 'goal', name: words }])
  room.goals.revise({ ...goal, title: 'x', state: 'open' })
  const event = { id: randomUUID(), sessionId, by: 'me' as const, from: '2026-11-19T15:00', to: null, at }
  room.sessions.note({ ...event, kind: 'cancelled', why: words })
  expect(sources()).toEqual([expect.objectContaining({ kind: 'loose', what: 'reason' })])
})

test.each(['session', 'feeling', 'tag', 'person', 'template'] as const)(
  'words of a %s that stand in no note are private, too, also in the trash',
  (what) => {
    const said = 'Nobody here may hear of the move to Porto.'
    const { vault, summary } = aDraft(said)
    const { sessions, tags, people, templates, trash, pairs } = vault.privateRoom
    const words = 'Nobody here may hear of it'
    const createdAt = new Date().toISOString()
    const id = randomUUID()
    const kind = what === 'feeling' ? 'session' : what
    if (kind === 'session') {
      const when = { heldOn: '2026-12-03T15:00', timeZone: 'Europe/Oslo', minutes: null, place: null }
      const title = what === 'session' ? words : 'Next'
      const pairId = pairs.list()[0]?.id ?? ''
      sessions.add({ ...when, id, pairId, title, state: 'planned', createdAt })
      if (what === 'feeling') sessions.setFelt(id, ['tense', words])
    }
    if (kind === 'tag') tags.add({ id, name: words, createdAt })
    if (kind === 'person') people.add({ id, name: words, createdAt })
    if (kind === 'template') {
      const image = { type: 'image', attrs: { attachmentId: randomUUID(), alt: words } }
      templates.add({
        id,
        title: 'Mine',
        part: 'note',
        document: { ...note('x'), content: [image] },
        createdAt,
      })
    }
    const found = [
      expect.objectContaining({ quote: words.slice(0, -3), source: expect.objectContaining({ what: kind }) }),
    ]
    expect(checkDraft(vault, summary).leaks).toEqual(found)
    trash.put(kind, id, createdAt)
    expect(checkDraft(vault, summary).leaks).toEqual(found)
  },
)

test('once the mark is taken away the carried words count as private again', () => {
  const { vault, summary, noteId } = aDraft('x')
  expect(stillMarkedCarries(vault, summary.id).size).toBe(1)
  const savedAt = new Date().toISOString()
  const document = note(`She watched. ${MARKED}`, SECRET)
  vault.privateRoom.notes.revise({ noteId, baseRevision: 1, document, savedAt })
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
  expect(textLeaks(vault, { kind: 'summary', id: summary.id }, `# Autumn\n\n- ${MARKED}\n`)).toBe(false)
  expect(
    textLeaks(
      vault,
      { kind: 'summary', id: summary.id },
      `# Autumn\n\n- **Lyon** cannot be\n  mentioned *before* January\n`,
    ),
  ).toBe(true)
})
