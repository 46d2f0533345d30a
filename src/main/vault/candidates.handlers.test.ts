// The shortlist on a real vault: kept, found, put away, and turned into a pair.
import { call } from '@orpc/server'
import { expect, test } from 'vitest'
import { openTestVault } from '../../../tests/support/open-test-vault'
import { idsOf } from '../../../tests/support/search'
import { candidatesHandlers } from './candidates.handlers'
import { pairsHandlers } from './pairs.handlers'
import { trashHandlers } from './trash.handlers'

const maya = {
  name: 'Maya Okafor',
  work: 'Data engineer',
  couldTeachMe: 'Reading a model’s error bars',
  couldLearnFromMe: 'How a budget is made',
  why: 'She asks the question nobody asks',
}

test('whoever changed last comes first', async () => {
  const candidates = candidatesHandlers(openTestVault())
  const first = await call(candidates.add, maya)
  await call(candidates.add, { ...maya, name: 'Ravi Iyer' })
  await call(candidates.revise, { candidateId: first.id, ...maya, state: 'asked' })
  const list = await call(candidates.list, {})
  expect(list.map(({ name, state }) => [name, state])).toEqual([
    ['Maya Okafor', 'asked'],
    ['Ravi Iyer', 'idea'],
  ])
})

test('it is found by each of its words, and by none of them in the trash', async () => {
  const deps = openTestVault()
  const candidates = candidatesHandlers(deps)
  const trash = trashHandlers(deps)
  const { id } = await call(candidates.add, maya)
  for (const word of ['okafor', 'engineer', 'error bars', 'budget', 'nobody'])
    expect(idsOf(deps.vault, word)).toEqual([id])
  await call(trash.put, { kind: 'candidate', id })
  expect(idsOf(deps.vault, 'okafor')).toEqual([])
  expect(await call(candidates.list, {})).toEqual([])
  expect(await call(trash.list, {})).toMatchObject([{ kind: 'candidate', name: 'Maya Okafor' }])
  await expect(call(candidates.revise, { candidateId: id, ...maya, state: 'asked' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  await call(trash.restore, { kind: 'candidate', id })
  expect(idsOf(deps.vault, 'okafor')).toEqual([id])
  await call(trash.put, { kind: 'candidate', id })
  await call(trash.deleteForGood, { kind: 'candidate', id })
  expect(deps.vault.privateRoom.looseWords.every()).toEqual([])
})

test('every word of it counts for the leak check', async () => {
  const deps = openTestVault()
  await call(candidatesHandlers(deps).add, maya)
  const words = deps.vault.privateRoom.looseWords
    .every()
    .filter(({ kind }) => kind === 'candidate')
    .map((loose) => loose.words)
  expect(words.toSorted()).toEqual(Object.values(maya).toSorted())
})

test('made into a pair, the pair knows what they do and the shortlist says so', async () => {
  const deps = openTestVault()
  const candidates = candidatesHandlers(deps)
  const { id: candidateId } = await call(candidates.add, maya)
  const words = { myName: 'Anders', partnerName: maya.name, purpose: 'educational' as const, objective: '' }
  const pair = await call(pairsHandlers(deps).create, { ...words, candidateId })
  expect(pair.partnerFunction).toBe('Data engineer')
  expect(await call(candidates.list, {})).toMatchObject([{ state: 'paired' }])
  await expect(
    call(pairsHandlers(deps).create, { ...words, candidateId: deps.newId() }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await call(pairsHandlers(deps).list, {})).toHaveLength(1)
})
