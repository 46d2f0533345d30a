import { describe, expect, test } from 'vitest'
import { openTestVault } from '../../../../tests/support/open-test-vault'
import { CARD_KINDS } from '../../../domain/card-kinds'
import { balancePrompt, isMarked } from '../../../domain/balance'
import { daysBetween, weekdayOf } from '../../../domain/calendar-day'
import { followThrough } from '../../../domain/follow-through'
import { goalHealth } from '../../../domain/goal-health'
import { COUNTED_STEPS, firstOpenStep } from '../../../domain/set-up-steps'
import { topicsOverTime } from '../../../domain/topics-over-time'
import { isPeerPair } from '../../../domain/peers'
import { deltasBetween, stepsOf } from '../../../domain/ratings'
import { changesBetween } from '../charter/changes-between'
import { levelOf } from '../charter/level'
import { checkCharter } from '../leak-check/leak-check'
import { dueReviews } from '../reviews/due-reviews'
import { keptOf } from '../rhythm/kept'
import { seedDemo } from './seed-demo'

const TODAY = '2026-11-21'
const LAST_YEAR = '2025-11-21'
const EVER = '2020-01-01'

function demo(today = TODAY) {
  const deps = { ...openTestVault(), now: () => new Date(`${today}T12:00:00.000Z`) }
  seedDemo(deps)
  const { privateRoom, sharedRoom } = deps.vault
  const [maya, luc] = privateRoom.pairs.list()
  if (maya === undefined || luc === undefined) throw new Error('there are two pairs')
  return { deps, privateRoom, sharedRoom, maya, luc }
}

const countBy = <Item>(items: readonly Item[], read: (item: Item) => string): Record<string, number> =>
  items.reduce<Record<string, number>>((counts, item) => {
    const key = read(item)
    return { ...counts, [key]: (counts[key] ?? 0) + 1 }
  }, {})

