// A partner who means harm: rounds signed with the right key and sealed for this vault, with something wrong inside.
// Each is refused by name and changes nothing; or it is taken, and everything the page asks for then can be answered.
import { call } from '@orpc/server'
import { expect, test } from 'vitest'
import { dice, mutated, spelled, type Dice } from '../../../../tests/support/mutated-json'
import {
  carry,
  counterOn,
  draftOf,
  dumpOf,
  fileFrom,
  proposeOn,
  rewrite,
  stateOn,
  twoVaults,
} from '../../../../tests/support/two-vaults'
import type { HandOverSubject } from '../../../contract/handover'
import { canonicalJson, type JsonValue } from '../../../domain/canonical-json'
import { parseSummaryDocument } from '../../../domain/summary-document'
import { sha256Of } from '../../../signed/bytes'
import { retractionContent } from '../../../signed/retraction'
import { parseHandOver, type HandOver } from '../../handover/hand-over-file'
import { handOverHandlers } from '../handover.handlers'
import { Refusal } from '../../refusal'
import { receivedWords, type Expected } from '../rooms/shared/received'
import { comparisonOf } from './compare-rounds'
import { stateOf } from './state'
import { takeHandOver } from './take-file'

const LINES = ['People answer back.', 'We walk the floor on Tuesdays.', 'Nobody asks twice.']

/** What Maya may get: a first proposal, and an answer to her own round. */
async function honest() {
  const { anders, maya } = await twoVaults()
  const subject = await draftOf(anders, 'Autumn', ...LINES)
  await proposeOn(anders, subject, 'Have a look.')
  const first = await parsed(await fileFrom(anders, subject))
  await carry(anders, maya, subject)
  await counterOn(maya, subject, ...LINES, 'And more.')
  await carry(maya, anders, subject)
  await rewrite(anders, subject, ...LINES.slice(1))
  const { revision, head } = await stateOn(anders, subject)
  const comments = [{ at: 1, quote: 'Nobody asks twice.', words: 'Really?' }]
  const answer = { subject, revision, head: head ?? '', comments, note: 'So?' }
  await call(handOverHandlers(anders.vault).counter, answer)
  const second = await parsed(await fileFrom(anders, subject))
  return { maya, subject, first, second }

  async function parsed(bytes: Uint8Array): Promise<HandOver> {
    const file = await parseHandOver(bytes, maya.vault.identity.unseal)
    if (!file.ok) throw new Error(file.error)
    return file.value
  }
}

test('12,000 altered texts: what is let in keeps to its schema and makes the very bytes that were signed', async () => {
  const { maya, first } = await honest()
  const { content, pair, subject, from } = first.round
  const parties = { me: maya.vault.identity.publicIdentity().fingerprint, partner: from }
  const expected: Expected = { kind: 'summary', pair, subject: subject.id, parties }
  const original: JsonValue = JSON.parse(content ?? 'null')
  const by = dice(20_261_122)
  let taken = 0
  for (let at = 0; at < 12_000; at += 1) {
    const text = spelled(mutated(original, by))
    if (text === undefined) continue
    const words = receivedWords(text, expected)
    if (!words.ok) continue
    taken += 1
    if (words.value.kind !== 'summary') throw new Error('another kind')
    expect(parseSummaryDocument(words.value.document).ok).toBe(true)
    expect(words.value.title.length).toBeLessThanOrEqual(200)
    expect(JSON.stringify(words.value)).not.toMatch(/carried|\u202E|\\u0000|javascript/u)
  }
  expect(taken).toBeGreaterThan(100)
  expect(receivedWords(content ?? '', expected).ok).toBe(true)
})

/** One field of the round is another, as a program with the right key could sign it. */
function altered({ round, ...rest }: HandOver, by: Dice): HandOver | undefined {
  const content = round.content === null || by.below(3) === 0 ? round.content : otherContent(round, by)
  if (content === undefined) return undefined
  const other: HandOver['round'] = { ...round, content, ...otherField(round, by) }
  const body = canonicalJson(other)
  return {
    ...rest,
    round: other,
    body,
    bodySha256: sha256Of(body),
    contentSha256: content && sha256Of(content),
  }
}

