import { expect, test } from 'vitest'
import { note } from '../../../../tests/support/documents'
import { addPair, addSession, openTestVault } from '../../../../tests/support/open-test-vault'
import { spelled } from '../../../../tests/support/search'
import { jumpList } from './jump'

test('titles and names by the beginnings of their words, newest first, a session once', () => {
  const { vault } = openTestVault()
  const pairId = addPair(vault)
  const { sessionId } = addSession(vault, pairId, note('Words'), '2026-01-01T10:00')
  addSession(vault, pairId, note('Reading in a note'), '2026-02-01T10:00')
  vault.privateRoom.sessions.retitle(sessionId, 'Reading the Rhythm')
  const titles = (text: string) => jumpList(vault, { text }).map(({ title }) => spelled(title))
  expect(titles('r')).toEqual(['[Reading] the [room]', '[Reading] the [Rhythm]'])
  expect(titles('rea rh')).toEqual(['[Reading] the [Rhythm]'])
  expect(titles('oka')).toEqual(['Maya [Okafor]'])
  expect(titles('note')).toEqual([])
  expect(titles('?!')).toEqual([])
})

test('without words the sessions saved last', () => {
  const { vault } = openTestVault()
  const pairId = addPair(vault)
  const ids = Array.from({ length: 14 }, () => addSession(vault, pairId, note('x')))
  const [first] = ids
  const savedAt = '2999-01-01T00:00:00.000Z'
  vault.privateRoom.notes.revise({
    noteId: first?.noteId ?? '',
    baseRevision: 1,
    document: note('y'),
    savedAt,
  })
  const listed = jumpList(vault, { text: ' ' }).map(
    ({ target }) => target.kind === 'session' && target.sessionId,
  )
  expect(listed).toHaveLength(12)
  expect(listed[0]).toBe(first?.sessionId)
})