describe('the practice of the demo pairs', () => {
  test('one pair is set up to the end; the other, of two peers, is in the midst of it', () => {
    const { maya, luc, privateRoom } = demo()
    expect(maya.doneSteps).toEqual(COUNTED_STEPS)
    expect(maya).toMatchObject({ myLevel: 'executive', partnerLevel: 'staff', endedOn: null })
    expect(countBy(privateRoom.skills.list(maya.id), ({ learner }) => learner)).toEqual({ me: 3, partner: 3 })
    expect(privateRoom.lineChecks.latest(maya.id)).toMatchObject({ finding: 'clear' })
    expect(luc.doneSteps).toEqual(['purpose', 'objective', 'functions', 'rhythm'])
    expect(firstOpenStep(luc.doneSteps)).toBe('skills')
    expect(isPeerPair(luc.myLevel, luc.partnerLevel)).toBe(true)
    expect(privateRoom.charters.of(luc.id)).toEqual([])
  })

  test('the strip of the rhythm shows dates that were kept, moved, cancelled and missed', () => {
    const { privateRoom, maya } = demo()
    const { slots, facts, replan } = keptOf(privateRoom, maya.id, TODAY, 12)
    expect(countBy(slots, ({ state }) => state)).toEqual({
      kept: 8,
      moved: 2,
      cancelled: 1,
      missed: 1,
      coming: 1,
    })
    expect(slots.every(({ isExpected }) => isExpected)).toBe(true)
    expect(facts).toMatchObject({ met: 10, of: 12, cancelledByMe: 0, cancelledByPartner: 1, missesInARow: 0 })
    expect(replan).toEqual({ is: 'none' })
    expect(privateRoom.rhythm.history(maya.id).map(({ every }) => every)).toEqual([2, 4, 2])
  })

  test('after two misses in a row the other pair is asked what would help', () => {
    const { privateRoom, luc } = demo()
    expect(keptOf(privateRoom, luc.id, TODAY, 12).replan).toMatchObject({ is: 'raised', misses: 2 })
  })

  test('goals are of every measure and in every state; one is stale, one at risk, one was measured anew', () => {
    const { privateRoom, maya, luc } = demo()
    const goals = privateRoom.goals.list(maya.id)
    expect(goals.map(({ measure }) => measure.kind).sort()).toEqual([
      'none',
      'number',
      'number',
      'percent',
      'scale',
      'steps',
      'yesNo',
    ])
    expect(countBy(goals, ({ state }) => state)).toEqual({ open: 5, reached: 1, archived: 1 })
    expect(new Set(goals.map(({ forWhom }) => forWhom)).size).toBe(3)
    const open = [...goals, ...privateRoom.goals.list(luc.id)].filter(({ state }) => state === 'open')
    const health = new Map(open.map((goal) => [goal.title, goalHealth(goal, TODAY)]))
    expect([...health].flatMap(([title, { flags }]) => flags.map(({ is }) => `${title}: ${is}`))).toEqual([
      'Ask what I do not know the answer to: atRisk',
      'One shared experiment with AI in finance: stale',
    ])
    expect(health.get('One shared experiment with AI in finance')?.flags).toMatchObject([{ days: 34 }])
    expect(health.get('Speak so that juniors answer back')).toMatchObject({ pace: 'onPlan', progress: 4 / 6 })
    expect(health.get('Present to the board once')?.progress).toBe(2 / 5)
    const copying = goals.find(({ title }) => title.startsWith('Halve'))
    expect(privateRoom.goals.measuresOf(copying?.id ?? '')).toHaveLength(2)
    expect(goals.every(({ noteCount, checkInCount }) => noteCount > 0 && checkInCount > 0)).toBe(true)
    expect(goals.filter(({ id }) => privateRoom.goals.evidenceOf(id).length > 0)).toHaveLength(6)
  })

  test('there are cards of each kind, open and closed ones, in three quarters and more', () => {
    const { privateRoom, maya, deps } = demo()
    const cards = privateRoom.cards.list(maya.id)
    expect(new Set(cards.map(({ kind }) => kind))).toEqual(new Set(CARD_KINDS))
    const states = (kind: string) => cards.filter((card) => card.kind === kind).map(({ state }) => state)
    expect(states('introduction').sort()).toEqual(['fellThrough', 'met', 'met', 'met', 'met', 'promised'])
    expect(states('assumption').sort()).toEqual(['confirmed', 'revised'])
    expect(states('challenge').sort()).toEqual(['changed', 'experiment'])
    expect(states('lesson').sort()).toEqual(['practised', 'proven'])
    expect(states('feedback').sort()).toEqual(['asked', 'heard'])
    expect(cards.find(({ title }) => title === 'The director who asks about cash')).toMatchObject({
      dueOn: '2026-11-15',
    })
    expect(privateRoom.cards.byQuarter(maya.id).length).toBeGreaterThanOrEqual(3)
    expect(privateRoom.cards.formatsTried(maya.id).map(({ format }) => format)).toEqual([
      'own',
      'shadowing',
      'siteVisit',
      'walk',
    ])
    const chair = cards.find(({ title }) => title === 'Ten minutes with the chair')
    expect(privateRoom.cards.find(chair?.id ?? '')?.personId).toBe(
      privateRoom.people.named('ingrid falk')?.id,
    )
    expect(cards.every(({ stateSince }) => stateSince <= deps.now().toISOString())).toBe(true)
  })

  test('give and take goes both ways, and since September more is learned than shared', () => {
    const { privateRoom, maya } = demo()
    const all = privateRoom.insights.balances({ pairId: maya.id, from: EVER, until: TODAY })
    expect(balancePrompt(all)).toEqual({ is: 'learnsMore', since: '2026-09-11T16:00' })
    const last = all.slice(-14)
    expect(last.filter((session) => !isMarked(session)).map(({ title }) => title)).toEqual([
      'Two misses in a row',
      'After the rumour',
    ])
    expect(last.some(({ shared, learned }) => shared.passages > learned.passages)).toBe(true)
    expect(last.some(({ shared, learned }) => shared.passages < learned.passages)).toBe(true)
  })

  test('topics come back over the months, and actions are done, open and carried', () => {
    const { privateRoom, maya } = demo()
    const span = { from: LAST_YEAR, until: TODAY }
    const { topics } = topicsOverTime(
      privateRoom.insights.tagMonths({ pairId: maya.id, ...span }),
      span.from,
      span.until,
    )
    expect(topics.filter(({ spread }) => spread > 1).length).toBeGreaterThan(3)
    const actions = privateRoom.insights.actions({ pairId: maya.id, ...span })
    expect(followThrough(actions, span, TODAY)).toMatchObject({ open: 1, carried: 5, usualDays: 9 })
    expect(followThrough(actions, span, TODAY).done).toBeGreaterThan(10)
  })

  test('the charter is ready since October, and a draft with one changed clause lies on it; it leaks nothing', () => {
    const { deps, privateRoom, sharedRoom, maya } = demo()
    const charter = sharedRoom.charters.find(privateRoom.charters.of(maya.id)[0] ?? '')
    const version = sharedRoom.charterVersions.newest(charter?.id ?? '')
    if (charter === undefined || version === undefined) throw new Error('there is no charter')
    expect(version.line).toMatchObject({ version: 1, madeAt: '2026-10-09T16:00:00.000Z' })
    expect(charter).toMatchObject({ status: 'draft', names: { me: 'Anders Holm', partner: 'Maya Okafor' } })
    expect(charter.carriedParts).toHaveLength(6)
    expect(charter.content.clauses.map(({ key }) => key).slice(0, 3)).toEqual([
      'rhythm',
      'topics',
      'confidentiality',
    ])
    const { words, facts } = changesBetween(version, charter)
    expect([words.map(({ heading }) => heading), facts]).toEqual([['Topics'], []])
    expect(levelOf({ privateRoom, sharedRoom }, maya.id)).toBe(3)
    expect(checkCharter(deps.vault, charter).leaks.map(({ quote }) => quote)).toEqual([])
  })

  test('where both stand was rated at the beginning and in the middle, with more and with less', () => {
    const { deps, privateRoom, maya, luc } = demo()
    const rounds = privateRoom.reviews.rounds(maya.id)
    expect(rounds.map(({ moment, state }) => [moment, state])).toEqual([
      ['baseline', 'done'],
      ['midTerm', 'done'],
    ])
    for (const { answers } of rounds)
      expect(countBy(answers, ({ side }) => side)).toEqual({ me: 15, partner: 15 })
    const [before, after] = rounds.map(({ answers }) => answers)
    const deltas = deltasBetween(before ?? [], after ?? [])
    expect(deltas.filter((delta) => stepsOf(delta) > 0).length).toBeGreaterThan(10)
    expect(deltas.filter((delta) => stepsOf(delta) < 0)).not.toEqual([])
    expect(Object.values(rounds[1]?.words ?? {}).every(Boolean)).toBe(true)
    expect(dueReviews(deps, TODAY)).toMatchObject([{ pairId: luc.id, moment: 'baseline' }])
  })

  test.each([15, 16, 17, 18, 19, 20, 21])('made on the %ith of a month, it begins alike', (day) => {
    const today = `2026-11-${String(day)}`
    const { privateRoom, maya, luc, deps } = demo(today)
    const sessions = privateRoom.sessions.list(null, 200, null)
    expect(sessions.filter(({ heldOn }) => weekdayOf(heldOn.slice(0, 10)) > 5)).toEqual([])
    const now = `${today}T12:00`
    const next = privateRoom.sessions.next(maya.id, now)
    expect(next?.title).toBe('Her first page, read aloud')
    expect(daysBetween(today, next?.heldOn.slice(0, 10) ?? '')).toBeGreaterThan(0)
    expect(privateRoom.sessions.next(luc.id, now)).toBeUndefined()
    expect(sessions.filter(({ state, heldOn }) => state !== 'planned' && heldOn > now)).toEqual([])
    expect(keptOf(privateRoom, maya.id, today, 12).replan).toEqual({ is: 'none' })
    expect(keptOf(privateRoom, luc.id, today, 12).replan).toMatchObject({ is: 'raised' })
    expect(dueReviews(deps, today)).toHaveLength(1)
    const flags = privateRoom.goals.everyOpen().flatMap((goal) => goalHealth(goal, today).flags)
    expect(flags.map(({ is }) => is).sort()).toEqual(['atRisk', 'stale'])
  })

  test('three people might be paired with', () => {
    const { privateRoom } = demo()
    expect(privateRoom.candidates.list().map(({ state }) => state)).toEqual(['agreed', 'asked', 'idea'])
  })
})
