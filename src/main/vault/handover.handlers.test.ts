// The agreed summary as two people make it: propose, counter, accept, on two encrypted vaults with files in between.
import { call } from '@orpc/server'
import { describe, expect, test } from 'vitest'
import { note } from '../../../tests/support/documents'
import { addSession } from '../../../tests/support/rows'
import {
  acceptOn,
  backUp,
  carry,
  counterOn,
  draftOf,
  dumpOf,
  fileFrom,
  paragraphs,
  proposeOn,
  rewrite,
  stateOn,
  take,
  twoVaults,
  type Side,
} from '../../../tests/support/two-vaults'
import type { HandOverSubject } from '../../contract/handover'
import { passagesOf } from '../../domain/note-document'
import { parseRecord } from '../../signed/agreed-record'
import { verifyRecord } from '../../signed/record-verdict'
import { announceBytes } from './exports/announce-bytes'
import { handOverHandlers } from './handover.handlers'
import { leavingOf } from './leaving'
import { searchVault } from './search/search'
import { doorHandlers, summariesHandlers } from './summaries.handlers'
import { trashHandlers } from './trash.handlers'

const WORDS = 'People answer back.'
const OTHERS = 'People answer back, and often.'
const THIRD = 'People answer each other.'

const open = ({ vault }: Side, { id }: HandOverSubject) =>
  call(summariesHandlers(vault).open, { summaryId: id })
const takeBackOn = ({ vault }: Side, subject: HandOverSubject) =>
  call(handOverHandlers(vault).takeBack, { subject })
const retractOn = ({ vault }: Side, subject: HandOverSubject, reason = 'It is not true any more.') =>
  call(handOverHandlers(vault).retract, { subject, reason })

async function proposed() {
  const both = await twoVaults()
  const subject = await draftOf(both.anders, 'Autumn', WORDS, 'We walk the floor.')
  await proposeOn(both.anders, subject)
  return { ...both, subject }
}

async function agreed() {
  const both = await proposed()
  const { anders, maya, subject } = both
  await carry(anders, maya, subject)
  await acceptOn(maya, subject)
  await carry(maya, anders, subject)
  return both
}

