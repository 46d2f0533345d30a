import { expect, test } from 'vitest'
import { named, namedAsAgreed } from './named'

const one = {
  kind: 'summary',
  id: 'x',
  title: 'Autumn 2026',
  agreedAt: '2026-03-14T12:00:00.000Z',
  status: 'agreed',
  version: null,
} as const

test('agreements of one name are told apart by their day and by where they stand', () => {
  expect(named(one)).toBe('“Autumn 2026”, agreed on 14 March 2026')
  expect(named({ ...one, status: 'superseded' })).toBe(
    '“Autumn 2026”, agreed on 14 March 2026, replaced since',
  )
  expect(named({ ...one, status: 'retracted' })).toBe(
    '“Autumn 2026”, agreed on 14 March 2026, taken back since',
  )
  expect(named({ ...one, agreedAt: null })).toBe('“Autumn 2026”')
})

test('what takes the place of another is not said to take the place of a replaced one', () => {
  expect(namedAsAgreed({ ...one, status: 'superseded' })).toBe('“Autumn 2026”, agreed on 14 March 2026')
})
