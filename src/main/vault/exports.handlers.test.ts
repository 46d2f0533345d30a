// A finished file waits in the vault until it leaves: it is held against the private room, sealed for whom was chosen,
// kept byte for byte, and let go of when somebody says so.
import { createHash } from 'node:crypto'
import { call } from '@orpc/server'
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { expect, test } from 'vitest'
import { note } from '../../../tests/support/documents'
import { addPair, addSession, openTestVault, type TestVault } from '../../../tests/support/open-test-vault'
import {
  acceptOn,
  carry,
  draftOf,
  fileFrom,
  proposeOn,
  twoVaults,
  type Side,
} from '../../../tests/support/two-vaults'
import { sealTo } from '../handover/sealing'
import { exportsHandlers } from './exports.handlers'
import { announceBytes } from './exports/announce-bytes'
import { announce, stage, type FinishedFile } from './exports/stage'
import { factsOf } from './exports/staged-export'
import { handOverHandlers } from './handover.handlers'
import { summariesHandlers } from './summaries.handlers'
import { deletionOf } from './trash/deletion'

const WORDS = 'People stop asking when slides answer.'
const SECRET = 'The restructuring in Lyon cannot be mentioned before January.'
const bytes = new Uint8Array(Buffer.from(`# Autumn\n\n${WORDS}\n`))
const sha256 = createHash('sha256').update(bytes).digest('hex')

async function vaultWithDraft() {
  const vault = openTestVault()
  const pairId = addPair(vault.vault)
  const { id } = await call(summariesHandlers(vault).start, { pairId, title: 'Autumn', withNames: false })
  return { vault, pairId, subject: { kind: 'summary' as const, id } }
}

const fileOf = (subject: FinishedFile['subject'], parts: Partial<FinishedFile> = {}): FinishedFile => ({
  subject,
  revision: 1,
  format: 'markdown',
  bytes,
  look: { is: 'words', file: null },
  pageCount: null,
  streams: [{ stream: 'words', text: WORDS }],
  ...parts,
})

async function staged(vault: TestVault, subject: FinishedFile['subject']): Promise<string> {
  const { revision } = await call(summariesHandlers(vault).open, { summaryId: subject.id })
  const answer = stage(vault, fileOf(subject, { revision }))
  if (answer.is !== 'staged') throw new Error(answer.is)
  return answer.exportId
}

/** As the shell does, of the bytes that wait. */
function announced(vault: TestVault, exportId: string, fileName: string): string {
  const { sha256: ofWaiting } = factsOf(vault.staged.get(exportId))
  return announce(vault, { exportId, fileName, sha256: ofWaiting })
}

const register = (vault: TestVault) => call(summariesHandlers(vault).register, {})

test('private words in any stream of the finished file keep it from waiting, and the stream is named', async () => {
  const { vault, pairId, subject } = await vaultWithDraft()
  addSession(vault.vault, pairId, note(SECRET))
  const { revision } = await call(summariesHandlers(vault).open, { summaryId: subject.id })
  const streams = [
    { stream: 'words' as const, text: WORDS },
    { stream: 'metadata' as const, text: SECRET },
  ]
  expect(stage(vault, fileOf(subject, { revision, streams }))).toEqual({
    is: 'wouldLeak',
    streams: ['metadata'],
  })
})

test('what was saved again since it was rendered neither waits nor leaves', async () => {
  const { vault, subject } = await vaultWithDraft()
  const exportId = await staged(vault, subject)
  const on = summariesHandlers(vault)
  const { revision, title, document } = await call(on.open, { summaryId: subject.id })
  await call(on.save, { summaryId: subject.id, baseRevision: revision, title: `${title}!`, document })
  expect(() => stage(vault, fileOf(subject, { revision }))).toThrow('STALE_REVISION')
  expect(() => announced(vault, exportId, 'Summary.md')).toThrow('STALE_REVISION')
  expect(await register(vault)).toEqual([])
})