describe('in turn', () => {
  test('a summary is proposed, countered and accepted, and both hold the same record', async () => {
    const { anders, maya } = await twoVaults()
    const subject = await draftOf(anders, 'Autumn', WORDS, 'We walk the floor.')
    expect(await stateOn(anders, subject)).toMatchObject({
      status: 'draft',
      can: ['propose'],
      hindrances: [],
    })
    expect(await proposeOn(anders, subject, 'Have a look.')).toMatchObject({
      status: 'proposed',
      isUnchanged: true,
      can: ['takeBack', 'saveAgain'],
    })

    expect(await carry(anders, maya, subject)).toMatchObject({
      is: 'received',
      act: 'propose',
      waitsForMe: true,
      pairId: maya.pairId,
      title: 'Autumn',
      crossed: 'no',
    })
    const atMaya = await stateOn(maya, subject)
    expect(atMaya).toMatchObject({ status: 'answered', can: ['counter', 'comment', 'accept', 'saveAgain'] })
    expect(atMaya.rounds).toMatchObject([{ number: 1, side: 'partner', note: 'Have a look.', isTaken: true }])
    expect(atMaya.signed).toMatchObject({
      me: null,
      partner: { fingerprint: expect.stringContaining('SHA256:') },
    })

    await counterOn(maya, subject, OTHERS, 'We walk the floor.')
    expect(await carry(maya, anders, subject)).toMatchObject({
      act: 'counter',
      waitsForMe: true,
      crossed: 'no',
    })
    const { blocks, changeCount, from, to } = await call(handOverHandlers(anders.vault).comparison, {
      subject,
    })
    expect(blocks.map(({ is }) => is)).toEqual(['changed', 'same'])
    expect({ changeCount, from, to }).toEqual({ changeCount: 1, from: 1, to: 2 })

    expect(await acceptOn(anders, subject)).toMatchObject({ status: 'agreed' })
    expect(await carry(anders, maya, subject)).toMatchObject({
      act: 'accept',
      waitsForMe: false,
      status: 'agreed',
    })
    const [one, other] = await Promise.all(
      [anders, maya].map(({ vault }) => call(handOverHandlers(vault).record, { subject })),
    )
    expect(one).toEqual(other)
    const record = parseRecord(one?.record ?? '')
    expect(record.ok && verifyRecord(record.value)).toMatchObject({
      is: 'agreed',
      contentSha256: one?.sha256,
    })
    const words = await open(maya, subject)
    expect(words).toMatchObject({ title: 'Autumn', status: 'agreed', names: { partner: 'Anders Holm' } })
    expect(words.document).toEqual(paragraphs(OTHERS, 'We walk the floor.'))
  })

  test('a comment leaves the words as they are, signs nothing, and stands beside its block', async () => {
    const { anders, maya, subject } = await proposed()
    await carry(anders, maya, subject)
    const { head } = await stateOn(maya, subject)
    const comments = [{ at: 1, quote: 'We walk the floor.', words: 'Do we?' }]
    await call(handOverHandlers(maya.vault).comment, { subject, head: head ?? '', comments, note: '' })
    expect(await carry(maya, anders, subject)).toMatchObject({ act: 'comment', waitsForMe: true })
    const { blocks } = await call(handOverHandlers(anders.vault).comparison, { subject })
    expect(blocks.map((block) => block.comments.length)).toEqual([0, 1])
    expect(await stateOn(anders, subject)).toMatchObject({
      signed: { partner: null },
      can: ['counter', 'comment', 'saveAgain'],
    })
    // She may still accept what she commented on.
    await acceptOn(maya, subject)
    expect(await carry(maya, anders, subject)).toMatchObject({ act: 'accept', status: 'agreed' })
  })

  test('what waits stands in the inbox of both', async () => {
    const { anders, maya, subject } = await proposed()
    await carry(anders, maya, subject)
    expect(await call(handOverHandlers(anders.vault).inbox, {})).toMatchObject({
      forMe: [],
      forThem: [{ title: 'Autumn', partnerName: 'Maya Okafor' }],
    })
    expect(await call(handOverHandlers(maya.vault).inbox, {})).toMatchObject({
      forMe: [{ title: 'Autumn', act: 'propose' }],
      forThem: [],
    })
  })

  test('while it waits nothing of it is edited; taken back, it is, and proposed anew', async () => {
    const { anders, maya, subject } = await proposed()
    await expect(rewrite(anders, subject, THIRD)).rejects.toMatchObject({ code: 'NOT_YOUR_TURN' })
    await expect(proposeOn(anders, subject)).rejects.toMatchObject({ code: 'NOT_YOUR_TURN' })
    expect(await takeBackOn(anders, subject)).toMatchObject({ status: 'draft', isTakenBack: true })
    await rewrite(anders, subject, THIRD)
    expect(await proposeOn(anders, subject)).toMatchObject({ status: 'proposed', isTakenBack: false })
    const [second, first] = (await stateOn(anders, subject)).rounds
    expect(await take(maya, await fileFrom(anders, subject, first?.id ?? ''))).toMatchObject({ number: 1 })
    expect(await take(maya, await fileFrom(anders, subject, second?.id ?? ''))).toMatchObject({ number: 2 })
    expect((await open(maya, subject)).document).toEqual(paragraphs(THIRD))
  })

  test('words of mine are put aside before the partner’s take their place, and can be brought back', async () => {
    const { anders, maya, subject } = await proposed()
    await carry(anders, maya, subject)
    await rewrite(maya, subject, 'Words of her own.')
    await takeBackOn(anders, subject)
    await rewrite(anders, subject, THIRD)
    await proposeOn(anders, subject)
    expect(await carry(anders, maya, subject)).toMatchObject({ keptMine: true })
    const on = handOverHandlers(maya.vault)
    const [kept] = await call(on.kept, { subject })
    expect(kept?.words).toMatchObject({ kind: 'summary', document: paragraphs('Words of her own.') })
    const { revision } = await open(maya, subject)
    await call(on.bringBack, { subject, keptId: kept?.id ?? '', baseRevision: revision })
    expect((await open(maya, subject)).document).toEqual(paragraphs('Words of her own.'))
    expect((await stateOn(maya, subject)).keptCount).toBe(2)
  })

  test('the words of every round can be read again', async () => {
    const { anders, maya, subject } = await proposed()
    await carry(anders, maya, subject)
    await counterOn(maya, subject, OTHERS)
    const { rounds } = await stateOn(maya, subject)
    const on = handOverHandlers(maya.vault)
    const words = await Promise.all(rounds.map(({ id }) => call(on.round, { subject, roundId: id })))
    expect(words).toMatchObject([
      { document: paragraphs(OTHERS) },
      { document: paragraphs(WORDS, 'We walk the floor.') },
    ])
  })

  test('a passage that was carried is not taken for a leak after the words came back', async () => {
    const { anders, maya } = await twoVaults()
    const marked = 'Nobody in the room says what everybody thinks.'
    const { noteId } = addSession(anders.vault.vault, anders.pairId, note(`She watched. ==${marked}==`))
    const subject = await draftOf(anders, 'Autumn', WORDS)
    const [passage] = passagesOf(anders.vault.vault.privateRoom.notes.find(noteId)?.document ?? note(''))
    const passageIds = [passage?.passageId ?? '']
    await call(doorHandlers(anders.vault).carry, { summaryId: subject.id, noteId, revision: 1, passageIds })
    await proposeOn(anders, subject)
    await carry(anders, maya, subject)
    const { document } = await open(maya, subject)
    expect(JSON.stringify(document)).not.toContain('carried')
    await counterOn(maya, subject, OTHERS, marked)
    await carry(maya, anders, subject)
    expect(await acceptOn(anders, subject)).toMatchObject({ status: 'agreed' })
    const { subject: next } = await call(handOverHandlers(anders.vault).supersede, { subject })
    const report = await call(summariesHandlers(anders.vault).check, { summaryId: next.id })
    expect(report.leaks).toEqual([])
    expect((await open(anders, next)).carried).toMatchObject([{ words: marked, stillMarked: true }])
  })
})

