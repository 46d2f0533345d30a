import { call } from '@orpc/server'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { take, twoVaults, type Side } from '../../../../tests/support/two-vaults'
import type { OpenReveal } from '../../../contract/reveal'
import { commitmentOf } from '../../../domain/reveal'
import { readRound, signRound, type Round } from '../../handover/round'
import { composeHandOver } from '../../handover/hand-over-file'
import { revealHandlers } from '../reveal.handlers'
import { reviewsHandlers } from '../reviews.handlers'
import { openContent, readOpen } from '../rooms/shared/revealed'
import { revealFile } from './reveal-file'
import { sha256Of } from './standing'

const refused = (code: string) => expect.objectContaining({ code })
const on = ({ vault }: Side) => revealHandlers(vault)
const seen = (side: Side, revealId: string) => call(on(side).see, { revealId })
const file = async ({ vault }: Side, revealId: string, act: 'commit' | 'open') =>
  (await revealFile(vault, revealId, act)).bytes

const MINE = 'You ask before you answer; in Lyon that changed the room.'
const THEIRS = 'You leave the room when it gets loud.'

async function begun(side: Side): Promise<OpenReveal> {
  const reveal = await call(on(side).begin, { pairId: side.pairId, about: 'feedback' })
  return answered(side, reveal.id, MINE)
}

async function answered(side: Side, revealId: string, words: string): Promise<OpenReveal> {
  return call(on(side).answer, { revealId, key: 'helps', value: null, words })
}

async function sealed(side: Side, revealId: string): Promise<OpenReveal> {
  const { fingerprint } = await seen(side, revealId)
  return call(on(side).seal, { revealId, fingerprint })
}

async function shown(side: Side, revealId: string): Promise<OpenReveal> {
  const { fingerprint } = await seen(side, revealId)
  return call(on(side).show, { revealId, fingerprint })
}

/** Both have sealed, and each has the other's seal. */
async function bothSealed() {
  const { anders, maya } = await twoVaults()
  const { id } = await begun(anders)
  await sealed(anders, id)
  await take(maya, await file(anders, id, 'commit'))
  await answered(maya, id, THEIRS)
  await sealed(maya, id)
  await take(anders, await file(maya, id, 'commit'))
  return { anders, maya, id }
}

const dump = ({ vault: { vault } }: Side, id: string) =>
  JSON.stringify([
    vault.sharedRoom.reveals.find(id),
    vault.sharedRoom.reveals.rounds(id),
    vault.privateRoom.reveals.find(id),
    vault.privateRoom.reveals.answers(id),
    vault.sharedRoom.commits.value(),
    vault.privateRoom.commits.value(),
  ])

test('both seal, both open, and each reads the other’s words as they were sealed', async () => {
  const { anders, maya, id } = await bothSealed()
  expect((await seen(anders, id)).phase).toBe('bothSealed')
  await shown(maya, id)
  expect(await take(anders, await file(maya, id, 'open'))).toEqual({
    is: 'reveal',
    pairId: anders.pairId,
    revealId: id,
    isNew: true,
  })
  // Theirs are here, and are not shown before mine are open.
  expect(await seen(anders, id)).toMatchObject({ phase: 'openedByPartner', theirs: null })
  await shown(anders, id)
  await take(maya, await file(anders, id, 'open'))
  const [mine, theirs] = [await seen(anders, id), await seen(maya, id)]
  expect(mine).toMatchObject({ phase: 'open', theirs: [{ key: 'helps', words: THEIRS }, {}, {}] })
  expect(theirs).toMatchObject({ phase: 'open', theirs: [{ key: 'helps', words: MINE }, {}, {}] })
})

