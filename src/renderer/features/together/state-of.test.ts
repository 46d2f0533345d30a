import { expect, test } from 'vitest'
import { m } from '../../messages/unlocked'
import { stateOf } from './state-of'

test('two documents of one title are told apart by their state and their date', () => {
  const agreed = stateOf({ status: 'agreed', updatedAt: '2026-10-01T08:00:00.000Z' })
  expect(agreed).toMatch(/^Agreed by both · .*2026/)
  expect(stateOf({ status: 'agreed', updatedAt: '2026-11-01T08:00:00.000Z' })).not.toBe(agreed)
})

test('what the partner signed is never called unsigned, and what was replaced is said to be that', () => {
  expect(m.together.stamps.answered).toContain('Signed by the partner')
  expect(m.together.stamps.superseded).toContain('Replaced')
})
