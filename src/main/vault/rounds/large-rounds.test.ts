// Words that are too many: refused before they are signed, and taken from nobody.
import { call } from '@orpc/server'
import { expect, test } from 'vitest'
import { draftOf, dumpOf, stateOn, twoVaults } from '../../../../tests/support/two-vaults'
import { canonicalJson } from '../../../domain/canonical-json'
import { ROUND_BOUNDS, readRound } from '../../handover/round'
import { handOverHandlers } from '../handover.handlers'

test('a text of more than 500,000 letters is not signed, and nothing of it is written down', async () => {
  const { anders } = await twoVaults()
  const lines = Array.from({ length: 60 }, (_, at) => `${String(at)} ${'abcdefghi '.repeat(900)}`)
  const subject = await draftOf(anders, 'Autumn', ...lines)
  const { revision } = await stateOn(anders, subject)
  const before = dumpOf(anders)
  const { propose } = handOverHandlers(anders.vault)
  await expect(call(propose, { subject, revision, note: '' })).rejects.toMatchObject({
    code: 'INVALID_DOCUMENT',
  })
  expect(dumpOf(anders)).toBe(before)
})

test.each([
  [ROUND_BOUNDS.maxContentLetters, 'badSignature'],
  [ROUND_BOUNDS.maxContentLetters + 1, 'damaged'],
])('content of %i letters: %s', (letters, problem) => {
  const frame = canonicalJson({ form: 'x-1', words: '' })
  const content = canonicalJson({ form: 'x-1', words: 'x'.repeat(letters - frame.length) })
  const key = `SHA256:${'A'.repeat(43)}`
  const body = canonicalJson({
    form: 'duologue-round-1',
    pair: 'a'.repeat(64),
    from: key,
    to: key,
    sequence: 1,
    subject: { kind: 'summary', id: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
    act: 'propose',
    previous: null,
    at: '2026-11-22T10:00:00.000Z',
    content,
    contentSignature: 'x',
    dateSignature: 'x',
    comments: [],
    note: '',
  })
  expect(readRound(body)).toEqual({ ok: false, error: problem })
})
