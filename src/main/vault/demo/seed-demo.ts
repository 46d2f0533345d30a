// Fills a new demo vault with fictional pairs and their practice. The words go the ordinary ways: stores, steps and door.
import sampleJson from '../../../../resources/demo/demo.json'
import practiceJson from '../../../../resources/demo/practice.json'
import type { VaultDeps } from '../deps'
import type { LabelsStore } from '../rooms/private/labels.store'
import { instantIn } from './demo-days'
import type { Targets } from './inline'
import { practiceSample, type SampleCandidate, type SamplePractice } from './practice-sample'
import { sample, type SamplePair } from './sample'
import { seedCard } from './seed-card'
import { seedCharter } from './seed-charter'
import { followGoal, seedGoal } from './seed-goals'
import { seedPairing } from './seed-pairing'
import { seedReveal } from './seed-reveal'
import { seedReview } from './seed-review'
import { seedSession, settleSession, tickActions } from './seed-session'
import { seedPair } from './seed-set-up'
import { seedSummary, type Seeded } from './seed-summary'

export function seedDemo(deps: VaultDeps): void {
  const { privateRoom } = deps.vault
  const { pairs, candidates } = practiceSample.parse(practiceJson)
  for (const pair of sample.parse(sampleJson).pairs) {
    const practice = pairs[pair.key]
    if (practice === undefined) throw new Error('a demo pair has no practice')
    // One transaction: hundreds of small ones would keep a person waiting.
    const seeded = privateRoom.inOne(() => seedPractice(deps, pair, practice))
    const { pairId } = seeded
    seedPairing(deps, pairId, pair)
    if (practice.charter !== null) seedCharter(deps, pairId, practice.charter, pair.pairedOn !== undefined)
    for (const summary of pair.summaries) seedSummary(deps, seeded, summary)
    if (pair.reveal !== undefined) seedReveal(deps, pairId, pair.reveal)
    for (const name of pair.namesToKeep) privateRoom.keptNames.add(name, deps.now().toISOString())
  }
  privateRoom.inOne(() => {
    for (const candidate of candidates) seedCandidate(deps, candidate)
  })
}

function seedPractice(deps: VaultDeps, pair: SamplePair, practice: SamplePractice): Seeded {
  const pairId = seedPair(deps, pair, practice)
  const goals = practice.goals.map((goal) => ({ goal, id: seedGoal(deps, pairId, goal) }))
  const sessionIds = new Map<string, string>()
  const goalIds = new Map(goals.map(({ goal, id }) => [goal.key, id]))
  const targets = targetsOf(deps, goalIds, sessionIds)
  const oldestFirst = [...pair.sessions].sort((one, other) => other.daysAgo - one.daysAgo)
  for (const session of oldestFirst)
    sessionIds.set(session.title, seedSession(deps, pairId, session, targets))
  for (const session of oldestFirst) {
    settleSession(deps, targets.session(session.title), session)
    tickActions(deps, targets.session(session.title), session)
  }
  for (const { goal, id } of goals) followGoal(deps, id, goal, targets.session)
  for (const card of practice.cards) seedCard(deps, pairId, card, targets)
  for (const review of practice.reviews) seedReview(deps, pairId, review)
  return { pairId, sessionIds, goalIds }
}

function seedCandidate(deps: VaultDeps, { addedOn, changedOn, ...words }: SampleCandidate): void {
  const [createdAt, changedAt] = [instantIn(deps, addedOn), instantIn(deps, changedOn)]
  deps.vault.privateRoom.candidates.add({ ...words, id: deps.newId(), createdAt, changedAt })
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
