// Ratings and reviews through the handlers the page calls, on a real vault.
import { call } from '@orpc/server'
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { note } from '../../../tests/support/documents'
import { addPair, addSession, openTestVault } from '../../../tests/support/open-test-vault'
import { find } from '../../../tests/support/search'
import type { RatingAnswer, ReviewMoment } from '../../contract/reviews'
import { daysLater } from '../../domain/calendar-day'
import { pairsHandlers } from './pairs.handlers'
import { reviewsHandlers } from './reviews.handlers'
import { skillsHandlers } from './skills.handlers'
import { trashHandlers } from './trash.handlers'

const DAY = '2026-11-19'
const ends = { low: 'hardly', high: 'fully' }

function desk() {
  const deps = openTestVault()
  const pairId = addPair(deps.vault)
  const on = {
    reviews: reviewsHandlers(deps),
    skills: skillsHandlers(deps),
    pairs: pairsHandlers(deps),
    trash: trashHandlers(deps),
  }
  const begin = (moment: ReviewMoment = 'baseline', onDay = DAY) =>
    call(on.reviews.begin, { pairId, moment, onDay, title: 'Where we stand' })
  const ofPair = () => call(on.reviews.ofPair, { pairId })
  const asked = async () => (await ofPair()).questions.filter(({ retiredOn }) => retiredOn === null)
  const rate = (roundId: string, questionId: string, answer: Partial<RatingAnswer> = {}) =>
    call(on.reviews.rate, { roundId, questionId, side: 'me', value: 3, comment: '', ...answer })
  return { deps, pairId, on, begin, ofPair, asked, rate }
}

const refusedWith = (code: string) => expect.objectContaining({ code })
const words = { whatWorks: '', whatToChange: '', whatWeKeep: '', thanks: '', next: null }

describe('a round of ratings', () => {
  test('asks eight questions and one for the purpose, in an order that stays', async () => {
    const { begin, asked } = desk()
    await begin()
    const questions = await asked()
    expect(questions).toHaveLength(9)
    expect(questions[0]?.text).toBe('I can ask what I do not understand.')
    expect(questions.at(-1)?.text).toBe('I see early what will change our work.')
    await begin('midTerm')
    expect(await asked()).toEqual(questions)
  })

  test('takes over how both rated the skills when they set themselves up', async () => {
    const { begin, asked, on, pairId } = desk()
    const levels = { nowByMe: 2, nowByPartner: 3 }
    const skill = await call(on.skills.add, { pairId, learner: 'me', name: 'Voice notes', ...levels })
    const { answers } = await begin()
    const question = (await asked()).find(({ skillId }) => skillId === skill.id)
    expect(question).toMatchObject({ text: 'Voice notes', about: 'me', high: 'could teach it' })
    expect(answers).toEqual([
      { questionId: question?.id, side: 'me', value: 2, comment: '' },
      { questionId: question?.id, side: 'partner', value: 3, comment: '' },
    ])
    expect((await begin('midTerm')).answers).toEqual([])
  })

  test('asks anew for a skill that got another name, and no more for one that is gone', async () => {
    const { begin, asked, on, pairId } = desk()
    const {
      id: skillId,
      createdAt: _at,
      pairId: _pair,
      learner: _who,
      ...skill
    } = await call(on.skills.add, {
      pairId,
      learner: 'partner',
      name: 'Board papers',
    })
    await begin()
    await call(on.skills.revise, { ...skill, skillId, name: 'Papers for the board' })
    await begin('midTerm')
    const ofSkill = async () => (await asked()).filter((one) => one.skillId !== null).map(({ text }) => text)
    expect(await ofSkill()).toEqual(['Papers for the board'])
    await call(on.skills.remove, { skillId })
    await begin('closure')
    expect(await ofSkill()).toEqual([])
  })

  test('is taken up again while it is open, and begun anew once it is done', async () => {
    const { begin, on } = desk()
    const round = await begin()
    expect((await begin()).id).toBe(round.id)
    await call(on.reviews.finish, { roundId: round.id })
    expect((await begin()).id).not.toBe(round.id)
  })

  test('keeps one answer a side, with its comment; an empty one is none', async () => {
    const { begin, asked, rate, ofPair } = desk()
    const { id } = await begin()
    const [question] = await asked()
    if (question === undefined) throw new Error('there is a question')
    await rate(id, question.id)
    await rate(id, question.id, { value: 4, comment: 'More often than before' })
    await rate(id, question.id, { side: 'partner', value: 2 })
    expect((await ofPair()).rounds[0]?.answers).toEqual([
      { questionId: question.id, side: 'me', value: 4, comment: 'More often than before' },
      { questionId: question.id, side: 'partner', value: 2, comment: '' },
    ])
    await rate(id, question.id, { value: null })
    expect((await ofPair()).rounds[0]?.answers).toHaveLength(1)
  })

  test('refuses an answer to a question of another pair', async () => {
    const { begin, asked, on, deps, rate } = desk()
    const { id } = await begin()
    const other = addPair(deps.vault, 'Luc Tremblay')
    await expect(rate(id, randomUUID())).rejects.toThrow(refusedWith('NOT_FOUND'))
    const question = await call(on.reviews.addQuestion, { pairId: other, text: 'Do we laugh?', ...ends })
    await expect(rate(id, question.id)).rejects.toThrow(refusedWith('NOT_FOUND'))
    expect(await asked()).toHaveLength(9)
  })

  test('a question in other words is another one, in the same place; the old one stays with its answers', async () => {
    const { begin, asked, on, rate, ofPair } = desk()
    const { id } = await begin()
    const [first, second] = await asked()
    if (first === undefined) throw new Error('there is a question')
    await rate(id, first.id)
    const change = { questionId: first.id, today: '2026-12-01', text: 'I dare to ask.', ...ends }
    const changed = await call(on.reviews.changeQuestion, change)
    expect((await asked()).slice(0, 2).map((one) => one.id)).toEqual([changed.id, second?.id])
    const { questions, rounds } = await ofPair()
    expect(questions.find((one) => one.id === first.id)).toMatchObject({ ...first, retiredOn: '2026-12-01' })
    expect(rounds[0]?.answers).toHaveLength(1)
    await begin('midTerm')
    expect(await asked()).toHaveLength(9)
    await call(on.reviews.askAgain, { questionId: first.id })
    expect(await asked()).toHaveLength(10)
  })
})

