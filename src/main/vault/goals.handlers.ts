// Goals and their check-ins, asked for by the page.
import { implement } from '@orpc/server'
import { goalsContract, type GivenMilestone } from '../../contract/goals'
import { goalHealth, weightOf } from '../../domain/goal-health'
import { isSameYardstick, type Milestone } from '../../domain/measure'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'

export function goalsHandlers({ vault, changes, newId, now }: VaultDeps) {
  const os = implement(goalsContract)
  const { goals, checkIns, pairs, sessions } = vault.privateRoom

  const mustFind = (goalId: string) => {
    const goal = goals.find(goalId)
    if (goal === undefined) throw new Refusal('NOT_FOUND')
    return goal
  }
  const mustFindCheckIn = (checkInId: string) => {
    const checkIn = checkIns.find(checkInId)
    if (checkIn === undefined) throw new Refusal('NOT_FOUND')
    mustFind(checkIn.goalId)
    return checkIn
  }
  const changed = (goalId: string) => {
    changes.announce('goals')
    return mustFind(goalId)
  }
  const withIds = (given: readonly GivenMilestone[]): Milestone[] =>
    given.map(({ id, ...words }) => ({ ...words, id: id ?? newId() }))

  return os.router({
    list: os.list.handler(({ input }) => goals.list(input.pairId)),
    open: os.open.handler(({ input: { goalId } }) => ({
      goal: mustFind(goalId),
      checkIns: checkIns.of(goalId),
      measures: goals.measuresOf(goalId),
      evidence: goals.evidenceOf(goalId),
    })),
    overview: os.overview.handler(({ input }) =>
      goals
        .everyOpen()
        .map((goal) => ({ goal, health: goalHealth(goal, input.today) }))
        .sort((one, other) => weightOf(one.health) - weightOf(other.health))
        .map(({ goal, health }) => ({ goal, health: { ...health, flags: [...health.flags] } })),
    ),
    add: os.add.handler(({ input: { milestones, ...input } }) => {
      if (pairs.find(input.pairId) === undefined) throw new Refusal('NOT_FOUND')
      const id = newId()
      goals.add({ ...input, id, milestones: withIds(milestones ?? []), createdAt: now().toISOString() })
      return changed(id)
    }),
    revise: os.revise.handler(({ input: { goalId, ...words } }) => {
      if (!goals.revise({ id: goalId, ...words })) throw new Refusal('NOT_FOUND')
      return changed(goalId)
    }),
    setMeasure: os.setMeasure.handler(({ input: { goalId, measure, today } }) => {
      const goal = mustFind(goalId)
      const isUnused = checkIns
        .of(goalId)
        .every(({ measureVersion, value }) => value === null || measureVersion !== goal.measureVersion)
      if (isUnused || isSameYardstick(goal.measure, measure)) goals.amendMeasure(goalId, measure)
      else goals.beginMeasure(goalId, measure, today)
      return changed(goalId)
    }),
    setMilestones: os.setMilestones.handler(({ input: { goalId, milestones } }) => {
      mustFind(goalId)
      goals.setMilestones(goalId, withIds(milestones))
      return changed(goalId)
    }),
    checkIn: os.checkIn.handler(({ input: { reachedIds, ...said } }) => {
      const { measureVersion } = mustFind(said.goalId)
      const id = newId()
      checkIns.add({ ...said, id, measureVersion, createdAt: now().toISOString() }, reachedIds)
      changes.announce('goals')
      return { checkInId: id }
    }),
    reviseCheckIn: os.reviseCheckIn.handler(({ input: { checkInId, ...said } }) => {
      mustFindCheckIn(checkInId)
      checkIns.revise({ id: checkInId, ...said })
      changes.announce('goals')
      return {}
    }),
    removeCheckIn: os.removeCheckIn.handler(({ input: { checkInId } }) => {
      const { goalId: _, ...removed } = mustFindCheckIn(checkInId)
      checkIns.remove(checkInId)
      changes.announce('goals')
      return removed
    }),
    putBackCheckIn: os.putBackCheckIn.handler(({ input: { goalId, checkIn } }) => {
      mustFind(goalId)
      if (checkIns.find(checkIn.id) === undefined) checkIns.add({ ...checkIn, goalId })
      changes.announce('goals')
      return {}
    }),
    setEvidence: os.setEvidence.handler(({ input: { goalId, sessionId, isLinked } }) => {
      mustFind(goalId)
      if (sessions.find(sessionId) === undefined) throw new Refusal('NOT_FOUND')
      goals.setEvidence(goalId, sessionId, isLinked)
      changes.announce('goals')
      return {}
    }),
  })
}
