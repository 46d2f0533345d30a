import { expect, test } from 'vitest'
import { createSealedDraft } from './sealed-words'

function aDraft(isFull = false) {
  let lies: string | null = null
  const draft = createSealedDraft('', {
    isNone: (words) => words === '',
    seal: (words) => {
      if (isFull) return Promise.reject(new Error('full'))
      lies = words
      return Promise.resolve()
    },
    drop: () => {
      lies = null
      return Promise.resolve()
    },
  })
  return { draft, lies: () => lies }
}

test('whoever locks waits until the last letters are sealed', async () => {
  const { draft, lies } = aDraft()
  draft.put('Only this')
  draft.put('Only this one thing.')
  expect(await draft.flush()).toBe(true)
  expect(lies()).toBe('Only this one thing.')
})

test('what is emptied or let go lies sealed no longer', async () => {
  const { draft, lies } = aDraft()
  draft.put('Only this one thing.')
  await draft.flush()
  draft.put('')
  expect(await draft.flush()).toBe(true)
  expect(lies()).toBeNull()
})

test('what was typed counts more than what is found sealed a moment later', () => {
  const { draft } = aDraft()
  draft.put('O')
  expect(draft.takeFound('Only this one thing.')).toBeNull()
  expect(aDraft().draft.takeFound('Only this one thing.')).toBe('Only this one thing.')
})

test('where nothing can be sealed it says so; where nothing was typed there is nothing to say', async () => {
  const { draft } = aDraft(true)
  expect(await draft.flush()).toBe(true)
  draft.put('Only this one thing.')
  expect(await draft.flush()).toBe(false)
})

test('cancelling takes back what was typed here, and nothing that lay sealed before', async () => {
  const { draft, lies } = aDraft()
  draft.takeFound('Only this one thing.')
  draft.put('Only this one thing.x')
  expect(draft.undo()).toBe('Only this one thing.')
  expect(await draft.flush()).toBe(true)
  expect(lies()).toBe('Only this one thing.')
  draft.letGo()
  draft.put('x')
  expect(draft.undo()).toBe('')
  await draft.flush()
  expect(lies()).toBeNull()
})
