// Work that waits its turn.
import { expect, test } from 'vitest'
import { fewAtOnce } from './few-at-once'

test('never more than the limit goes on, in the order it came, also past a failure', async () => {
  const atMostTwo = fewAtOnce(2)
  let running = 0
  let most = 0
  const begun: number[] = []
  const work = (number: number) =>
    atMostTwo(async () => {
      begun.push(number)
      running += 1
      most = Math.max(most, running)
      await Promise.resolve()
      await Promise.resolve()
      running -= 1
      if (number === 1) throw new Error('one fails')
      return number
    })
  const outcomes = await Promise.allSettled([0, 1, 2, 3, 4, 5].map(work))
  expect(most).toBe(2)
  expect(begun).toEqual([0, 1, 2, 3, 4, 5])
  expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, true, true, true])
  expect(await work(9)).toBe(9)
})
