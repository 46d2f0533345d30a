// Words of a form that save themselves.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { savedWords } from './saved-words'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('they are saved once, soon after the last key', async () => {
  const saved: string[] = []
  const words = savedWords('', async (typed) => saved.push(typed))
  for (const typed of ['a', 'ab', 'abc']) words.type(typed)
  expect(saved).toEqual([])
  await vi.runAllTimersAsync()
  expect(saved).toEqual(['abc'])
})

test('leaving saves what was typed last, and nothing twice', async () => {
  const saved: string[] = []
  const words = savedWords('', async (typed) => saved.push(typed))
  words.type('last words')
  expect(await words.flush()).toBe(true)
  expect(await words.flush()).toBe(true)
  await vi.runAllTimersAsync()
  expect(saved).toEqual(['last words'])
})

test('what could not be saved is tried again', async () => {
  let isFull = true
  const saved: string[] = []
  const words = savedWords('', async (typed) => {
    if (isFull) throw new Error('the disk is full')
    saved.push(typed)
  })
  words.type('words')
  expect(await words.flush()).toBe(false)
  isFull = false
  expect(await words.flush()).toBe(true)
  expect(saved).toEqual(['words'])
})

test('words typed while others are being saved follow them', async () => {
  const saved: string[] = []
  const words = savedWords('', async (typed) => {
    await Promise.resolve()
    saved.push(typed)
  })
  words.type('one')
  const first = words.flush()
  words.type('two')
  await Promise.all([first, words.flush()])
  expect(saved).toEqual(['two'])
  words.type('three')
  await words.flush()
  expect(saved).toEqual(['two', 'three'])
})
