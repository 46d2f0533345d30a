// Cards through the handlers the page calls, on a real vault: their steps, what is carried forward, where their words stand.
import { call } from '@orpc/server'
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { note } from '../../../tests/support/documents'
import { addPair, addSession, openTestVault } from '../../../tests/support/open-test-vault'
import { find } from '../../../tests/support/search'
import type { OpenCard } from '../../contract/cards'
import { CARD_KINDS, firstStateOf, stepsFrom, type CardKind } from '../../domain/card-kinds'
import { cardsHandlers } from './cards.handlers'
import { peopleHandlers } from './labels.handlers'
import { pairsHandlers } from './pairs.handlers'
import { sessionsHandlers } from './sessions.handlers'
import { trashHandlers } from './trash.handlers'

const TODAY = '2026-11-19'
const blank = { title: 'Voice notes', byWhom: 'me', dueOn: null, format: null, sessionId: null } as const

function desk() {
  const deps = openTestVault()
  const pairId = addPair(deps.vault)
  const on = {
    cards: cardsHandlers(deps),
    sessions: sessionsHandlers(deps),
    people: peopleHandlers(deps),
    pairs: pairsHandlers(deps),
    trash: trashHandlers(deps),
  }
  const add = (kind: CardKind, change: object = {}) =>
    call(on.cards.add, { ...blank, kind, pairId, today: TODAY, ...change })
  const step = ({ id: cardId, state: from }: OpenCard, to: OpenCard['state'], today = TODAY, words = '') =>
    call(on.cards.step, { cardId, from, to, by: 'both', note: words, today })
  const list = () => call(on.cards.list, { pairId })
  return { deps, pairId, on, add, step, list }
}

const refusedWith = (code: string) => expect.objectContaining({ code })

describe('the way of a card', () => {
  test('a lesson goes from plan to proof, each step with its day and who took it', async () => {
    const { add, step, on } = desk()
    let card = await add('lesson')
    expect(card).toMatchObject({ state: 'planned', openedOn: TODAY, stateSince: TODAY, revision: 1 })
    expect(card.fields).toEqual({ demo: '', attempt: '', homework: '', proof: '' })
    for (const to of ['shown', 'tried', 'practised', 'proven'] as const)
      card = await step(card, to, '2026-12-01', `now ${to}`)
    expect(card).toMatchObject({ state: 'proven', stateSince: '2026-12-01' })
    expect(card.steps.map(({ state, note: words, on: day }) => [state, words, day])).toEqual([
      ['planned', '', TODAY],
      ['shown', 'now shown', '2026-12-01'],
      ['tried', 'now tried', '2026-12-01'],
      ['practised', 'now practised', '2026-12-01'],
      ['proven', 'now proven', '2026-12-01'],
    ])
    expect(await call(on.cards.open, { cardId: card.id })).toEqual(card)
  })

  test('a step that was seen on an old screen, or that leads nowhere, is refused and changes nothing', async () => {
    const { add, step, on } = desk()
    const planned = await add('lesson')
    await step(planned, 'shown')
    await expect(step(planned, 'shown')).rejects.toEqual(refusedWith('STALE_REVISION'))
    const shown = await call(on.cards.open, { cardId: planned.id })
    await expect(step(shown, 'proven')).rejects.toEqual(refusedWith('STALE_REVISION'))
    await expect(step(shown, 'kept')).rejects.toEqual(refusedWith('STALE_REVISION'))
    expect(await call(on.cards.open, { cardId: planned.id })).toEqual(shown)
    await expect(step({ ...shown, id: randomUUID() }, 'tried')).rejects.toEqual(refusedWith('NOT_FOUND'))
  })

  test('a step taken back leaves the card as it was; the first state stays', async () => {
    const { add, step, on } = desk()
    const before = await add('introduction')
    const after = await step(before, 'fellThrough', TODAY, 'He left the firm')
    expect(await call(on.cards.stepBack, { cardId: after.id, from: 'fellThrough' })).toEqual(before)
    await expect(call(on.cards.stepBack, { cardId: before.id, from: 'promised' })).rejects.toEqual(
      refusedWith('STALE_REVISION'),
    )
  })

  test('whatever way a card of any kind goes, taking every step back brings it to where it began', async () => {
    const { add, step, on } = desk()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CARD_KINDS), fc.array(fc.nat(3)), async (kind, choices) => {
        const first = await add(kind)
        let card = first
        for (const choice of choices) {
          const leadsTo = stepsFrom(kind, card.state)
          const to = leadsTo[choice % Math.max(1, leadsTo.length)]
          if (to === undefined) break
          card = await step(card, to)
        }
        while (card.state !== firstStateOf(kind))
          card = await call(on.cards.stepBack, { cardId: card.id, from: card.state })
        expect(card).toEqual(first)
      }),
      { numRuns: 25 },
    )
  })
})

