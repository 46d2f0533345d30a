// Tags and people: one name once, renamed everywhere, merged into one, on a real vault.
import { call } from '@orpc/server'
import { expect, test } from 'vitest'
import { addPair, addSession, openTestVault } from '../../../tests/support/open-test-vault'
import { parseNoteDocument } from '../../domain/note-document'
import { peopleHandlers, tagsHandlers } from './labels.handlers'

function tagged(...tagIds: string[]) {
  const content = tagIds.map((tagId, at) => ({
    type: 'text',
    text: `words ${String(at)} `,
    marks: [{ type: 'tag', attrs: { tagId } }],
  }))
  const parsed = parseNoteDocument({ type: 'doc', content: [{ type: 'paragraph', content }] })
  if (!parsed.ok) throw new Error(parsed.error.code)
  return parsed.value
}

test('a name stands once, however it is written', async () => {
  const people = peopleHandlers(openTestVault())
  const one = await call(people.add, { name: 'Henrik Dahl' })
  expect(await call(people.add, { name: '  henrik  dahl ' })).toEqual(one)
  expect(await call(people.list, {})).toEqual([one])
})

test('renaming to a taken name says whose it is, so that they can be merged', async () => {
  const tags = tagsHandlers(openTestVault())
  const ai = await call(tags.add, { name: 'AI' })
  const machine = await call(tags.add, { name: 'Machine learning' })
  await expect(call(tags.rename, { id: machine.id, name: 'ai' })).rejects.toMatchObject({
    code: 'NAME_TAKEN',
    data: { id: ai.id, name: 'AI' },
  })
  expect(await call(tags.rename, { id: ai.id, name: 'ai' })).toMatchObject({ name: 'ai' })
})

test('merged, every note bears the other one and the first is gone', async () => {
  const deps = openTestVault()
  const tags = tagsHandlers(deps)
  const from = await call(tags.add, { name: 'A.I.' })
  const into = await call(tags.add, { name: 'AI' })
  const pairId = addPair(deps.vault)
  const first = addSession(deps.vault, pairId, tagged(from.id, into.id))
  const second = addSession(deps.vault, pairId, tagged(from.id))
  addSession(deps.vault, pairId, tagged(into.id))
  expect(await call(tags.merge, { from: from.id, into: into.id })).toEqual({ noteCount: 2 })
  expect(await call(tags.list, {})).toEqual([{ ...into, noteCount: 3 }])
  const { notes } = deps.vault.privateRoom
  expect(notes.mentioning('tag', from.id)).toEqual([])
  for (const { noteId } of [first, second]) expect(notes.find(noteId)?.revision).toBe(2)
  await expect(call(tags.merge, { from: into.id, into: into.id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})
