// Facts go through the door as passages do: as they were shown, capped by the charter, and never changed behind one’s back.
import { randomUUID } from 'node:crypto'
import { call } from '@orpc/server'
import { expect, test } from 'vitest'
import { note } from '../../../../tests/support/documents'
import { addPair, addSession, openTestVault } from '../../../../tests/support/open-test-vault'
import { summaryTextOf } from '../../../domain/summary-document'
import { parseNoteDocument, passagesOf } from '../../../domain/note-document'
import { checkDraft } from '../leak-check/leak-check'
import { freeze } from '../charter/freeze'
import { leavingOf } from '../leaving'
import { parseCharterEdit } from '../rooms/shared/charter-edit'
import { doorHandlers, summariesHandlers } from '../summaries.handlers'

const TODAY = '2026-11-22'
const GOAL = 'Speak so that the juniors answer back'

async function aSummary(deps = openTestVault()) {
  const pairId = addPair(deps.vault)
  const on = { summaries: summariesHandlers(deps), door: doorHandlers(deps) }
  const { id: summaryId } = await call(on.summaries.start, { pairId, title: '', withNames: false })
  const offers = async () => (await call(on.summaries.facts, { summaryId, today: TODAY })).offers
  const offer = async (thing: string) => {
    const found = (await offers()).find((one) => one.thing === thing)
    if (found === undefined) throw new Error(`no offer ${thing}`)
    return found
  }
  const take = async (thing: string, form: 0 | 1 = 0, at: number | null = null) => {
    const { key = '', fingerprint = '' } = (await offer(thing)).forms[form] ?? {}
    return call(on.door.takeFact, { summaryId, key, fingerprint, today: TODAY, at })
  }
  const text = () => {
    const summary = deps.vault.sharedRoom.summaries.find(summaryId)
    return summary && summaryTextOf(summary.document)
  }
  return { deps, on, pairId, summaryId, offers, offer, take, text }
}

function addGoal({ deps, pairId }: Awaited<ReturnType<typeof aSummary>>) {
  const id = randomUUID()
  const { goals, checkIns } = deps.vault.privateRoom
  goals.add({
    id,
    pairId,
    title: GOAL,
    forWhom: 'me',
    dueOn: null,
    createdAt: '2026-06-01T08:00:00.000Z',
    measure: { kind: 'number', unit: 'all-hands', baseline: 0, target: 6 },
  })
  const measured = (value: number, onDay: string) =>
    checkIns.add({
      goalId: id,
      id: randomUUID(),
      onDay,
      value,
      confidence: null,
      comment: '',
      measureVersion: 1,
      createdAt: `${onDay}T08:00:00.000Z`,
    })
  measured(4, '2026-11-01')
  return { id, thing: `goal:${id}`, measured }
}

function aReadyCharter({ deps, pairId }: Awaited<ReturnType<typeof aSummary>>, level: 0 | 1): void {
  const content = parseCharterEdit<string>({
    title: '',
    purpose: 'To answer back.',
    sinceOn: null,
    reviewOn: null,
    endsOn: null,
    disclosureLevel: level,
    clauses: [],
    expectations: { me: '', partner: '' },
  })
  if (!content.ok) throw new Error(content.error)
  const charterId = randomUUID()
  deps.door.startCharter({ charterId, pairId, content: content.value, parts: [] })
  const at = deps.now().toISOString()
  const names = deps.door.carryNames(pairId)
  freeze(deps.vault.sharedRoom, { charterId, content: content.value, names, at })
}

const refusedWith = (code: string) => expect.objectContaining({ code })

test('a goal is carried by its name, then with how far it is, and withdrawn without a trace', async () => {
  const one = await aSummary()
  const { thing } = addGoal(one)
  expect((await one.offer(thing)).forms.map(({ words }) => words)).toEqual([
    GOAL,
    `${GOAL}: 4 of 6 all-hands`,
  ])
  const named = await one.take(thing)
  expect(named.facts).toMatchObject([{ kind: 'goal', words: GOAL }])
  expect(one.text()).toBe(`Goals\n${GOAL}`)
  const full = await one.take(thing, 1)
  expect(full.facts).toMatchObject([{ kind: 'figure' }])
  expect(one.text()).toBe(`Goals\n${GOAL}: 4 of 6 all-hands`)
  const { carryId = '' } = full.facts[0] ?? {}
  await call(one.on.door.withdraw, { summaryId: one.summaryId, carryId })
  expect(one.text()).toBe('')
  expect(one.deps.vault.privateRoom.factCarries.of(one.summaryId)).toEqual([])
})

