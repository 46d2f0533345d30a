// Pairs on a real vault: what is said on the path of the set-up, line checks, skills, ending and beginning again.
import { call } from '@orpc/server'
import { expect, test } from 'vitest'
import { addPair, openTestVault, type TestVault } from '../../../tests/support/open-test-vault'
import { idsOf } from '../../../tests/support/search'
import type { LineAnswers } from '../../domain/line-check'
import { lineChecksHandlers } from './line-checks.handlers'
import { pairsHandlers } from './pairs.handlers'
import { skillsHandlers } from './skills.handlers'
import { trashHandlers } from './trash.handlers'

const allNo: LineAnswers = {
  partnerReportsToMe: 'no',
  partnerBelowMyReports: 'no',
  iReportToPartner: 'no',
  iAmBelowPartnersReports: 'no',
  sameManager: 'no',
  oneDecides: 'no',
}
const names = { myName: 'Anders Holm', partnerName: 'Maya Okafor' }

const looseOf = (deps: TestVault, kind: string) =>
  deps.vault.privateRoom.looseWords.every().filter((loose) => loose.kind === kind)

test('a step saves by itself, and what it does not name stays as it is', async () => {
  const deps = openTestVault()
  const pairs = pairsHandlers(deps)
  const made = await call(pairs.create, { ...names, purpose: 'own', objective: '' })
  expect(made).toMatchObject({ doneSteps: [], endedOn: null, myLevel: null })
  const pairId = made.id
  await call(pairs.describe, { pairId, purposeWords: 'Two trades under one roof' })
  await call(pairs.describe, { pairId, objective: 'Read the models', myLevel: 'director' })
  const communication = { channels: ['walk' as const], mine: 'Mornings', partners: 'No calls on Friday' }
  await call(pairs.describe, { pairId, communication, myLevel: null })
  expect(await call(pairs.markStep, { pairId, step: 'rhythm' })).toMatchObject({
    ...names,
    purposeWords: 'Two trades under one roof',
    objective: 'Read the models',
    myLevel: null,
    communication,
    doneSteps: ['purpose', 'objective', 'functions', 'rhythm'],
  })
  const again = pairsHandlers(deps.reopen())
  expect(await call(again.list, {})).toMatchObject([
    { doneSteps: ['purpose', 'objective', 'functions', 'rhythm'] },
  ])
})