describe('what is written at a review', () => {
  test('is saved by itself, never over newer words', async () => {
    const { begin, on, ofPair } = desk()
    const { id: roundId, revision: baseRevision } = await begin('midTerm')
    const written = { ...words, whatWorks: 'The fixed hour', next: 'goOn' } as const
    expect(await call(on.reviews.write, { roundId, baseRevision, words: written })).toEqual({ revision: 2 })
    await expect(call(on.reviews.write, { roundId, baseRevision, words })).rejects.toThrow(
      refusedWith('STALE_REVISION'),
    )
    await call(on.reviews.setStep, { roundId, step: 'goals' })
    expect((await ofPair()).rounds).toMatchObject([
      { id: roundId, words: written, step: 'goals', revision: 2 },
    ])
  })

  test('outlives a restart', async () => {
    const { begin, on, deps, pairId } = desk()
    const { id: roundId } = await begin('closure')
    await call(on.reviews.write, {
      roundId,
      baseRevision: 1,
      words: { ...words, thanks: 'For the patience' },
    })
    const again = reviewsHandlers(deps.reopen())
    const { rounds } = await call(again.ofPair, { pairId })
    expect(rounds).toMatchObject([{ id: roundId, words: { thanks: 'For the patience' } }])
  })

  test('is found, is held against whatever leaves, goes to the trash and comes back', async () => {
    const { begin, on, asked, rate, deps } = desk()
    const { id: roundId, pairId } = await begin('midTerm')
    const [question] = await asked()
    if (question === undefined) throw new Error('there is a question')
    await call(on.reviews.write, {
      roundId,
      baseRevision: 1,
      words: { ...words, whatWeKeep: 'umbrella hour' },
    })
    await rate(roundId, question.id, { comment: 'quiet as snowfall' })
    await call(on.reviews.addQuestion, { pairId, text: 'We laugh about pelicans.', ...ends })

    const foundBy = (text: string) =>
      find(deps.vault, text).hits.flatMap(({ target }) => (target.kind === 'review' ? [target.roundId] : []))
    for (const text of ['umbrella', 'snowfall', 'pelicans']) expect(foundBy(text)).toEqual([roundId])
    deps.vault.privateRoom.search.rebuild()
    expect(foundBy('umbrella')).toEqual([roundId])
    const loose = deps.vault.privateRoom.looseWords.every().filter(({ kind }) => kind === 'review')
    expect(new Set(loose.map((one) => one.words.split('\n')[0]))).toEqual(
      new Set(['We laugh about pelicans.', 'quiet as snowfall', 'umbrella hour']),
    )

    await call(on.trash.put, { kind: 'review', id: roundId })
    expect(foundBy('umbrella')).toEqual([])
    expect(await call(on.trash.list, {})).toMatchObject([
      {
        kind: 'review',
        id: roundId,
        name: 'Where we stand',
        heldOn: `${DAY}T00:00`,
        partnerName: 'Maya Okafor',
      },
    ])
    await call(on.trash.put, { kind: 'pair', id: pairId })
    await expect(call(on.trash.restore, { kind: 'review', id: roundId })).rejects.toThrow(
      refusedWith('PAIR_IN_TRASH'),
    )
    await call(on.trash.restore, { kind: 'pair', id: pairId })
    await call(on.trash.restore, { kind: 'review', id: roundId })
    expect(foundBy('snowfall')).toEqual([roundId])
  })

  test('deleted for good, it takes along the own questions that only it asked', async () => {
    const { begin, on, rate, ofPair, pairId, deps } = desk()
    const { id: roundId } = await begin()
    const question = await call(on.reviews.addQuestion, { pairId, text: 'Pelicans, again?', ...ends })
    await rate(roundId, question.id)
    await call(on.reviews.retireQuestion, { questionId: question.id, today: DAY })
    await call(on.trash.put, { kind: 'review', id: roundId })
    await call(on.trash.deleteForGood, { kind: 'review', id: roundId })
    const { questions, rounds } = await ofPair()
    expect(rounds).toEqual([])
    expect(questions.map(({ text }) => text)).not.toContain('Pelicans, again?')
    expect(deps.vault.privateRoom.looseWords.every().filter(({ kind }) => kind === 'review')).toEqual([])
  })
})