describe('what is written on a card', () => {
  test('title and fields are saved on a revision; a stale one overwrites nothing', async () => {
    const { add, on } = desk()
    const { id: cardId } = await add('assumption')
    const save = (baseRevision: number, learned: string) =>
      call(on.cards.save, { cardId, baseRevision, title: 'The floor reads mail', fields: { learned } })
    expect(await save(1, 'They do not')).toMatchObject({ revision: 2 })
    await expect(save(1, 'Something else')).rejects.toMatchObject({
      code: 'STALE_REVISION',
      data: { currentRevision: 2 },
    })
    const card = await call(on.cards.open, { cardId })
    expect(card).toMatchObject({ title: 'The floor reads mail', revision: 2 })
    expect(card.fields).toEqual({ assumed: '', evidence: '', learned: 'They do not' })
  })

  test('fields of another kind are not kept, nor a format where there is none', async () => {
    const { add, on } = desk()
    const { id: cardId } = await add('feedback', { format: 'walk' })
    await call(on.cards.save, { cardId, baseRevision: 1, title: '', fields: { wrong: 'I talk', demo: 'no' } })
    const card = await call(on.cards.open, { cardId })
    expect(card.fields).toEqual({ wrong: 'I talk', right: '', change: '' })
    expect(card.format).toBeNull()
    expect((await add('format', { format: 'walk' })).format).toBe('walk')
  })

  test('where it came up and who is introduced are of this pair and known, else they are refused', async () => {
    const { deps, pairId, add, on } = desk()
    const other = addSession(deps.vault, addPair(deps.vault, 'Luc'), note('Other'))
    const mine = addSession(deps.vault, pairId, note('Mine'))
    const henrik = await call(on.people.add, { name: 'Henrik' })
    const { id: cardId } = await add('introduction')
    const details = { cardId, byWhom: 'me', dueOn: '2026-12-01', format: null } as const
    const set = (sessionId: string | null, personId: string | null) =>
      call(on.cards.setDetails, { ...details, sessionId, personId })
    await expect(set(other.sessionId, null)).rejects.toEqual(refusedWith('NOT_FOUND'))
    await expect(set(null, randomUUID())).rejects.toEqual(refusedWith('NOT_FOUND'))
    await expect(add('lesson', { sessionId: other.sessionId })).rejects.toEqual(refusedWith('NOT_FOUND'))
    expect(await set(mine.sessionId, henrik.id)).toMatchObject({
      dueOn: '2026-12-01',
      session: { id: mine.sessionId, title: 'Reading the room' },
      person: { id: henrik.id, name: 'Henrik' },
    })
    const hb = await call(on.people.add, { name: 'Henrik B.' })
    await call(on.people.merge, { from: henrik.id, into: hb.id })
    expect(await call(on.cards.open, { cardId })).toMatchObject({ person: { id: hb.id } })
    await call(on.trash.put, { kind: 'session', id: mine.sessionId })
    expect(await call(on.cards.open, { cardId })).toMatchObject({ session: null })
    await call(on.trash.deleteForGood, { kind: 'session', id: mine.sessionId })
    expect(await call(on.cards.open, { cardId })).toMatchObject({ session: null, dueOn: '2026-12-01' })
  })
})