function otherContent(round: HandOver['round'], by: Dice): string | null | undefined {
  if (by.below(8) === 0) return null
  if (by.below(8) === 0) {
    const retracts = sha256Of(round.content ?? '')
    const people = [{ key: round.from, name: 'Anders Holm' }]
    return retractionContent({ pair: round.pair, subject: round.subject.id, retracts, reason: 'No.', people })
  }
  const json: JsonValue = JSON.parse(round.content ?? 'null')
  return spelled(mutated(json, by))
}

function otherField({ from, to, pair, previous, sequence, subject }: HandOver['round'], by: Dice) {
  const acts = ['propose', 'counter', 'accept', 'retract', 'commit', 'open'] as const
  const fields: readonly Partial<HandOver['round']>[] = [
    {},
    {},
    {},
    { act: acts[by.below(acts.length)] ?? 'open' },
    { previous: by.below(2) === 0 ? null : 'f'.repeat(64) },
    { sequence: by.below(4) + 1 },
    { sequence: 100_000 },
    { pair: 'e'.repeat(64) },
    { from: to, to: from },
    { to: from },
    { subject: { ...subject, kind: 'charter' } },
    { subject: { ...subject, id: '00000000-0000-4000-8000-000000000000' } },
    {
      comments: Array.from({ length: by.below(40) }, () => ({
        at: by.below(500_000),
        quote: 'q'.repeat(2_000),
        words: 'w',
      })),
    },
    { note: 'n'.repeat(5_000) },
    { at: '0001-01-01T00:00:00.000Z' },
    { at: '9999-12-31T23:59:59.999Z' },
    { previous, sequence, pair },
  ]
  return fields[by.below(fields.length)] ?? {}
}

class UndoIt extends Error {}

test('10,000 altered rounds: refused by name with nothing changed, or taken and shown', async () => {
  const { maya, subject, first, second } = await honest()
  const { privateRoom, sharedRoom } = maya.vault.vault
  const before = dumpOf(maya)
  const by = dice(5)
  const codes = new Map<string, number>()
  const counted = (code: string) => codes.set(code, (codes.get(code) ?? 0) + 1)
  for (let at = 0; at < 10_000; at += 1) {
    const handOver = altered(at % 4 === 0 ? first : second, by)
    if (handOver === undefined) continue
    try {
      privateRoom.inOne(() => sharedRoom.inOne(() => counted(outcomeOf(handOver))))
    } catch (error) {
      if (!(error instanceof UndoIt)) throw error
    }
  }
  expect(dumpOf(maya)).toBe(before)
  expect(
    [...codes.keys()].filter((code) => !/^(HANDOVER_|received|alreadyHere|restored|reveal)/u.test(code)),
  ).toEqual([])
  expect(codes.get('received') ?? 0).toBeGreaterThan(100)
  expect(codes.get('HANDOVER_DAMAGED') ?? 0).toBeGreaterThan(1_000)

  function outcomeOf(handOver: HandOver): string {
    const commits = () => privateRoom.commits.value() + sharedRoom.commits.value()
    const count = commits()
    try {
      const taken = takeHandOver(maya.vault, handOver)
      if (taken.is === 'received') shown(taken.subject)
      counted(taken.is)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      expect(commits()).toBe(count)
      return error.code
    }
    throw new UndoIt()
  }

  function shown(of: HandOverSubject) {
    const { head, rounds } = stateOf(maya.vault, of)
    expect(rounds.some(({ id }) => id === head)).toBe(true)
    comparisonOf(maya.vault, of)
    expect(of.id === subject.id || of.id.startsWith('00000000')).toBe(true)
  }
}, 300_000)
