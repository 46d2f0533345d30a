import { expect, test } from 'vitest'
import { versionsInHand } from './versions-in-hand'

const agreedOne = {
  kind: 'charter',
  id: 'x',
  title: 'How we learn',
  agreedAt: '2026-03-14T12:00:00.000Z',
  status: 'agreed',
  version: 1,
} as const

test('while the next version is written, the agreed one keeps its number', () => {
  const agreed = { status: 'agreed', supersedes: null } as const
  expect(versionsInHand({ handOver: agreed, frozen: 1, isWritten: true })).toEqual({ agreed: 1, next: 2 })
  const draft = { status: 'draft', supersedes: agreedOne } as const
  expect(versionsInHand({ handOver: draft, frozen: 1, isWritten: true })).toEqual({ agreed: 1, next: 2 })
  // Version 2 was ready and never signed.
  expect(versionsInHand({ handOver: draft, frozen: 2, isWritten: true })).toEqual({ agreed: 1, next: 3 })
})

test('nothing is said of versions while nothing is written, or nothing was agreed', () => {
  const agreed = { status: 'agreed', supersedes: null } as const
  expect(versionsInHand({ handOver: agreed, frozen: 1, isWritten: false })).toBeNull()
  const draft = { status: 'draft', supersedes: null } as const
  expect(versionsInHand({ handOver: draft, frozen: 1, isWritten: true })).toBeNull()
})
