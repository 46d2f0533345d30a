import { expect, test } from 'vitest'
import type { CharterStatus } from '../../../contract/charter'
import { stampOf } from './charter-stamp'

const signature = { at: '2026-11-22T09:00:00.000Z', fingerprint: 'SHA256:x' }
const by = (me: boolean, partner: boolean) => ({
  signed: { me: me ? signature : null, partner: partner ? signature : null },
})

const says = (status: CharterStatus, me: boolean, partner: boolean, isUnchanged = true) =>
  stampOf({ status, handOver: by(me, partner), isUnchanged, isWritten: false, partner: 'Maya' })?.words

test('a page that waits says who signed it and for whom it waits', () => {
  expect(says('proposed', true, false)).toBe('Signed by you, waits for Maya')
  expect(says('proposed', false, true)).toBe('Waits for Maya')
  expect(says('answered', false, true)).toBe('Signed by Maya, waits for you')
  expect(says('answered', true, false)).toBe('Signed by you, Maya commented')
})

test('words of mine that nobody signed are never said to be signed', () => {
  expect(says('answered', false, true, false)).toBe('Changed by you, not signed')
  expect(says('draft', true, true)).toBe('Not signed')
  expect(says('ready', true, true)).toBe('Not signed')
})

test('only what both signed looks agreed; what is not known yet is not said', () => {
  const agreed = {
    status: 'agreed',
    handOver: undefined,
    isUnchanged: true,
    isWritten: false,
    partner: 'Maya',
  } as const
  expect(stampOf(agreed)).toEqual({ words: 'Signed by both', isAgreed: true })
  expect(stampOf({ ...agreed, status: 'proposed' })).toBeNull()
  // What is written on is the next version, before the first letter of it.
  expect(stampOf({ ...agreed, isWritten: true })).toEqual({ words: 'Not signed', isAgreed: false })
})