describe('what is due over all pairs', () => {
  const beganOn = (pairCreatedAt: string) => pairCreatedAt.slice(0, 10)

  test('the beginning first, then mid-term after six sessions, with the one that was begun', async () => {
    const { begin, on, deps, pairId } = desk()
    const began = beganOn(deps.vault.privateRoom.pairs.find(pairId)?.createdAt ?? '')
    const due = (today: string) => call(on.reviews.due, { today })
    expect(await due(began)).toMatchObject([
      { pairId, partnerName: 'Maya Okafor', moment: 'baseline', roundId: null },
    ])
    const baseline = await begin('baseline', began)
    expect(await due(began)).toMatchObject([{ moment: 'baseline', roundId: baseline.id }])
    await call(on.reviews.finish, { roundId: baseline.id })
    expect(await due(began)).toEqual([])

    for (let at = 0; at < 6; at += 1)
      addSession(deps.vault, pairId, note('We met.'), `${daysLater(began, at * 7)}T15:00`)
    const sixth = daysLater(began, 35)
    expect(await due(daysLater(sixth, -1))).toEqual([])
    expect(await due(sixth)).toMatchObject([{ moment: 'midTerm', because: 'sixSessions', since: sixth }])
    const midTerm = await begin('midTerm', sixth)
    await call(on.reviews.finish, { roundId: midTerm.id })
    expect(await due(daysLater(sixth, 400))).toEqual([])
  })

  test('closure once a pair has ended, the beginning when it begins again, nothing of a pair in the trash', async () => {
    const { begin, on, deps, pairId } = desk()
    const began = beganOn(deps.vault.privateRoom.pairs.find(pairId)?.createdAt ?? '')
    const endedOn = daysLater(began, 100)
    const due = (today: string) => call(on.reviews.due, { today })
    await call(on.pairs.end, { pairId, endedOn, howItEnded: '' })
    expect(await due(endedOn)).toMatchObject([{ moment: 'closure', because: 'ended', since: endedOn }])
    const closure = await begin('closure', endedOn)
    await call(on.reviews.finish, { roundId: closure.id })
    expect(await due(endedOn)).toEqual([])
    const again = daysLater(endedOn, 30)
    await call(on.pairs.beginAgain, { pairId, beganOn: again })
    expect(await due(again)).toMatchObject([{ moment: 'baseline', since: again }])
    await call(on.trash.put, { kind: 'pair', id: pairId })
    expect(await due(again)).toEqual([])
  })
})