test('a seal shows the questions and nothing of the answers; the shared room holds none of them', async () => {
  const { anders, maya } = await twoVaults()
  const { id } = await begun(anders)
  await sealed(anders, id)
  await take(maya, await file(anders, id, 'commit'))
  expect(await seen(maya, id)).toMatchObject({ phase: 'asked', theirs: null, title: 'Feedback, both ways' })
  for (const side of [anders, maya]) {
    const { sharedRoom } = side.vault.vault
    expect(JSON.stringify([sharedRoom.reveals.find(id), sharedRoom.reveals.rounds(id)])).not.toContain('Lyon')
  }
  expect(maya.vault.vault.privateRoom.looseWords.every().map(({ words }) => words)).not.toContain(MINE)
  expect(anders.vault.vault.privateRoom.looseWords.every().map(({ words }) => words)).toContain(MINE)
})

test('only whoever sealed first knows that the other has the seal, and the other once they have shown', async () => {
  const { anders, maya, id } = await bothSealed()
  expect((await seen(anders, id)).isMySealThere).toBe(true)
  expect((await seen(maya, id)).isMySealThere).toBe(false)
  await shown(anders, id)
  await take(maya, await file(anders, id, 'open'))
  expect((await seen(maya, id)).isMySealThere).toBe(true)
})

test('nobody opens before both have sealed', async () => {
  const { anders, maya } = await twoVaults()
  const { id } = await begun(anders)
  await expect(shown(anders, id)).rejects.toEqual(refused('NOT_YOUR_TURN'))
  await sealed(anders, id)
  await expect(shown(anders, id)).rejects.toEqual(refused('NOT_YOUR_TURN'))
  await take(maya, await file(anders, id, 'commit'))
  await expect(shown(maya, id)).rejects.toEqual(refused('NOT_YOUR_TURN'))
})

test('what is sealed stands: it cannot be answered anew, and only words that were seen are sealed', async () => {
  const { anders } = await twoVaults()
  const { id, fingerprint } = await begun(anders)
  await answered(anders, id, 'Other words.')
  await expect(call(on(anders).seal, { revealId: id, fingerprint })).rejects.toEqual(refused('OFFER_CHANGED'))
  await sealed(anders, id)
  await expect(answered(anders, id, 'Too late.')).rejects.toEqual(refused('NOT_FOUND'))
  expect((await seen(anders, id)).mine[0]?.words).toBe('Other words.')
})

test('an unanswered reveal is not sealed, and an unpaired pair seals nothing', async () => {
  const { anders } = await twoVaults()
  const { id } = await call(on(anders).begin, { pairId: anders.pairId, about: 'expectations' })
  await expect(sealed(anders, id)).rejects.toEqual(refused('NOTHING_TO_SIGN'))
})

test('ratings: the partner is asked the same questions and finds the own answers there already', async () => {
  const { anders, maya } = await twoVaults()
  const rated = async (side: Side, value: number) => {
    const reviews = reviewsHandlers(side.vault)
    const round = { pairId: side.pairId, moment: 'midTerm', onDay: '2026-11-20', title: 'Mid-term' } as const
    const { id } = await call(reviews.begin, round)
    const { questions } = await call(reviews.ofPair, { pairId: side.pairId })
    const [first] = questions
    if (first === undefined) throw new Error('no question')
    await call(reviews.rate, {
      roundId: id,
      questionId: first.id,
      side: 'me',
      value,
      comment: `it is ${value}`,
    })
    return id
  }
  const roundId = await rated(anders, 2)
  await rated(maya, 5)
  const begin = { pairId: anders.pairId, about: 'ratings', roundId } as const
  const { id, questions, mine } = await call(on(anders).begin, begin)
  expect((await call(on(anders).begin, begin)).id).toBe(id)
  expect(mine[0]).toMatchObject({ value: 2, words: 'it is 2' })
  const [first, second] = questions
  if (first === undefined || second === undefined) throw new Error('two questions')
  await call(on(anders).ask, { revealId: id, key: second.key, isAsked: false })
  await sealed(anders, id)
  await take(maya, await file(anders, id, 'commit'))
  const asked = await seen(maya, id)
  expect(asked.questions.map(({ key }) => key)).toEqual(
    questions.map(({ key }) => key).filter((key) => key !== second.key),
  )
  expect(asked.mine[0]).toMatchObject({ value: 5, words: 'it is 5' })
  await sealed(maya, id)
  await take(anders, await file(maya, id, 'commit'))
  await shown(anders, id)
  await take(maya, await file(anders, id, 'open'))
  expect((await shown(maya, id)).theirs?.[0]).toMatchObject({ value: 2, words: 'it is 2' })
})

