import { ORPCError } from '@orpc/client'
import { expect, test } from 'vitest'
import { problemOf, problemOfPlace } from './problem'

const SAVED_AT = '2026-11-03T14:02:00.000Z'

test('a refusal keeps its code and the facts that help', () => {
  const damaged = new ORPCError('HEADER_DAMAGED', { data: { previousSavedAt: SAVED_AT } })
  expect(problemOf(damaged)).toMatchObject({ code: 'HEADER_DAMAGED', previousSavedAt: SAVED_AT })
  const room = new ORPCError('ROOM_MISSING', { data: { room: 'shared' } })
  expect(problemOf(room)).toMatchObject({ code: 'ROOM_MISSING', room: 'shared' })
})

test.each([
  [new ORPCError('toString')],
  [new ORPCError('INTERNAL_SERVER_ERROR', { data: null })],
  [new Error('a note')],
  ['a note'],
  [undefined],
])('anything unknown is UNEXPECTED and none of its words are kept', (error) => {
  expect(problemOf(error)).toEqual({ code: 'UNEXPECTED', previousSavedAt: null, room: null, incident: null })
})

test('a folder that can be unlocked is no problem', () => {
  expect(problemOfPlace({ is: 'ready' })).toBeNull()
  expect(problemOfPlace({ is: 'headerMissing', previousSavedAt: SAVED_AT })).toMatchObject({
    code: 'HEADER_MISSING',
    previousSavedAt: SAVED_AT,
  })
})