describe('crossing', () => {
  test('an acceptance counts before words that were sent in its place', async () => {
    const { anders, maya, subject } = await proposed()
    await carry(anders, maya, subject)
    await takeBackOn(anders, subject)
    await rewrite(anders, subject, THIRD)
    await proposeOn(anders, subject)
    const late = await fileFrom(anders, subject)
    await acceptOn(maya, subject)
    expect(await carry(maya, anders, subject)).toMatchObject({
      act: 'accept',
      crossed: 'mine',
      status: 'agreed',
    })
    expect(await take(maya, late)).toMatchObject({ act: 'propose', crossed: 'theirs', status: 'agreed' })
    for (const side of [anders, maya]) {
      expect((await open(side, subject)).document).toEqual(paragraphs(WORDS, 'We walk the floor.'))
      expect((await stateOn(side, subject)).rounds.filter(({ isTaken }) => isTaken)).toHaveLength(2)
    }
  })

  test('of two answers one counts, the same on both sides', async () => {
    const { anders, maya, subject } = await proposed()
    await carry(anders, maya, subject)
    await takeBackOn(anders, subject)
    await rewrite(anders, subject, THIRD)
    await proposeOn(anders, subject)
    await counterOn(maya, subject, OTHERS)
    const [toMaya, toAnders] = [await fileFrom(anders, subject), await fileFrom(maya, subject)]
    const outcomes = [await take(maya, toMaya), await take(anders, toAnders)]
    const crossed = outcomes.map((outcome) => (outcome.is === 'received' ? outcome.crossed : outcome.is))
    expect(crossed.sort()).toEqual(['mine', 'theirs'])
    const [one, other] = [await stateOn(anders, subject), await stateOn(maya, subject)]
    expect(one.head).toBe(other.head)
    expect((await open(anders, subject)).document).toEqual((await open(maya, subject)).document)
  })

  test('words that were taken back and changed are put aside when the acceptance comes', async () => {
    const { anders, maya, subject } = await proposed()
    await carry(anders, maya, subject)
    await takeBackOn(anders, subject)
    await rewrite(anders, subject, THIRD)
    await acceptOn(maya, subject)
    expect(await carry(maya, anders, subject)).toMatchObject({ status: 'agreed', keptMine: true })
    expect((await open(anders, subject)).document).toEqual(paragraphs(WORDS, 'We walk the floor.'))
  })
})