describe('carried forward', () => {
  test('open cards come back before a session, with how often they were carried; closed ones do not', async () => {
    const { deps, pairId, add, step, on } = desk()
    const came = addSession(deps.vault, pairId, note('It came up'), '2026-11-05T15:00')
    addSession(deps.vault, pairId, note('Once more'), '2026-11-12T15:00')
    const next = addSession(deps.vault, pairId, note('Next'), '2026-12-03T15:00')
    const open = await add('challenge', { sessionId: came.sessionId })
    const due = await add('lesson', { dueOn: '2026-11-30' })
    const closed = await add('feedback')
    await step(await step(closed, 'heard'), 'actedOn')
    await add('format', { today: '2026-12-04' })
    const { cards } = await call(on.sessions.before, { sessionId: next.sessionId })
    expect(cards.map(({ id, timesCarried }) => [id, timesCarried])).toEqual([
      [due.id, 0],
      [open.id, 1],
    ])
    expect(await call(on.cards.open, { cardId: open.id })).toMatchObject({ timesCarried: 2 })
    expect((await call(on.sessions.before, { sessionId: came.sessionId })).cards).toEqual([])
  })

  test('what is to be discussed stands first, until a session was held', async () => {
    const { deps, pairId, add, on } = desk()
    addSession(deps.vault, pairId, note('Before'), '2026-11-19T09:00')
    const plain = await add('lesson', { dueOn: TODAY })
    const asked = await add('challenge')
    const discuss = (isToDiscuss: boolean) =>
      call(on.cards.discuss, { cardId: asked.id, isToDiscuss, now: '2026-11-19T11:00' })
    expect(await discuss(true)).toMatchObject({ isToDiscuss: true })
    const { forMe } = await call(on.cards.waiting, {})
    expect(forMe.map(({ id }) => id)).toEqual([asked.id, plain.id])
    expect(await discuss(false)).toMatchObject({ isToDiscuss: false })
    await discuss(true)
    addSession(deps.vault, pairId, note('Held'), '2026-11-19T15:00')
    expect(await call(on.cards.open, { cardId: asked.id })).toMatchObject({ isToDiscuss: false })
  })

  test('what waits is sorted by whose turn it is, over all pairs but those that ended or are in the trash', async () => {
    const { deps, add, step, on } = desk()
    const lucId = addPair(deps.vault, 'Luc')
    const mine = await add('assumption')
    const theirs = await step(await add('lesson'), 'shown')
    const ours = await step(await add('challenge', { pairId: lucId }), 'questioned')
    const names = async () => {
      const { forMe, forPartner } = await call(on.cards.waiting, {})
      return [forMe, forPartner].map(
        (cards) => new Map(cards.map(({ id, partnerName }) => [id, partnerName])),
      )
    }
    expect(await names()).toEqual([
      new Map([
        [mine.id, 'Maya Okafor'],
        [ours.id, 'Luc'],
      ]),
      new Map([[theirs.id, 'Maya Okafor']]),
    ])
    await call(on.pairs.end, { pairId: lucId, endedOn: '2099-01-01', howItEnded: '' })
    expect((await names())[0]?.has(ours.id)).toBe(false)
    await call(on.trash.put, { kind: 'pair', id: lucId })
    await call(on.trash.put, { kind: 'card', id: theirs.id })
    expect(await names()).toEqual([new Map([[mine.id, 'Maya Okafor']]), new Map()])
  })

  test('introductions and formats are counted by the quarter of their steps', async () => {
    const { deps, pairId, add, step } = desk()
    const made = await step(await add('introduction', { today: '2026-09-30' }), 'made', '2026-10-01')
    await step(made, 'met', '2026-12-31')
    await step(await add('introduction', { today: '2027-01-01' }), 'fellThrough', '2027-01-02')
    const walk = await step(await add('format', { format: 'walk', today: '2026-07-01' }), 'planned')
    await step(walk, 'tried', '2026-10-09')
    const none = { promised: 0, made: 0, met: 0, fellThrough: 0, formatsTried: 0 }
    expect(deps.vault.privateRoom.cards.byQuarter(pairId)).toEqual([
      { ...none, quarter: '2026-Q3', promised: 1 },
      { ...none, quarter: '2026-Q4', made: 1, met: 1, formatsTried: 1 },
      { ...none, quarter: '2027-Q1', promised: 1, fellThrough: 1 },
    ])
    expect(deps.vault.privateRoom.cards.formatsTried(pairId)).toEqual([{ format: 'walk', count: 1 }])
  })
})