test('a figure that changed since is said to be no longer so, and changes on the sheet by an act alone', async () => {
  const one = await aSummary()
  const { thing, measured } = addGoal(one)
  await one.take(thing, 1)
  expect((await one.offer(thing)).chosen).toMatchObject({ isStillSo: true })
  measured(5, '2026-11-20')
  const { chosen, forms } = await one.offer(thing)
  expect(chosen).toMatchObject({ isStillSo: false })
  expect(forms[1]?.words).toBe(`${GOAL}: 5 of 6 all-hands`)
  expect(one.text()).toContain('4 of 6')
  await one.take(thing, 1)
  expect(one.text()).toBe(`Goals\n${GOAL}: 5 of 6 all-hands`)
})

test('words that were not shown are not carried', async () => {
  const one = await aSummary()
  const { thing, measured } = addGoal(one)
  const { key = '', fingerprint = '' } = (await one.offer(thing)).forms[1] ?? {}
  measured(5, '2026-11-20')
  const late = { summaryId: one.summaryId, key, fingerprint, today: TODAY, at: null }
  await expect(call(one.on.door.takeFact, late)).rejects.toEqual(refusedWith('OFFER_CHANGED'))
  expect(one.text()).toBe('')
})

test('the goal of another pair is not offered', async () => {
  const one = await aSummary()
  const other = addPair(one.deps.vault, 'Luc Tremblay')
  addGoal({ ...one, pairId: other })
  expect((await one.offers()).filter(({ group }) => group === 'goals')).toEqual([])
})

test('sessions give days and how often they were held; they stand at the top and under their heading', async () => {
  const one = await aSummary()
  addSession(one.deps.vault, one.pairId, note('One'), '2026-10-08T15:00')
  addSession(one.deps.vault, one.pairId, note('Two'), '2026-11-19T15:00')
  await one.take('rhythm:kept')
  const { facts } = await one.take('period:recent')
  expect(facts.map(({ kind }) => kind)).toEqual(['rhythm', 'period'])
  expect(one.text()).toBe('8 October – 19 November 2026 · 2 sessions\nHow we worked\n2 of 2 sessions held')
})

test('what was carried is no leak; the same words typed elsewhere, without it, are', async () => {
  const one = await aSummary()
  const { thing } = addGoal(one)
  const { summaries } = one.deps.vault.sharedRoom
  const leaks = () => {
    const summary = summaries.find(one.summaryId)
    return summary === undefined ? undefined : checkDraft(one.deps.vault, summary).leaks
  }
  const { facts } = await one.take(thing, 1)
  expect(leaks()).toEqual([])
  const summary = summaries.find(one.summaryId)
  await call(one.on.door.withdraw, { summaryId: one.summaryId, carryId: facts[0]?.carryId ?? '' })
  const document = { ...summary?.document }
  await call(one.on.summaries.save, { summaryId: one.summaryId, baseRevision: 3, title: '', document })
  expect(leaks()).toMatchObject([{ source: { kind: 'loose', what: 'goal' } }])
})

test('a fact put after a line stands there', async () => {
  const one = await aSummary()
  const { thing } = addGoal(one)
  const document = {
    type: 'doc',
    content: ['One', 'Two'].map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  }
  await call(one.on.summaries.save, { summaryId: one.summaryId, baseRevision: 1, title: '', document })
  await one.take(thing, 0, 0)
  expect(one.text()).toBe(`One\n${GOAL}\nTwo`)
})