describe('afterwards', () => {
  test('what is agreed is superseded by a new draft, once both have signed that', async () => {
    const { anders, maya, subject } = await agreed()
    const { subject: next } = await call(handOverHandlers(anders.vault).supersede, { subject })
    expect(await stateOn(anders, next)).toMatchObject({ status: 'draft', supersedes: { id: subject.id } })
    await rewrite(anders, next, THIRD)
    await proposeOn(anders, next)
    await carry(anders, maya, next)
    expect(await stateOn(maya, subject)).toMatchObject({ status: 'agreed' })
    // Whoever is asked is told what it takes the place of, and what is new against that.
    expect(await stateOn(maya, next)).toMatchObject({
      supersedes: { id: subject.id, title: 'Autumn', agreedAt: expect.any(String), status: 'agreed' },
    })
    const { blocks, ...compared } = await call(handOverHandlers(maya.vault).comparison, { subject: next })
    expect(compared).toMatchObject({ from: null, isAgainstAgreed: true })
    expect(blocks.map(({ is }) => is)).toEqual(['changed', 'removed'])
    await acceptOn(maya, next)
    await carry(maya, anders, next)
    for (const side of [anders, maya])
      expect(await stateOn(side, subject)).toMatchObject({
        status: 'superseded',
        supersededBy: { id: next.id },
      })
  })

  test('either may take it back: both see by whom and why, and the words stay readable', async () => {
    const { anders, maya, subject } = await agreed()
    expect(await retractOn(maya, subject)).toMatchObject({
      status: 'retracted',
      retractions: [{ side: 'me' }],
    })
    expect(await carry(maya, anders, subject)).toMatchObject({ act: 'retract', status: 'retracted' })
    expect((await stateOn(anders, subject)).retractions).toMatchObject([
      { side: 'partner', reason: 'It is not true any more.' },
    ])
    await retractOn(anders, subject)
    expect(await carry(anders, maya, subject)).toMatchObject({ act: 'retract' })
    expect((await stateOn(maya, subject)).retractions).toHaveLength(2)
    expect((await call(handOverHandlers(anders.vault).record, { subject })).record).toContain(
      'duologue-agreed-1',
    )
    expect((await open(maya, subject)).document).toEqual(paragraphs(WORDS, 'We walk the floor.'))
  })

  test('of what was taken back a draft begins anew with these words, and replaces nothing', async () => {
    const { anders, subject } = await agreed()
    expect(await retractOn(anders, subject)).toMatchObject({ can: expect.arrayContaining(['supersede']) })
    const { subject: next } = await call(handOverHandlers(anders.vault).supersede, { subject })
    expect(await stateOn(anders, next)).toMatchObject({ status: 'draft', supersedes: null })
    expect((await open(anders, next)).document).toEqual(paragraphs(WORDS, 'We walk the floor.'))
    expect(await stateOn(anders, subject)).toMatchObject({ status: 'retracted' })
  })

  test('if what took its place was taken back, the older one says so, and its words may begin anew', async () => {
    const { anders, maya, subject } = await agreed()
    const { subject: next } = await call(handOverHandlers(anders.vault).supersede, { subject })
    await rewrite(anders, next, THIRD)
    await proposeOn(anders, next)
    await carry(anders, maya, next)
    await acceptOn(maya, next)
    await carry(maya, anders, next)
    expect((await stateOn(anders, subject)).can).not.toContain('supersede')
    await retractOn(anders, next)
    expect(await stateOn(anders, subject)).toMatchObject({
      status: 'superseded',
      supersededBy: { id: next.id, status: 'retracted' },
      can: expect.arrayContaining(['supersede']),
    })
  })

  test('until its file is written, what was signed is with nobody but its signer', async () => {
    const { anders, maya, subject } = await proposed()
    expect(await stateOn(anders, subject)).toMatchObject({ isFileDue: true })
    expect(await call(handOverHandlers(anders.vault).inbox, {})).toMatchObject({
      forThem: [{ isFileDue: true }],
    })
    const { register } = anders.vault.vault.sharedRoom
    const entry = { kind: 'handover', subjectId: subject.id, format: 'duologue', title: 'Autumn' } as const
    const { head: roundId } = await stateOn(anders, subject)
    const file = { ...entry, fileName: 'a.duologue', sealedFor: 'partner', roundId } as const
    const announced = announceBytes(anders.vault, file, new Uint8Array([1]))
    expect(await stateOn(anders, subject)).toMatchObject({ isFileDue: true })
    register.settle(announced, 'failed')
    expect(await stateOn(anders, subject)).toMatchObject({ isFileDue: true })
    const earlier = announceBytes(anders.vault, { ...file, roundId: 'f'.repeat(64) }, new Uint8Array([2]))
    register.settle(earlier, 'left')
    expect(await stateOn(anders, subject)).toMatchObject({ isFileDue: true })
    register.settle(announceBytes(anders.vault, file, new Uint8Array([2])), 'left')
    expect(await stateOn(anders, subject)).toMatchObject({ isFileDue: false })
    await carry(anders, maya, subject)
    expect(await stateOn(maya, subject)).toMatchObject({ isFileDue: false })
  })

  test('it can be searched for', async () => {
    const { anders, maya, subject } = await agreed()
    const draft = await draftOf(anders, 'Winter', 'Snow lies on the floor.')
    for (const { vault } of [anders, maya]) while (vault.vault.sharedRoom.search.settle(50) > 0);
    const idsOf = ({ vault }: Side, text: string) =>
      searchVault(vault.vault, { text, mode: 'ranked', filters: {}, limit: 10, after: null }).hits.map(
        ({ target }) => (target.kind === 'summary' ? `${target.summaryId} ${target.status}` : target.kind),
      )
    expect(idsOf(anders, 'is:agreed floor')).toEqual([`${subject.id} agreed`])
    expect(idsOf(anders, '-is:agreed floor kind:summary')).toEqual([`${draft.id} draft`])
  })

  test('deleted for good, its rounds go with it', async () => {
    const { anders, subject } = await agreed()
    const on = trashHandlers(anders.vault)
    await call(on.put, { kind: 'summary', id: subject.id })
    await call(on.deleteForGood, { kind: 'summary', id: subject.id })
    const { agreements, rounds } = anders.vault.vault.sharedRoom
    expect(agreements.find(subject.id)).toBeUndefined()
    expect(rounds.of(subject.id)).toEqual([])
  })
})