test('a question that is left out keeps its answer, travels nowhere, and is asked again where it stood', async () => {
  const { anders, maya } = await twoVaults()
  const { id, questions } = await begun(anders)
  const ask = (key: string, isAsked: boolean) => call(on(anders).ask, { revealId: id, key, isAsked })
  const [first] = questions
  const without = await ask('helps', false)
  expect(without.questions).toHaveLength(questions.length - 1)
  expect(without.leftOut).toEqual([{ key: 'helps', text: first?.text, place: 0 }])
  await answered(anders, id, `${MINE} Again.`)
  const again = await ask('helps', true)
  expect(again).toMatchObject({ questions, leftOut: [] })
  expect(again.mine[0]).toMatchObject({ key: 'helps', words: `${MINE} Again.` })

  await ask('helps', false)
  const [second] = without.questions
  if (second === undefined) throw new Error('a second question')
  await call(on(anders).answer, { revealId: id, key: second.key, value: null, words: 'Ask me more.' })
  const { leftOut } = await sealed(anders, id)
  expect(leftOut).toEqual([])
  await expect(ask('helps', true)).rejects.toEqual(refused('NOT_FOUND'))
  await take(maya, await file(anders, id, 'commit'))
  expect((await seen(maya, id)).questions).toEqual(without.questions)
  const { reveals } = anders.vault.vault.sharedRoom
  expect(JSON.stringify([reveals.rounds(id), reveals.find(id)])).not.toContain('helps')
})

test('one question is always left', async () => {
  const { anders } = await twoVaults()
  const { id, questions } = await begun(anders)
  const leaveOut = (key: string) => call(on(anders).ask, { revealId: id, key, isAsked: false })
  const [last, ...others] = questions.map(({ key }) => key)
  for (const key of others) await leaveOut(key)
  await expect(leaveOut(last ?? '')).rejects.toEqual(refused('NOT_FOUND'))
})

test('at each step it waits for whoever has to do something, and for nobody before and after', async () => {
  const { anders, maya } = await twoVaults()
  const waits = async (side: Side) => {
    const { forMe, forThem } = await call(on(side).waiting, {})
    return [forMe.map(({ phase }) => phase), forThem.map(({ phase }) => phase)]
  }
  const { id } = await begun(anders)
  expect(await waits(anders)).toEqual([[], []])
  await sealed(anders, id)
  expect(await waits(anders)).toEqual([[], ['sealed']])
  await take(maya, await file(anders, id, 'commit'))
  expect(await waits(maya)).toEqual([['asked'], []])
  await answered(maya, id, THEIRS)
  await sealed(maya, id)
  await take(anders, await file(maya, id, 'commit'))
  expect(await waits(anders)).toEqual([['bothSealed'], []])
  await shown(anders, id)
  expect(await waits(anders)).toEqual([[], ['openedByMe']])
  await take(maya, await file(anders, id, 'open'))
  expect(await waits(maya)).toEqual([['openedByPartner'], []])
  await shown(maya, id)
  expect(await waits(maya)).toEqual([[], []])
  anders.vault.vault.privateRoom.trash.put('pair', anders.pairId, new Date().toISOString())
  expect(await waits(anders)).toEqual([[], []])
})