test('what may no longer leave by the time it is saved does not', async () => {
  const { vault, pairId, subject } = await vaultWithDraft()
  const exportId = await staged(vault, subject)
  addSession(vault.vault, pairId, note(WORDS))
  expect(() => announced(vault, exportId, 'Summary.md')).toThrow('STALE_REVISION')
  expect(await register(vault)).toEqual([])
})

test('the register has the very bytes: shown later, saved again, let go of', async () => {
  const { vault, subject } = await vaultWithDraft()
  const on = exportsHandlers(vault)
  const exportId = await staged(vault, subject)
  const disclosureId = announced(vault, exportId, 'Summary.md')
  vault.vault.sharedRoom.register.settle(disclosureId, 'left')
  expect(await register(vault)).toMatchObject([
    { sha256, sizeBytes: bytes.length, isKept: true, sealedFor: 'nobody', statusNow: 'draft', state: 'left' },
  ])
  expect(await call(on.kept, { disclosureId })).toMatchObject({
    look: { is: 'words', words: expect.stringContaining(WORDS) },
  })
  const again = await call(on.again, { disclosureId })
  expect(Buffer.from(vault.staged.get(again.exportId).bytes)).toEqual(Buffer.from(bytes))
  announced(vault, again.exportId, 'Again.md')
  expect(await call(on.forget, { subjectId: subject.id })).toEqual({ count: 2 })
  expect(await call(on.kept, { disclosureId })).toBeNull()
  expect((await register(vault)).map(({ isKept, sha256: of }) => [isKept, of])).toEqual([
    [false, sha256],
    [false, sha256],
  ])
})

test('what was sealed otherwise since its bytes were taken does not leave under their name', async () => {
  const { vault, subject } = await vaultWithDraft()
  const exportId = await staged(vault, subject)
  const inHand = { exportId, fileName: 'Summary.md', sha256 }
  const sealing = { is: 'passphrase', passphrase: 'four plain words here' } as const
  await call(exportsHandlers(vault).seal, { exportId, sealing })
  expect(() => announce(vault, inHand)).toThrow('STALE_REVISION')
  expect(await register(vault)).toEqual([])
  await call(exportsHandlers(vault).seal, { exportId, sealing: { is: 'nobody' } })
  announce(vault, inHand)
  expect(await register(vault)).toMatchObject([{ sha256, sealedFor: 'nobody' }])
})

test.each(['wait… 2² ﬁve ｗｏｒｄｓ', 'cafe\u0301 at noon'])(
  'the passphrase %j opens it elsewhere as it was typed, in composed letters',
  async (passphrase) => {
    const { vault, subject } = await vaultWithDraft()
    const exportId = await staged(vault, subject)
    await call(exportsHandlers(vault).seal, { exportId, sealing: { is: 'passphrase', passphrase } })
    const age = new Decrypter()
    age.addPassphrase(passphrase.normalize('NFC'))
    expect(Buffer.from(await age.decrypt(vault.staged.get(exportId).bytes))).toEqual(Buffer.from(bytes))
  },
)

test('a file that failed to be written is not kept', async () => {
  const { vault, subject } = await vaultWithDraft()
  const disclosureId = announced(vault, await staged(vault, subject), 'Summary.md')
  vault.vault.sharedRoom.register.settle(disclosureId, 'failed')
  expect(await register(vault)).toMatchObject([{ state: 'failed', isKept: false }])
})