describe('where its words stand', () => {
  const words = 'Henrik sneered at the juniors'

  async function withWords() {
    const all = desk()
    const { id: cardId } = await all.add('lesson')
    await call(all.on.cards.save, { cardId, baseRevision: 1, title: 'Voice notes', fields: { demo: words } })
    await call(all.on.cards.step, {
      cardId,
      from: 'planned',
      to: 'shown',
      by: 'me',
      note: 'It rained on Tuesday',
      today: TODAY,
    })
    return { ...all, cardId }
  }

  test('it is found by its title, its fields and what was written at a step, and not from the trash', async () => {
    const { deps, pairId, on, cardId } = await withWords()
    const targets = (text: string) => find(deps.vault, text).hits.map(({ target }) => target)
    const target = { kind: 'card', pairId, cardId }
    expect(targets('voice')).toEqual([target])
    expect(targets('sneered')).toEqual([target])
    const cardsOnly = find(deps.vault, 'sneered', { filters: { kinds: ['card'], pairId } })
    expect(cardsOnly.hits.map((hit) => hit.target)).toEqual([target])
    expect(targets('rained')).toEqual([target])
    await call(on.cards.stepBack, { cardId, from: 'shown' })
    expect(targets('rained')).toEqual([])
    await call(on.trash.put, { kind: 'card', id: cardId })
    expect(targets('sneered')).toEqual([])
    await call(on.trash.restore, { kind: 'card', id: cardId })
    expect(targets('sneered')).toEqual([target])
    deps.vault.privateRoom.search.rebuild()
    expect(targets('sneered')).toEqual([target])
  })

  test('the leak check reads all of it, also from the trash', async () => {
    const { deps, on, cardId } = await withWords()
    const loose = () =>
      deps.vault.privateRoom.looseWords
        .every()
        .filter(({ kind }) => kind === 'card')
        .map((one) => one.words)
        .join('\n')
    await call(on.trash.put, { kind: 'card', id: cardId })
    expect(loose()).toContain(words)
    expect(loose()).toContain('Voice notes')
    expect(loose()).toContain('It rained on Tuesday')
  })

  test('in the trash it is nowhere else; it comes back with its pair only, and goes for good with its steps', async () => {
    const { pairId, on, cardId, list } = await withWords()
    await call(on.trash.put, { kind: 'card', id: cardId })
    expect(await list()).toEqual([])
    await expect(call(on.cards.open, { cardId })).rejects.toEqual(refusedWith('NOT_FOUND'))
    expect(await call(on.trash.list, {})).toMatchObject([
      { kind: 'card', id: cardId, name: 'Voice notes', partnerName: 'Maya Okafor' },
    ])
    await call(on.trash.put, { kind: 'pair', id: pairId })
    const restore = () => call(on.trash.restore, { kind: 'card', id: cardId })
    await expect(restore()).rejects.toEqual(refusedWith('PAIR_IN_TRASH'))
    await call(on.trash.restore, { kind: 'pair', id: pairId })
    await restore()
    expect(await list()).toMatchObject([{ id: cardId, state: 'shown' }])
    await call(on.trash.put, { kind: 'card', id: cardId })
    await call(on.trash.deleteForGood, { kind: 'card', id: cardId })
    await expect(restore()).rejects.toEqual(refusedWith('NOT_FOUND'))
  })

  test('a vault that is closed and opened again has its cards as they were', async () => {
    const { deps, on, cardId } = await withWords()
    const before = await call(on.cards.open, { cardId })
    const again = cardsHandlers(deps.reopen())
    expect(await call(again.open, { cardId })).toEqual(before)
  })
})