test('a skill keeps both estimates, and the pair is found by its name until it is removed', async () => {
  const deps = openTestVault()
  const skills = skillsHandlers(deps)
  const pairId = addPair(deps.vault)
  const skill = await call(skills.add, { pairId, learner: 'me', name: 'Prompting', nowByMe: 2 })
  const levels = { nowByMe: 2, wantedByMe: 4, nowByPartner: 1, wantedByPartner: null }
  await call(skills.revise, { skillId: skill.id, name: 'Prompting with care', ...levels })
  expect(await call(skills.list, { pairId })).toEqual([{ ...skill, name: 'Prompting with care', ...levels }])
  expect(idsOf(deps.vault, 'prompting')).toEqual([pairId])
  expect(looseOf(deps, 'pair')).toMatchObject([{ name: 'Maya Okafor', words: 'Prompting with care' }])
  await call(skills.remove, { skillId: skill.id })
  expect(idsOf(deps.vault, 'prompting')).toEqual([])
  await expect(call(skills.remove, { skillId: skill.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a warning is settled by a reason only, and every check stays in the log', async () => {
  const deps = openTestVault()
  const pairs = pairsHandlers(deps)
  const lineChecks = lineChecksHandlers(deps)
  const pairId = addPair(deps.vault)
  const doneSteps = async () => (await call(pairs.list, {}))[0]?.doneSteps
  const asked = { pairId, checkedOn: '2026-10-08' }
  const below = { ...allNo, iAmBelowPartnersReports: 'yes' as const }
  await call(lineChecks.record, { ...asked, answers: below, overrideReason: ' ' })
  expect(await doneSteps()).not.toContain('lines')
  await call(lineChecks.record, { ...asked, answers: below, overrideReason: 'Maya leaves that line in May' })
  expect(await doneSteps()).toContain('lines')
  await call(lineChecks.record, {
    ...asked,
    answers: { ...allNo, sameManager: 'unsure' },
    overrideReason: 'x',
  })
  expect(await doneSteps()).not.toContain('lines')
  await call(lineChecks.record, { ...asked, answers: allNo, overrideReason: null })
  expect(await doneSteps()).toContain('lines')
  const log = await call(lineChecks.list, { pairId })
  expect(log.map(({ finding, overrideReason }) => [finding, overrideReason]).toReversed()).toEqual([
    ['skipLevel', null],
    ['skipLevel', 'Maya leaves that line in May'],
    ['unknown', null],
    ['clear', null],
  ])
  expect(looseOf(deps, 'pair')).toMatchObject([{ words: 'Maya leaves that line in May' }])
})

test('a pair ends and begins again; its periods are kept, and it stands below the others meanwhile', async () => {
  const deps = openTestVault()
  const pairs = pairsHandlers(deps)
  const first = await call(pairs.create, { ...names, purpose: 'educational', objective: '' })
  const second = await call(pairs.create, { ...names, partnerName: 'Ravi', purpose: 'own', objective: '' })
  const pairId = first.id
  const order = async () => (await call(pairs.list, {})).map(({ id }) => id)
  await expect(call(pairs.end, { pairId, endedOn: '2001-01-01', howItEnded: '' })).rejects.toMatchObject({
    code: 'DAY_BEFORE_BEGINNING',
  })
  const ended = await call(pairs.end, { pairId, endedOn: '2099-05-03', howItEnded: 'Maya moved to Lagos' })
  expect(ended.endedOn).toBe('2099-05-03')
  expect(await order()).toEqual([second.id, pairId])
  expect(idsOf(deps.vault, 'lagos')).toEqual([pairId])
  expect(await call(pairs.end, { pairId, endedOn: '2099-06-01', howItEnded: 'x' })).toEqual(ended)
  await expect(call(pairs.beginAgain, { pairId, beganOn: '2099-05-02' })).rejects.toMatchObject({
    code: 'DAY_BEFORE_BEGINNING',
  })
  expect(await call(pairs.beginAgain, { pairId, beganOn: '2099-09-01' })).toMatchObject({ endedOn: null })
  expect(await order()).toEqual([pairId, second.id])
  expect(await call(pairs.periods, { pairId })).toEqual([
    { beganOn: first.createdAt.slice(0, 10), endedOn: '2099-05-03', howItEnded: 'Maya moved to Lagos' },
    { beganOn: '2099-09-01', endedOn: null, howItEnded: '' },
  ])
})

test('deleted for good, a pair takes every word of its set-up along', async () => {
  const deps = openTestVault()
  const pairId = addPair(deps.vault)
  const pairs = pairsHandlers(deps)
  await call(pairs.describe, { pairId, purposeWords: 'Two trades', communication: { mine: 'Mornings' } })
  await call(skillsHandlers(deps).add, { pairId, learner: 'partner', name: 'Budgets' })
  const answers = { ...allNo, oneDecides: 'yes' as const }
  const check = { pairId, answers, checkedOn: '2026-10-08', overrideReason: 'Not for long' }
  await call(lineChecksHandlers(deps).record, check)
  await call(pairs.end, { pairId, endedOn: '2099-05-03', howItEnded: 'In peace' })
  const words = () => looseOf(deps, 'pair').map((loose) => loose.words)
  const all = ['Budgets', 'In peace', 'Mornings', 'Not for long', 'Two trades']
  expect(words().toSorted()).toEqual(all)
  const trash = trashHandlers(deps)
  await call(trash.put, { kind: 'pair', id: pairId })
  expect(words().toSorted()).toEqual(all)
  await call(trash.deleteForGood, { kind: 'pair', id: pairId })
  expect(words()).toEqual([])
})

test('a pair that is not there is refused', async () => {
  const deps = openTestVault()
  const pairId = deps.newId()
  const refused = { code: 'NOT_FOUND' }
  const pairs = pairsHandlers(deps)
  await expect(call(pairs.describe, { pairId, objective: 'x' })).rejects.toMatchObject(refused)
  await expect(call(pairs.markStep, { pairId, step: 'rhythm' })).rejects.toMatchObject(refused)
  const record = { pairId, answers: allNo, checkedOn: '2026-10-08', overrideReason: null }
  await expect(call(lineChecksHandlers(deps).record, record)).rejects.toMatchObject(refused)
  const skill = { pairId, learner: 'me' as const, name: 'x' }
  await expect(call(skillsHandlers(deps).add, skill)).rejects.toMatchObject(refused)
})

test('a pair begins on the day where the reader is, and may end on it, whatever day it is in UTC', async () => {
  const deps = { ...openTestVault(), now: () => new Date('2026-11-23T01:30:00.000Z') }
  const pairs = pairsHandlers(deps)
  const today = '2026-11-22'
  const { id: pairId } = await call(pairs.create, { ...names, purpose: 'own', objective: '', today })
  expect(await call(pairs.periods, { pairId })).toMatchObject([{ beganOn: today, endedOn: null }])
  expect(await call(pairs.end, { pairId, endedOn: today, howItEnded: '' })).toMatchObject({ endedOn: today })
})