test('a task goes to what will be done, a passage to what was learned', async () => {
  const one = await aSummary()
  const marked = (text: string) => ({
    type: 'paragraph',
    content: [{ type: 'text', text, marks: [{ type: 'mayBeShared', attrs: { passageId: randomUUID() } }] }],
  })
  const task = { type: 'taskItem', attrs: { checked: false }, content: [marked('Open with two questions.')] }
  const content = [marked('They stop asking.'), { type: 'taskList', content: [task] }]
  const parsed = parseNoteDocument({ type: 'doc', content })
  if (!parsed.ok) throw new Error(parsed.error.code)
  const document = parsed.value
  const { noteId } = addSession(one.deps.vault, one.pairId, document)
  const passageIds = passagesOf(document).map(({ passageId }) => passageId)
  await call(one.on.door.carry, { summaryId: one.summaryId, noteId, revision: 1, passageIds })
  expect(one.text()).toBe('What we learned\nThey stop asking.\nWhat we will do\nOpen with two questions.')
})

test('names go on the sheet and off it by an act each, as a new revision', async () => {
  const one = await aSummary()
  const { summaryId } = one
  const on = await call(one.on.door.setNames, { summaryId, withNames: true })
  expect(on).toMatchObject({ names: { me: 'Anders Holm', partner: 'Maya Okafor' }, revision: 2 })
  expect(await call(one.on.door.setNames, { summaryId, withNames: false })).toMatchObject({ names: null })
})

test.each([0, 1] as const)('level %i keeps back what it does not let others see', async (level) => {
  const one = await aSummary()
  const { thing } = addGoal(one)
  addSession(one.deps.vault, one.pairId, note('One'), '2026-10-08T15:00')
  aReadyCharter(one, level)
  const kept = await one.offer('rhythm:kept')
  expect(kept.forms[0]?.isAllowed).toBe(level === 1)
  expect((await one.offer(thing)).forms.map(({ isAllowed }) => isAllowed)).toEqual([false, false])
  await expect(one.take(thing)).rejects.toEqual(refusedWith('DISCLOSURE_LEVEL'))
  const leaving = () => leavingOf(one.deps.vault, { kind: 'summary', id: one.summaryId }).levelForbids()
  if (level === 0) return expect(leaving()).toBe(true)
  await one.take('rhythm:kept')
  expect(leaving()).toBe(false)
  const summary = one.deps.vault.sharedRoom.summaries.find(one.summaryId)
  const save = { summaryId: one.summaryId, baseRevision: summary?.revision ?? 0, title: 'About Lyon' }
  await call(one.on.summaries.save, { ...save, document: { ...summary?.document } })
  expect(leaving()).toBe(true)
})

test('without a charter nothing is capped', async () => {
  const one = await aSummary()
  const { thing } = addGoal(one)
  await one.take(thing, 1)
  expect(leavingOf(one.deps.vault, { kind: 'summary', id: one.summaryId }).levelForbids()).toBe(false)
})

test('a goal that is gone leaves its copy, which can only be withdrawn', async () => {
  const one = await aSummary()
  const { thing, id } = addGoal(one)
  await one.take(thing)
  one.deps.vault.privateRoom.goals.revise({ id, state: 'archived' })
  const { gone, offers } = await call(one.on.summaries.facts, { summaryId: one.summaryId, today: TODAY })
  expect(offers.some((offer) => offer.thing === thing)).toBe(false)
  expect(gone).toMatchObject([{ words: GOAL }])
})

test('the draft that supersedes has the facts as copies of its own', async () => {
  const one = await aSummary()
  const { thing } = addGoal(one)
  await one.take(thing, 1)
  const { id: next } = await call(one.on.summaries.start, { pairId: one.pairId, title: '', withNames: false })
  one.deps.door.carryOver(one.summaryId, next)
  const { facts } = await call(one.on.summaries.open, { summaryId: next })
  expect(facts).toMatchObject([{ words: `${GOAL}: 4 of 6 all-hands` }])
  const summary = one.deps.vault.sharedRoom.summaries.find(next)
  expect(summary && checkDraft(one.deps.vault, summary).leaks).toEqual([])
})

test('deleted for good, a summary takes along what was noted of its facts in private', async () => {
  const one = await aSummary()
  const { thing } = addGoal(one)
  await one.take(thing, 1)
  const { privateRoom, sharedRoom } = one.deps.vault
  privateRoom.trash.remove({ kind: 'summary', id: one.summaryId })
  sharedRoom.trash.remove('summary', [one.summaryId])
  expect(privateRoom.factCarries.of(one.summaryId)).toEqual([])
  expect(sharedRoom.facts.of(one.summaryId)).toEqual([])
})
