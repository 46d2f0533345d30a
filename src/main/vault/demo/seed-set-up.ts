// A pair of the sample with what is said on the path of its set-up, and its rhythm. The words go through the stores.
import { findingOf } from '../../../domain/line-check'
import type { VaultDeps } from '../deps'
import { DEMO_TIME_ZONE, dayIn, instantIn } from './demo-days'
import type { SamplePractice, SampleSetUp } from './practice-sample'
import type { SamplePair } from './sample'

/** Answers the pair's id. */
export function seedPair(
  deps: VaultDeps,
  sample: SamplePair,
  { beganOn, setUp, rhythm }: SamplePractice,
): string {
  const { pairs } = deps.vault.privateRoom
  const { myName, partnerName, purpose, objective } = sample
  const id = deps.newId()
  pairs.add({ id, myName, partnerName, purpose, objective, createdAt: instantIn(deps, beganOn) })
  const { skills: _skills, lineCheck: _lineCheck, ...said } = setUp
  pairs.describe(id, { ...said, purpose, objective })
  seedSkills(deps, id, setUp, beganOn)
  seedLineCheck(deps, id, setUp)
  for (const { from, ...rule } of rhythm) {
    const set = {
      fromDay: dayIn(deps, from),
      weekday: null,
      timeZone: DEMO_TIME_ZONE,
      setAt: instantIn(deps, from),
    }
    deps.vault.privateRoom.rhythm.add({ ...rule, ...set, id: deps.newId(), pairId: id })
  }
  return id
}

function seedSkills(deps: VaultDeps, pairId: string, { skills }: SampleSetUp, on: number): void {
  const createdAt = instantIn(deps, on)
  for (const { learner, name, levels } of skills) {
    const [nowByMe, wantedByMe, nowByPartner, wantedByPartner] = levels
    const seen = { nowByMe, wantedByMe, nowByPartner, wantedByPartner }
    deps.vault.privateRoom.skills.add({ ...seen, id: deps.newId(), pairId, learner, name, createdAt })
  }
}

function seedLineCheck(deps: VaultDeps, pairId: string, { lineCheck }: SampleSetUp): void {
  if (lineCheck === null) return
  const { on, answers } = lineCheck
  deps.vault.privateRoom.lineChecks.add({
    id: deps.newId(),
    pairId,
    answers,
    finding: findingOf(answers),
    checkedOn: dayIn(deps, on),
    at: instantIn(deps, on),
    overrideReason: null,
  })
}
