import { expect, test } from 'vitest'
import { afterEdit } from './after-edit'

test('a change of what was ready or agreed begins the next draft', () => {
  for (const status of ['ready', 'agreed'] as const)
    expect(afterEdit({ status, isReady: true })).toEqual({ status: 'draft', isReady: false })
})

test('what the partner handed over still waits for me when I change words in it', () => {
  expect(afterEdit({ status: 'answered', isReady: true })).toEqual({ status: 'answered', isReady: false })
  const begun = { status: 'answered', isReady: false } as const
  expect(afterEdit(begun)).toBe(begun)
})