describe('signing', () => {
  test('without a pairing, or with digits that differ, nothing is handed over', async () => {
    const { anders } = await twoVaults()
    const { privateRoom } = anders.vault.vault
    expect(privateRoom.pairs.find(anders.pairId)).toBeDefined()
    const lone = { vault: anders.vault, pairId: addOther(anders) }
    const subject = await draftOf(lone, 'Autumn', WORDS)
    expect(await stateOn(lone, subject)).toMatchObject({ trust: 'notPaired', hindrances: ['notPaired'] })
    await expect(proposeOn(lone, subject)).rejects.toMatchObject({ code: 'NOT_PAIRED' })
  })

  test('a partner whose digits were not compared is shown as such, and may be handed over to', async () => {
    const { anders, maya } = await twoVaults({ compared: false })
    const subject = await draftOf(anders, 'Autumn', WORDS)
    expect(await proposeOn(anders, subject)).toMatchObject({ trust: 'notCompared', status: 'proposed' })
    expect(await carry(anders, maya, subject)).toMatchObject({ is: 'received' })
  })

  test('private words leave neither in the text nor in a note; those the partner signed are theirs to accept', async () => {
    const { anders, maya } = await twoVaults()
    const secret = 'The restructuring in Lyon cannot be mentioned before January.'
    addSession(anders.vault.vault, anders.pairId, note(secret))
    const leaking = await draftOf(anders, 'Autumn', secret)
    await expect(proposeOn(anders, leaking)).rejects.toMatchObject({ code: 'WOULD_LEAK' })
    const subject = await draftOf(anders, 'Autumn', WORDS)
    await expect(proposeOn(anders, subject, `You know: ${secret}`)).rejects.toMatchObject({
      code: 'WOULD_LEAK',
    })
    expect(await proposeOn(anders, subject, 'Dear Maya Okafor, have a look.')).toMatchObject({
      status: 'proposed',
    })
    await carry(anders, maya, subject)
    await counterOn(maya, subject, secret)
    await carry(maya, anders, subject)
    expect(await acceptOn(anders, subject)).toMatchObject({ status: 'agreed' })
    expect(leavingOf(anders.vault.vault, subject).wouldLeak()).toBe(true)
  })

  test('an empty text, a stale revision, the partner’s own words sent back: refused', async () => {
    const { anders, maya } = await twoVaults()
    const { pairId } = anders
    const begun = await call(summariesHandlers(anders.vault).start, { pairId, title: '', withNames: false })
    const empty = { kind: 'summary', id: begun.id } as const
    expect(await stateOn(anders, empty)).toMatchObject({ hindrances: ['empty'] })
    await expect(proposeOn(anders, empty)).rejects.toMatchObject({ code: 'NOTHING_TO_SIGN' })
    const subject = await draftOf(anders, 'Autumn', WORDS)
    const stale = call(handOverHandlers(anders.vault).propose, { subject, revision: 1, note: '' })
    await expect(stale).rejects.toMatchObject({ code: 'STALE_REVISION' })
    await proposeOn(anders, subject)
    await carry(anders, maya, subject)
    await expect(counterOn(maya, subject, WORDS)).rejects.toMatchObject({ code: 'NOTHING_TO_SIGN' })
    const { revision } = await open(maya, subject)
    const late = { subject, revision, head: 'a'.repeat(64), comments: [], note: '' }
    await expect(call(handOverHandlers(maya.vault).counter, late)).rejects.toMatchObject({
      code: 'NOT_YOUR_TURN',
    })
  })
})