test('sealed to a key it opens with that key; the register says for whom, and still shows what left', async () => {
  const { vault, subject } = await vaultWithDraft()
  const on = exportsHandlers(vault)
  const exportId = await staged(vault, subject)
  const identity = await generateIdentity()
  const recipient = await identityToRecipient(identity)
  const facts = await call(on.seal, { exportId, sealing: { is: 'recipient', recipient } })
  expect(facts.sealedFor).toBe('recipient')
  const { bytes: sealed } = vault.staged.get(exportId)
  expect(createHash('sha256').update(sealed).digest('hex')).toBe(facts.sha256)
  const age = new Decrypter()
  age.addIdentity(identity)
  expect(Buffer.from(await age.decrypt(sealed))).toEqual(Buffer.from(bytes))
  const disclosureId = announced(vault, exportId, 'Summary.md.age')
  expect(await call(on.kept, { disclosureId })).toMatchObject({
    facts: { sha256: facts.sha256, sealedFor: 'recipient' },
    look: { is: 'words', words: expect.stringContaining(WORDS) },
  })
  const again = await call(on.again, { disclosureId })
  await expect(call(on.seal, { ...again, sealing: { is: 'nobody' } })).rejects.toThrow('sealed already')
  const waiting = vault.staged.get(again.exportId)
  expect(waiting.sealedFor).toBe('recipient')
  expect(Buffer.from(waiting.bytes)).toEqual(Buffer.from(sealed))
})

test.each(['age1', 'age1nonsense', 'AGE-SECRET-KEY-1', ''])('%j is no key to seal to', async (recipient) => {
  const { vault, subject } = await vaultWithDraft()
  const exportId = await staged(vault, subject)
  const sealing = { is: 'recipient', recipient } as const
  await expect(call(exportsHandlers(vault).seal, { exportId, sealing })).rejects.toThrow('NOT_A_RECIPIENT')
  expect(vault.staged.get(exportId).sealedFor).toBe('nobody')
})

test('without a card of the partner it cannot be sealed to them; with one only their vault opens it', async () => {
  const { vault, subject } = await vaultWithDraft()
  const exportId = await staged(vault, subject)
  const sealing = { is: 'partner' } as const
  expect((await call(exportsHandlers(vault).waiting, { exportId })).partner).toBeNull()
  await expect(call(exportsHandlers(vault).seal, { exportId, sealing })).rejects.toThrow('NOT_PAIRED')

  const { anders, maya } = await twoVaults({ compared: false })
  const draft = await draftOf(anders, 'Autumn', WORDS)
  const theirs = await staged(anders.vault, { kind: 'summary', id: draft.id })
  expect((await call(exportsHandlers(anders.vault).waiting, { exportId: theirs })).partner).toEqual({
    name: 'Maya Okafor',
    isCompared: false,
  })
  await call(exportsHandlers(anders.vault).seal, { exportId: theirs, sealing })
  const sealed = anders.vault.staged.get(theirs).bytes
  expect(await maya.vault.identity.unseal(sealed)).toEqual({ ok: true, value: bytes })
  expect((await anders.vault.identity.unseal(sealed)).ok).toBe(false)
})

test('only one file waits: another, or letting go, ends the one before', async () => {
  const { vault, subject } = await vaultWithDraft()
  const on = exportsHandlers(vault)
  const first = await staged(vault, subject)
  const second = await staged(vault, subject)
  await expect(call(on.waiting, { exportId: first })).rejects.toThrow('NOT_FOUND')
  await call(on.letGo, { exportId: second })
  await expect(call(on.waiting, { exportId: second })).rejects.toThrow('NOT_FOUND')
})

test('deleting a summary for good takes the kept bytes with it and leaves the line', async () => {
  const { vault, subject } = await vaultWithDraft()
  announced(vault, await staged(vault, subject), 'Summary.md')
  const { trash } = vault.vault.sharedRoom
  trash.put('summary', subject.id, '2026-11-22T10:00:00.000Z')
  trash.remove('summary', [subject.id])
  expect(await register(vault)).toMatchObject([{ isKept: false, statusNow: null, sha256 }])
})

const pathless = { fileName: 'Hand-over.duologue', title: 'Autumn', sealedFor: 'partner' } as const

/** As the shell saves it. */
const left = ({ vault }: Side, subjectId: string, kind: 'handover' | 'reveal', sealed: Uint8Array): string =>
  announceBytes(vault, { ...pathless, kind, subjectId, format: 'duologue' }, sealed)

