import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takeInOrder } from './take-in-order'
import type { Picked, Taken } from './take-picked'

const file = (fileName: string): Picked => ({ is: 'file', fileName, bytes: '' })
const refused = (code: string): Taken => ({ is: 'refused', error: Object.assign(new Error(code), { code }) })
const what = { is: 'reveal', pairId: '', revealId: '', isNew: true } as const

/** Takes `1`, `2`, … in their order only, and nothing that is no number. */
function chain() {
  let last = 0
  return (picked: Picked): Promise<Taken> => {
    const number = picked.is === 'file' ? Number(picked.fileName) : Number.NaN
    if (Number.isNaN(number)) return Promise.resolve(refused('HANDOVER_DAMAGED'))
    if (number > last + 1) return Promise.resolve(refused('HANDOVER_WRONG_CHAIN'))
    last = Math.max(last, number)
    return Promise.resolve({ is: 'took', what })
  }
}

const namesOf = async (names: readonly string[], take = chain()) =>
  (await takeInOrder(names.map(file), take)).map(({ picked, taken }) => [
    picked.is === 'file' ? picked.fileName : '',
    taken.is,
  ])

test('rounds are taken in the order of their chain, however they were given', async () => {
  const rounds = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1 })
  await fc.assert(
    fc.asyncProperty(rounds, async (given) => {
      const taken = await namesOf(given.map(String))
      const reachable = [...given].sort((one, other) => one - other).filter((number, at) => number === at + 1)
      expect(taken.filter(([, is]) => is === 'took').map(([name]) => Number(name))).toEqual(reachable)
      expect(taken).toHaveLength(given.length)
    }),
  )
})

test('a wrong one stops none of the rest, and is told once', async () => {
  expect(await namesOf(['3', 'altered', '2', '1'])).toEqual([
    ['1', 'took'],
    ['altered', 'refused'],
    ['2', 'took'],
    ['3', 'took'],
  ])
  expect(await namesOf(['2', 'altered'])).toEqual([
    ['2', 'refused'],
    ['altered', 'refused'],
  ])
})

test('nothing given, nothing taken', async () => {
  expect(await namesOf([])).toEqual([])
})
