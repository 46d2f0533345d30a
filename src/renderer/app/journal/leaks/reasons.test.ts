import { expect, test } from 'vitest'
import { createSealedDraft } from '../sealed-words'
import { hasNoReason, joinReasons, noReasons, reasonFor, withReason, type Reasons } from './reasons'

function aDraft(lies: Reasons) {
  let sealed = lies
  const draft = createSealedDraft<Reasons>(noReasons, {
    isNone: hasNoReason,
    merge: joinReasons,
    seal: (held) => {
      sealed = held
      return Promise.resolve()
    },
    drop: () => {
      sealed = noReasons
      return Promise.resolve()
    },
  })
  return { draft, sealed: () => sealed }
}

const ofName = { key: 'name', reason: 'She asked me to.' }
const ofTerm = { key: 'term', reason: 'It is public.' }

test('a letter that is typed before the sealed reasons are found loses none of another place', async () => {
  const { draft, sealed } = aDraft([ofName, ofTerm])
  draft.put(withReason(noReasons, { key: 'term', reason: 'N' }))
  draft.takeFound([ofName, ofTerm])
  await draft.flush()
  expect(reasonFor(sealed(), 'name')).toBe('She asked me to.')
  expect(reasonFor(sealed(), 'term')).toBe('N')
})

test('cancelling brings every reason back that lay sealed', async () => {
  const { draft, sealed } = aDraft([ofName, ofTerm])
  draft.put(withReason(noReasons, { key: 'term', reason: 'N' }))
  draft.takeFound([ofName, ofTerm])
  draft.undo()
  await draft.flush()
  expect(sealed()).toEqual([ofName, ofTerm])
})

test('nothing is sealed over reasons that are not found yet, also when it is cancelled before they are', async () => {
  const { draft, sealed } = aDraft([ofName, ofTerm])
  draft.put(withReason(noReasons, { key: 'term', reason: 'N' }))
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(sealed()).toEqual([ofName, ofTerm])
  draft.undo()
  expect(draft.takeFound([ofName, ofTerm])).toEqual([ofName, ofTerm])
  await draft.flush()
  expect(sealed()).toEqual([ofName, ofTerm])
})

test('whoever locks before they are found still has the last words sealed', async () => {
  const { draft, sealed } = aDraft(noReasons)
  draft.put([ofName])
  expect(await draft.flush()).toBe(true)
  expect(sealed()).toEqual([ofName])
})

test('a reason that was used is gone, and the others stay', () => {
  expect(withReason([ofName, ofTerm], { key: 'name', reason: '' })).toEqual([ofTerm])
  expect(hasNoReason(withReason([ofName], { key: 'name', reason: '' }))).toBe(true)
})
