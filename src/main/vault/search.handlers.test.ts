import { randomUUID } from 'node:crypto'
import { call } from '@orpc/server'
import { expect, test } from 'vitest'
import { note } from '../../../tests/support/documents'
import { addPair, addSession, openTestVault } from '../../../tests/support/open-test-vault'
import { mentionsHandlers } from './mentions.handlers'
import { searchHandlers } from './search.handlers'

test('answers keep to the contract', async () => {
  const deps = openTestVault()
  const pairId = addPair(deps.vault)
  const { sessionId } = addSession(deps.vault, pairId, note('Lyon in January'))
  const { find, jump } = searchHandlers(deps)
  const asked = { text: 'lyon', mode: 'typing', filters: { pairId }, limit: 1, after: null } as const
  const page = await call(find, asked)
  expect(page.hits.map(({ target }) => target)).toEqual([expect.objectContaining({ sessionId })])
  const lines = await call(jump, { text: 'm' })
  expect(lines.map(({ target }) => target)).toEqual([{ kind: 'pair', pairId }])
  await expect(call(find, { ...asked, after: 'n.1' })).rejects.toThrow()
  const { of } = mentionsHandlers(deps)
  expect(await call(of, { kind: 'tag', targetId: randomUUID() })).toEqual([])
})

test('a search is saved, renamed and put away', async () => {
  const deps = openTestVault()
  const announced: string[] = []
  const changes = { ...deps.changes, announce: (...features: string[]) => void announced.push(...features) }
  const { saved } = searchHandlers({ ...deps, changes })
  const pairId = randomUUID()
  const kept = await call(saved.add, { name: 'Money', text: 'budget is:marked', filters: { pairId } })
  await call(saved.rename, { id: kept.id, name: 'Budget' })
  expect(await call(saved.list, {})).toEqual([{ ...kept, name: 'Budget' }])
  expect(announced).not.toContain('trash')
  await call(saved.remove, { id: kept.id })
  expect(announced).toContain('trash')
  expect(await call(saved.list, {})).toEqual([])
  await expect(call(saved.rename, { id: kept.id, name: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