test('a hand-over file that left is opened again: the round it carried, and the very bytes', async () => {
  const { anders, maya } = await twoVaults()
  const subject = await draftOf(anders, 'Autumn', WORDS)
  await proposeOn(anders, subject, 'Before Friday, please.')
  const sealed = await fileFrom(anders, subject)
  const on = exportsHandlers(anders.vault)
  const disclosureId = left(anders, subject.id, 'handover', sealed)
  // What stands in the draft by now is not what left.
  const kept = await call(on.kept, { disclosureId })
  expect(kept).toMatchObject({
    facts: { format: 'duologue', sealedFor: 'partner', sizeBytes: sealed.length },
    look: { is: 'round', act: 'propose', number: 1, note: 'Before Friday, please.' },
  })
  expect(kept?.look).toMatchObject({ words: expect.stringMatching(/^Autumn\n\n.*\n\nPeople stop asking/) })
  const again = await call(on.again, { disclosureId })
  expect((await call(on.waiting, again)).look.is).toBe('round')
  expect(Buffer.from(anders.vault.staged.get(again.exportId).bytes)).toEqual(Buffer.from(sealed))
  // Somebody else's key, as after a new identity: the file is there, and nothing of it is made up.
  const theirs = left(
    maya,
    subject.id,
    'handover',
    await sealTo([await identityToRecipient(await generateIdentity())], sealed),
  )
  expect((await call(exportsHandlers(maya.vault).kept, { disclosureId: theirs }))?.look).toEqual({
    is: 'sealed',
  })
})

test('an acceptance carries no words, a retraction its reason', async () => {
  const { anders, maya } = await twoVaults()
  const subject = await draftOf(anders, 'Autumn', WORDS)
  await proposeOn(anders, subject)
  const received = await carry(anders, maya, subject)
  if (received.is !== 'received') throw new Error(received.is)
  await acceptOn(maya, received.subject)
  const lookOf = async (side: Side) => {
    const disclosureId = left(side, subject.id, 'handover', await fileFrom(side, subject))
    return (await call(exportsHandlers(side.vault).kept, { disclosureId }))?.look
  }
  expect(await lookOf(maya)).toMatchObject({ act: 'accept', number: 2 })
  await carry(maya, anders, received.subject)
  await call(handOverHandlers(anders.vault).retract, { subject, reason: 'It is out of date.' })
  expect(await lookOf(anders)).toMatchObject({ act: 'retract', words: 'It is out of date.' })
})

test('a card is kept, and goes with its pair; of a calendar file only the line, for dates stand in it', async () => {
  const vault = openTestVault()
  const on = exportsHandlers(vault)
  const pairId = addPair(vault.vault)
  const entry = { subjectId: pairId, title: 'Dates', sealedFor: 'nobody' } as const
  const words = Buffer.from('BEGIN:VCALENDAR')
  const dates = announceBytes(
    vault,
    { ...entry, kind: 'calendar', format: 'ics', fileName: 'dates.ics' },
    words,
  )
  expect(await call(on.kept, { disclosureId: dates })).toBeNull()
  await expect(call(on.again, { disclosureId: dates })).rejects.toThrow('NOT_FOUND')
  expect(await register(vault)).toMatchObject([
    {
      format: 'ics',
      isKept: false,
      sizeBytes: words.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  ])
  const card = announceBytes(
    vault,
    { ...entry, kind: 'card', format: 'duocard', fileName: 'Card.duocard' },
    words,
  )
  expect(await call(on.kept, { disclosureId: card })).toMatchObject({
    facts: { format: 'duocard', sizeBytes: words.length },
    look: { is: 'words', words: 'BEGIN:VCALENDAR' },
  })
  await deletionOf(vault).delete([{ kind: 'pair', id: pairId }])
  expect((await register(vault)).map(({ isKept }) => isKept)).toEqual([false, false])
})
