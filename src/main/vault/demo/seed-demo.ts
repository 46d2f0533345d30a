// Fills a new demo vault with fictional pairs and their practice. The words go the ordinary ways: stores, steps and door.
import sampleJson from '../../../../resources/demo/demo.json'
import type { VaultDeps } from '../deps'
import type { LabelsStore } from '../rooms/private/labels.store'
import type { Targets } from './inline'
import { sample, type SampleGoal, type SamplePair } from './sample'
import { dayIn, seedSession, settleSession } from './seed-session'
import { seedSummary } from './seed-summary'

export function seedDemo(deps: VaultDeps): void {
  sample.parse(sampleJson).pairs.forEach((pair, at) => seedPair(deps, pair, at))
}

function seedPair(deps: VaultDeps, pair: SamplePair, order: number): void {
  const { vault, newId, now } = deps
  const { myName, partnerName, purpose, objective } = pair
  const pairId = newId()
  const createdAt = new Date(now().getTime() + order).toISOString()
  vault.privateRoom.pairs.add({ id: pairId, myName, partnerName, purpose, objective, createdAt })
  const goalIds = new Map(pair.goals.map((goal) => [goal.key, seedGoal(deps, pairId, goal)]))
  const sessionIds = new Map<string, string>()
  const targets = targetsOf(deps, goalIds, sessionIds)
  const oldestFirst = [...pair.sessions].sort((one, other) => other.daysAgo - one.daysAgo)
  // One transaction: hundreds of small ones would keep a person waiting.
  vault.privateRoom.inOne(() => {
    for (const session of oldestFirst)
      sessionIds.set(session.title, seedSession(deps, pairId, session, targets))
    for (const session of oldestFirst) settleSession(deps, mustHave(sessionIds, session.title), session)
  })
  for (const summary of pair.summaries) seedSummary(deps, pairId, summary, sessionIds)
}

function seedGoal(deps: VaultDeps, pairId: string, goal: SampleGoal): string {
  const { title, forWhom, dueInDays, setDaysAgo, state } = goal
  const { goals } = deps.vault.privateRoom
  const id = deps.newId()
  const words = { id, title, forWhom, dueOn: dueInDays === null ? null : dayIn(deps, dueInDays) }
  goals.add({ ...words, pairId, createdAt: `${dayIn(deps, -setDaysAgo)}T15:00:00.000Z` })
  goals.revise({ ...words, state })
  return id
}

/** Tags and people come into the vault with their first use. A link leads only to an older session. */
function targetsOf(
  deps: VaultDeps,
  goalIds: ReadonlyMap<string, string>,
  sessionIds: ReadonlyMap<string, string>,
): Targets {
  const { tags, people } = deps.vault.privateRoom
  return {
    newId: deps.newId,
    tag: (name) => labelNamed(deps, tags, name),
    person: (name) => labelNamed(deps, people, name),
    goal: (key) => mustHave(goalIds, key),
    session: (title) => mustHave(sessionIds, title),
  }
}

function labelNamed({ newId, now }: VaultDeps, labels: LabelsStore, name: string): string {
  const there = labels.named(name)
  if (there !== undefined) return there.id
  const id = newId()
  labels.add({ id, name, createdAt: now().toISOString() })
  return id
}

function mustHave(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name)
  if (id === undefined) throw new Error('a demo note names an unknown goal or session')
  return id
}
