import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { saver, type SavingState } from './saver'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function desk() {
  const sent: string[] = []
  const states: SavingState['is'][] = []
  let answer: (() => void) | undefined
  let isRefused = false
  const words = saver(
    '',
    (value: string) => {
      sent.push(value)
      return new Promise<void>((resolve, reject) => {
        answer = () => (isRefused ? reject(new Error('refused')) : resolve())
      })
    },
    ({ is }) => states.push(is),
  )
  return {
    words,
    sent,
    states,
    refuse: (refused: boolean) => (isRefused = refused),
    answered: async () => {
      await vi.advanceTimersByTimeAsync(0)
      answer?.()
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

test('words are saved once the keys rest, the last ones only', async () => {
  const { words, sent, states, answered } = desk()
  words.change('a')
  words.change('ab')
  expect(sent).toEqual([])
  await vi.advanceTimersByTimeAsync(500)
  await answered()
  expect(sent).toEqual(['ab'])
  expect(states.at(-1)).toBe('saved')
})

test('what is typed while a save is under way follows it', async () => {
  const { words, sent, answered } = desk()
  words.change('a')
  const flushed = words.flush()
  await vi.advanceTimersByTimeAsync(0)
  words.change('ab')
  await answered()
  await answered()
  expect(await flushed).toBe(true)
  expect(sent).toEqual(['a', 'ab'])
})

test('a refused save says so, and is tried again at the next chance', async () => {
  const { words, sent, states, answered, refuse } = desk()
  refuse(true)
  words.change('a')
  const flushed = words.flush()
  await answered()
  expect(await flushed).toBe(false)
  expect(states.at(-1)).toBe('failed')
  refuse(false)
  const again = words.flush()
  await answered()
  expect(await again).toBe(true)
  expect(sent).toEqual(['a', 'a'])
})

test('nothing changed is nothing saved', async () => {
  const { words, sent } = desk()
  expect(await words.flush()).toBe(true)
  expect(sent).toEqual([])
})
