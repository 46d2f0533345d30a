// Names to keep, sums and the like stop a summary; one hit at a time is let leave, with a reason, and taken back.
import { randomUUID } from 'node:crypto'
import { createRouterClient } from '@orpc/server'
import { expect, test } from 'vitest'
import { note } from '../../../tests/support/documents'
import { addPair, addSession, openTestVault } from '../../../tests/support/open-test-vault'
import { emptySummary } from '../../domain/summary-document'
import { checkDraft, finishedLeaks, overrideCount } from './leak-check/leak-check'
import { leaksHandlers } from './leaks.handlers'
import { parseCharterEdit } from './rooms/shared/charter-edit'
import { parseSummaryEdit, parseSummaryTitle } from './rooms/shared/summary-edit'

const SECRET = 'The restructuring in Lyon cannot be mentioned before January.'

function aDraft(...lines: string[]) {
  const deps = openTestVault()
  const { vault } = deps
  const pairId = addPair(vault)
  const { sessionId } = addSession(vault, pairId, note(SECRET))
  const id = randomUUID()
  const at = new Date().toISOString()
  vault.privateRoom.carries.addSummary(id, pairId)
  vault.sharedRoom.summaries.add({
    id,
    title: parseSummaryTitle('x'),
    names: null,
    document: emptySummary(),
    at,
  })
  const write = (...texts: string[]) => {
    const content = texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
    const edit = parseSummaryEdit({ title: 'Autumn', document: { type: 'doc', content } })
    if (!edit.ok) throw new Error(edit.error.code)
    const baseRevision = vault.sharedRoom.summaries.find(id)?.revision ?? 1
    vault.sharedRoom.summaries.revise({ summaryId: id, baseRevision, ...edit.value, at })
  }
  write(...lines)
  const report = () => {
    const summary = vault.sharedRoom.summaries.find(id)
    if (summary === undefined) throw new Error('no summary')
    return checkDraft(vault, summary)
  }
  const subject = { kind: 'summary' as const, id }
  const found = () => report().leaks.map(({ kind, quote }) => [kind, quote])
  return { vault, sessionId, subject, write, report, found, client: createRouterClient(leaksHandlers(deps)) }
}

test('a near copy says which private words it is like', () => {
  const { report, sessionId } = aDraft('Before January nobody may mention restructuring at Lyon.')
  expect(report().leaks).toEqual([
    expect.objectContaining({
      kind: 'near',
      source: expect.objectContaining({ kind: 'note', sessionId }),
      original: 'restructuring in Lyon cannot be mentioned before January',
    }),
  ])
})

test('a name in the draft of a charter, which nobody has looked at, lets none leave with a summary', () => {
  const { vault, subject, found } = aDraft('It went well with Maya.')
  const pairId = vault.privateRoom.carries.pairOfSummary(subject.id) ?? ''
  const id = randomUUID()
  const at = new Date().toISOString()
  const content = parseCharterEdit<string>({
    title: 'How we learn',
    purpose: 'It went well with Maya.',
    sinceOn: null,
    reviewOn: null,
    endsOn: null,
    disclosureLevel: 3,
    clauses: [],
    expectations: { me: '', partner: '' },
  })
  if (!content.ok) throw new Error(content.error)
  vault.privateRoom.charters.add(id, pairId, at)
  vault.sharedRoom.charters.add({ id, names: null, content: content.value, carriedParts: [], at })
  expect(found()).toEqual([['name', 'Maya']])
})

test('names of pairs and people and own names are stopped until they are let go', async () => {
  const { found, client } = aDraft('Maya and Petra’s team met in Bergen.')
  expect(found()).toEqual([['name', 'Maya']])
  await client.addName({ name: 'Bergen' })
  expect(found()).toEqual([
    ['name', 'Maya'],
    ['name', 'Bergen'],
  ])
  await client.letGo({ name: 'Maya Okafor' })
  const names = await client.letGo({ name: 'Bergen' })
  expect(found()).toEqual([])
  expect(names).toEqual([
    { name: 'Anders Holm', origin: 'pair', isKept: true },
    { name: 'Maya Okafor', origin: 'pair', isKept: false },
  ])
  await client.keepAgain({ name: 'Maya Okafor' })
  expect(found()).toEqual([['name', 'Maya']])
})

test('sums, addresses, accounts, and a date beside a name are stopped; a date alone is not', () => {
  const { found } = aDraft(
    'It costs € 40,000.',
    'Write to a@example.com.',
    'Maya starts on 2 March.',
    'We met on 3 May.',
  )
  expect(found()).toEqual([
    ['sum', '€ 40,000'],
    ['email', 'a@example.com'],
    ['name', 'Maya'],
    ['date', '2 March'],
  ])
})

test('one hit leaves on purpose while its words stand, is counted, and is taken back', async () => {
  const { vault, report, found, client, subject, write } = aDraft('It costs € 40,000.', 'And $ 12,000 more.')
  const [first] = report().leaks
  if (first === undefined) throw new Error('nothing found')
  await client.override({ subject, key: first.key, reason: 'It was in the newspaper' })
  expect(found()).toEqual([['sum', '$ 12,000']])
  expect(report().letLeave).toEqual([
    expect.objectContaining({
      quote: '€ 40,000',
      override: expect.objectContaining({ reason: 'It was in the newspaper' }),
    }),
  ])
  expect(overrideCount(vault, subject)).toBe(1)
  const streams = [
    { stream: 'text layer', text: 'Autumn\nIt costs € 40,000.' },
    { stream: 'metadata', text: '$ 12,000' },
  ]
  expect(finishedLeaks(vault, subject, streams)).toEqual(['metadata'])
  write('It costs € 50,000.')
  expect(found()).toEqual([['sum', '€ 50,000']])
  write('It costs € 40,000.')
  expect(found()).toEqual([])
  await client.takeBack({ subject, key: first.key })
  expect(found()).toEqual([['sum', '€ 40,000']])
})

test('a hit that is not there cannot be let leave', async () => {
  const { client, subject } = aDraft('Nothing to see.')
  await expect(client.override({ subject, key: '0'.repeat(64), reason: 'x' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})

test('the reason itself is private', async () => {
  const { report, client, subject, write } = aDraft('It costs € 40,000.')
  const [first] = report().leaks
  await client.override({
    subject,
    key: first?.key ?? '',
    reason: 'because the chairman told me so yesterday',
  })
  write('He knows because the chairman told me.')
  expect(report().leaks).toEqual([
    expect.objectContaining({ source: expect.objectContaining({ what: 'override' }) }),
  ])
})

test('words saved a moment ago are found, before anything was made of them in the background', () => {
  const { vault, sessionId, found } = aDraft('Nobody here may hear of the move to Porto.')
  expect(found()).toEqual([])
  const prep = vault.privateRoom.notes.ofSession(sessionId, 'prep')
  const savedAt = new Date().toISOString()
  const document = note('We said: nobody here may hear of the move to Porto, ever.')
  vault.privateRoom.notes.revise({ noteId: prep?.noteId ?? '', baseRevision: 1, document, savedAt })
  expect(found()).toHaveLength(1)
})