describe('files that do not come as they should', () => {
  test('twice: nothing changes', async () => {
    const { anders, maya, id } = await bothSealed()
    await shown(maya, id)
    const [seal, opening] = [await file(maya, id, 'commit'), await file(maya, id, 'open')]
    await take(anders, opening)
    const before = dump(anders, id)
    for (const again of [seal, opening]) expect(await take(anders, again)).toMatchObject({ isNew: false })
    expect(dump(anders, id)).toBe(before)
  })

  test('the opening before the seal: refused, and taken once the seal has come', async () => {
    const { anders, maya } = await twoVaults()
    const { id } = await begun(anders)
    await sealed(anders, id)
    await take(maya, await file(anders, id, 'commit'))
    await answered(maya, id, THEIRS)
    await sealed(maya, id)
    await shown(maya, id)
    const before = dump(anders, id)
    await expect(take(anders, await file(maya, id, 'open'))).rejects.toEqual(refused('REVEAL_SEAL_MISSING'))
    expect(dump(anders, id)).toBe(before)
    await take(anders, await file(maya, id, 'commit'))
    expect(await take(anders, await file(maya, id, 'open'))).toMatchObject({ isNew: true })
  })

  test('my own file back is said to be mine', async () => {
    const { anders, id } = await bothSealed()
    await expect(take(anders, await file(anders, id, 'commit'))).rejects.toEqual(refused('HANDOVER_OWN_FILE'))
  })

  test('a vault that lost the reveal: its own file does not bring it back, the partner’s opening is refused', async () => {
    const { anders, maya, id } = await bothSealed()
    const own = await file(anders, id, 'commit')
    await shown(maya, id)
    await call(on(anders).remove, { revealId: id })
    await expect(take(anders, own)).rejects.toEqual(refused('REVEAL_LOST'))
    await expect(take(anders, await file(maya, id, 'open'))).rejects.toEqual(refused('REVEAL_SEAL_MISSING'))
    await take(anders, await file(maya, id, 'commit'))
    await answered(anders, id, 'Something else, now that I know.')
    await sealed(anders, id)
    await expect(take(anders, await file(maya, id, 'open'))).rejects.toEqual(refused('REVEAL_OTHER_SEAL'))
    await expect(take(maya, await file(anders, id, 'commit'))).rejects.toEqual(refused('REVEAL_CHANGED'))
  })
})

/** What a partner with a program of their own could send: signed with their key, sealed to me. */
async function forged({ vault, pairId }: Side, body: string, change: (round: Round) => Round) {
  const round = readRound(body)
  if (!round.ok) throw new Error('no round')
  const recipient = vault.pairings.of(pairId)?.partner.sealRecipient ?? ''
  return composeHandOver(
    signRound(change(round.value), (namespace, bytes) => vault.identity.sign(namespace, bytes)),
    [recipient],
  )
}

const bodyOf = ({ vault }: Side, id: string, act: 'commit' | 'open') =>
  vault.vault.sharedRoom.reveals.rounds(id).find((one) => one.side === 'me' && one.act === act)?.body ?? ''

