// A file leaves sealed unless somebody says twice that anyone may read it.
import { expect, test } from 'vitest'
import type { WaitingExport } from '../../../../contract/exports'
import { answerOf, firstAnswer, problemOf, sealingOf } from './who-can-read'

const waiting = (parts: Partial<WaitingExport>): WaitingExport => ({
  facts: { format: 'pdf', sizeBytes: 1, sha256: 'a'.repeat(64), pageCount: 1, sealedFor: 'nobody' },
  look: { is: 'words', words: 'x' },
  isAgain: false,
  partner: null,
  ...parts,
})

test('a person says who can read it: nothing is chosen before, and it cannot be saved so', async () => {
  for (const partner of [{ name: 'Maya', isCompared: true }, null]) {
    const answer = firstAnswer(waiting({ partner }))
    expect(answer.is).toBe('unsaid')
    expect(await problemOf(answer)).toBe('unsaid')
  }
})

test('a sealed file that left before leaves as it was', () => {
  const facts = { ...waiting({}).facts, sealedFor: 'recipient' as const }
  const answer = firstAnswer(waiting({ facts, isAgain: true }))
  expect(answer.is).toBe('asBefore')
  expect(sealingOf(answer)).toBeNull()
})

test('a card and a calendar file that left before leave as they were', () => {
  for (const format of ['ics', 'duocard', 'text'] as const) {
    const facts = { ...waiting({}).facts, format }
    expect(firstAnswer(waiting({ facts, isAgain: true })).is).toBe('asBefore')
  }
})

test('a file that anyone can read needs a second yes', async () => {
  expect(await problemOf(answerOf('nobody'))).toBe('notConfirmed')
  expect(await problemOf({ is: 'nobody', isConfirmed: true })).toBeNull()
})

test('a passphrase is typed twice and is hard to guess, or taken on purpose', async () => {
  const weak = { is: 'passphrase', passphrase: 'letmein', again: 'letmein', isWeakAccepted: false } as const
  expect(await problemOf(answerOf('passphrase'))).toBe('passphraseMissing')
  expect(await problemOf({ ...weak, again: 'letmeout' })).toBe('againDiffers')
  expect(await problemOf(weak)).toBe('weak')
  expect(await problemOf({ ...weak, isWeakAccepted: true })).toBeNull()
})