function addOther({ vault }: Side): string {
  const id = vault.newId()
  vault.vault.privateRoom.pairs.add({
    id,
    myName: 'Anders Holm',
    partnerName: 'Noor Haddad',
    purpose: 'strategy',
    objective: '',
    createdAt: new Date().toISOString(),
  })
  return id
}

describe('a file that is refused', () => {
  const refused = async (side: Side, bytes: Uint8Array, code: string, data?: object) => {
    const before = dumpOf(side)
    await expect(take(side, bytes)).rejects.toMatchObject(data === undefined ? { code } : { code, data })
    expect(dumpOf(side)).toBe(before)
  }

  test('changes nothing, and says what to ask for', async () => {
    const { anders, maya, subject } = await proposed()
    const file = await fileFrom(anders, subject)
    const altered = file.slice()
    altered.set([(altered.at(-20) ?? 0) ^ 1], altered.length - 20)
    await refused(maya, altered, 'HANDOVER_DAMAGED')
    await refused(maya, file.slice(0, -1), 'HANDOVER_DAMAGED')
    await refused(maya, new Uint8Array(), 'HANDOVER_DAMAGED')
    await refused(maya, new TextEncoder().encode('Dear Maya, here it is.'), 'HANDOVER_NOT_A_FILE')
    await refused(anders, file, 'HANDOVER_OWN_FILE', { pairId: anders.pairId })
    const strangers = await twoVaults()
    await refused(strangers.maya, file, 'HANDOVER_NOT_FOR_YOU')
    expect(await carry(anders, maya, subject)).toMatchObject({ is: 'received' })
    const known = dumpOf(maya)
    expect(await take(maya, file)).toMatchObject({ is: 'alreadyHere', subject })
    expect(dumpOf(maya)).toBe(known)
  })

  test('a round that was left out is asked for by its number', async () => {
    const { anders, maya, subject } = await proposed()
    const first = await fileFrom(anders, subject)
    await carry(anders, maya, subject)
    await counterOn(maya, subject, OTHERS)
    await carry(maya, anders, subject)
    await counterOn(anders, subject, THIRD)
    const third = await fileFrom(anders, subject)
    const fresh = await lostVault(maya)
    await refused(fresh, third, 'HANDOVER_WRONG_CHAIN', { pairId: maya.pairId, first: 1, last: 2 })
    await take(fresh, first)
    await refused(fresh, third, 'HANDOVER_WRONG_CHAIN', { pairId: maya.pairId, first: 2, last: 2 })
    // Her own round comes back from whoever has its file: the partner can save it again, too.
    const [, second] = (await stateOn(anders, subject)).rounds
    expect(await take(fresh, await fileFrom(anders, subject, second?.id ?? ''))).toMatchObject({
      is: 'restored',
      number: 2,
    })
    expect(await take(fresh, third)).toMatchObject({ is: 'received', number: 3, waitsForMe: true })
  })

  /** As it was before any file came: its backup was made after the cards. */
  const lostVault = async (side: Side): Promise<Side> => {
    const { vault, pairId } = side
    const { rounds, agreements, trash } = vault.vault.sharedRoom
    for (const { documentId, subjectId } of agreements.waiting()) {
      expect(rounds.of(subjectId).length).toBeGreaterThan(0)
      trash.put('summary', documentId, new Date().toISOString())
      await call(trashHandlers(vault).deleteForGood, { kind: 'summary', id: documentId })
    }
    return { vault, pairId }
  }

  test('what lies in the trash has to be brought back first', async () => {
    const { anders, maya, subject } = await proposed()
    await carry(anders, maya, subject)
    await counterOn(maya, subject, OTHERS)
    const file = await fileFrom(maya, subject)
    await call(trashHandlers(anders.vault).put, { kind: 'summary', id: subject.id })
    await refused(anders, file, 'HANDOVER_IN_TRASH', { pairId: anders.pairId })
  })
})

