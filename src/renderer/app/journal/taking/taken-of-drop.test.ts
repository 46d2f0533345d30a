import { expect, test } from 'vitest'
import { cardOfDrop, takenOfDrop } from './taken-of-drop'

const named = (...names: readonly string[]) => names.map((name) => ({ name }))

test('a hand-over file takes along what was dropped with it, whatever that is called', () => {
  const files = named('a.duologue', 'b.duologue.txt', 'c')
  expect(takenOfDrop(files, false)).toEqual(files)
  expect(takenOfDrop(files.toReversed(), false)).toEqual(files.toReversed())
})

test('pictures alone are left to the editor below, and a card alone to its field', () => {
  expect(takenOfDrop(named('a.png', 'b.duologue.txt'), false)).toEqual([])
  expect(takenOfDrop(named('Maya.duocard', 'code.png'), true)).toEqual([])
  expect(takenOfDrop(named('Maya.DUOCARD'), false)).toEqual(named('Maya.DUOCARD'))
})

test('on the field for cards a card is left to it, and the others are taken', () => {
  const files = named('a.duologue', 'Maya.duocard', 'b.duologue.txt')
  expect(takenOfDrop(files, true)).toEqual(named('a.duologue', 'b.duologue.txt'))
  expect(cardOfDrop(files)).toEqual({ name: 'Maya.duocard' })
  expect(cardOfDrop(named('mail.eml', 'code.png'))).toEqual({ name: 'mail.eml' })
  expect(cardOfDrop([])).toBeUndefined()
})