describe('a partner who cheats', () => {
  test('other answers than were sealed are refused by name, and nothing is changed', async () => {
    const { anders, maya, id } = await bothSealed()
    await shown(maya, id)
    const lie = await forged(maya, bodyOf(maya, id, 'open'), (round) => {
      const said = readOpen(round.content ?? '')
      if (said === undefined) throw new Error('no opening')
      const answers = said.answers.map((answer) => ({ ...answer, words: `${answer.words}!` as never }))
      return { ...round, content: openContent({ ...said, answers }) }
    })
    const before = dump(anders, id)
    await expect(take(anders, lie)).rejects.toEqual(refused('REVEAL_DOES_NOT_MATCH'))
    expect(dump(anders, id)).toBe(before)
    expect(await take(anders, await file(maya, id, 'open'))).toMatchObject({ isNew: true })
  })

  test('my commitment, copied as theirs, is never opened with my own answers', async () => {
    const { anders, maya } = await twoVaults()
    const { id } = await begun(anders)
    await sealed(anders, id)
    await take(maya, await file(anders, id, 'commit'))
    const me = maya.vault.pairings.of(maya.pairId)?.me ?? ''
    const to = anders.vault.pairings.of(anders.pairId)?.me ?? ''
    // Maya's seal is Anders's commitment, signed by her.
    const copy = await forged(maya, bodyOf(anders, id, 'commit'), (round) => ({ ...round, from: me, to }))
    await take(anders, copy)
    await shown(anders, id)
    const seal = anders.vault.vault.sharedRoom.reveals.rounds(id).find(({ side }) => side === 'me')
    const echo = await forged(maya, bodyOf(anders, id, 'open'), (round) => ({
      ...round,
      from: me,
      to,
      previous: seal?.id ?? null,
    }))
    await expect(take(anders, echo)).rejects.toEqual(refused('REVEAL_DOES_NOT_MATCH'))
    expect(await seen(anders, id)).toMatchObject({ phase: 'openedByMe', theirs: null })
  })

  test('whatever is changed in a round that is signed anew: refused by name or as damaged, nothing is changed', async () => {
    const { anders, maya, id } = await bothSealed()
    await shown(maya, id)
    const body = bodyOf(maya, id, 'open')
    const before = dump(anders, id)
    const content = (JSON.parse(body) as Round).content ?? ''
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: content.length - 1 }),
        fc.nat({ max: 3 }),
        fc.constantFrom('', '0', '"', 'x', '\\u0000', ',', '}'),
        async (at, length, instead) => {
          const changed = content.slice(0, at) + instead + content.slice(at + length)
          fc.pre(changed !== content)
          let bytes: Uint8Array
          try {
            bytes = await forged(maya, body, (round) => ({ ...round, content: changed }))
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError)
            return
          }
          await expect(take(anders, bytes)).rejects.toEqual(
            expect.objectContaining({
              code: expect.stringMatching(/^(HANDOVER_DAMAGED|HANDOVER_NEWER|REVEAL_DOES_NOT_MATCH)$/),
            }),
          )
          expect(dump(anders, id)).toBe(before)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('other questions under the same reveal are refused', async () => {
    const { anders, maya } = await twoVaults()
    const { id } = await begun(anders)
    await sealed(anders, id)
    await take(maya, await file(anders, id, 'commit'))
    await answered(maya, id, THEIRS)
    await sealed(maya, id)
    const other = await forged(maya, bodyOf(maya, id, 'commit'), (round) => ({
      ...round,
      content: (round.content ?? '').replace('What you do that helps me.', 'What you do that helps us.'),
    }))
    await expect(take(anders, other)).rejects.toEqual(refused('REVEAL_OTHER_QUESTIONS'))
  })
})

test('a seal that was noted and did not get into the shared room, as the disk was full, is taken again', async () => {
  const { anders, maya } = await twoVaults()
  const { id } = await begun(anders)
  await sealed(anders, id)
  const seal = await file(anders, id, 'commit')
  const pairing = { is: 'reveal', pairId: maya.pairId, revealId: id, isNew: true }
  expect(await take(maya, seal)).toEqual(pairing)
  const { sharedRoom, privateRoom } = maya.vault.vault
  sharedRoom.reveals.remove(id)
  expect(privateRoom.reveals.find(id)).toBeDefined()
  expect(await take(maya, seal)).toEqual(pairing)
  expect(await seen(maya, id)).toMatchObject({ phase: 'asked' })
  await answered(maya, id, THEIRS)
  await sealed(maya, id)
  // What I sealed and is gone since is another thing.
  sharedRoom.reveals.remove(id)
  await expect(take(maya, seal)).rejects.toEqual(refused('HANDOVER_DAMAGED'))
})

test('the commitment is what the format says', async () => {
  const { anders, maya, id } = await bothSealed()
  const { vault } = anders.vault
  const [shared, mine] = [vault.sharedRoom.reveals.find(id), vault.privateRoom.reveals.find(id)]
  if (shared === undefined || mine?.nonce == null) throw new Error('nothing sealed')
  const answers = (await seen(anders, id)).mine
  const { pair, set } = shared
  const from = anders.vault.identity.publicIdentity().fingerprint
  const own = JSON.parse((JSON.parse(bodyOf(anders, id, 'commit')) as Round).content ?? '') as {
    commitment: string
  }
  expect(own.commitment).toBe(
    commitmentOf({ pair, reveal: id, from, set, answers, nonce: mine.nonce }, sha256Of),
  )
  expect(mine.nonce).toMatch(/^[0-9a-f]{64}$/)
  expect(maya.vault.vault.privateRoom.reveals.find(id)?.nonce).not.toBe(mine.nonce)
})