test('a vault put back to before its proposal gets it back from its own file, and goes on', async () => {
  const { anders, maya } = await twoVaults()
  const restore = backUp(anders)
  const before = restore()
  const subject = await draftOf(before, 'Autumn', WORDS)
  await proposeOn(before, subject)
  const own = await fileFrom(before, subject)
  await carry(before, maya, subject)
  await counterOn(maya, subject, OTHERS)
  const answer = await fileFrom(maya, subject)
  before.vault.vault.close(new Date())

  const again = backUp(anders)()
  await expect(take(again, answer)).rejects.toMatchObject({ code: 'HANDOVER_WRONG_CHAIN' })
  expect(await take(again, own)).toMatchObject({ is: 'restored', number: 1, title: 'Autumn' })
  expect(await take(again, answer)).toMatchObject({ is: 'received', number: 2, waitsForMe: true })
  await acceptOn(again, subject)
  expect(await carry(again, maya, subject)).toMatchObject({ status: 'agreed' })
})

test('a clock that is a year off decides nothing, and its date is told apart', async () => {
  const { anders, maya } = await twoVaults()
  const late = { ...anders, vault: { ...anders.vault, now: () => new Date('2031-05-03T10:00:00.000Z') } }
  const subject = await draftOf(late, 'Autumn', WORDS)
  await proposeOn(late, subject)
  await carry(late, maya, subject)
  expect((await stateOn(maya, subject)).rounds).toMatchObject([
    { at: '2031-05-03T10:00:00.000Z', isClockOdd: true },
  ])
  await acceptOn(maya, subject)
  expect(await carry(maya, late, subject)).toMatchObject({ status: 'agreed' })
})
