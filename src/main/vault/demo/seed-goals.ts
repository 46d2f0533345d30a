// A goal of the sample: set first, for notes to touch it, and followed up once there are sessions to show for it.
import type { VaultDeps } from '../deps'
import { dayIn, instantIn } from './demo-days'
import type { SampleGoal } from './practice-sample'

/** Answers its id. */
export function seedGoal(deps: VaultDeps, pairId: string, sample: SampleGoal): string {
  const { title, why, forWhom, helper, setOn, startsOn = setOn, dueOn, checkInEveryDays, milestones } = sample
  const id = deps.newId()
  deps.vault.privateRoom.goals.add({
    id,
    pairId,
    title,
    why,
    forWhom,
    helper,
    checkInEveryDays,
    measure: sample.measures[0]?.measure,
    startsOn: dayIn(deps, startsOn),
    dueOn: dueOn === null ? null : dayIn(deps, dueOn),
    milestones: milestones.map(({ title: step, dueOn: due, reachedOn }) => ({
      id: deps.newId(),
      title: step,
      dueOn: dayIn(deps, due),
      value: null,
      reachedOn: reachedOn === null ? null : dayIn(deps, reachedOn),
    })),
    createdAt: instantIn(deps, setOn),
  })
  return id
}

export function followGoal(
  deps: VaultDeps,
  goalId: string,
  { measures, checkIns, evidence, state }: SampleGoal,
  sessionNamed: (title: string) => string,
): void {
  const { goals, checkIns: store } = deps.vault.privateRoom
  for (const { on, ...said } of checkIns) {
    const begun = measures.slice(1).filter(({ from }) => from <= on)
    const measureVersion = begun.length + 1
    const createdAt = instantIn(deps, on)
    store.add({ ...said, id: deps.newId(), goalId, onDay: dayIn(deps, on), measureVersion, createdAt })
  }
  for (const { measure, from } of measures.slice(1)) goals.beginMeasure(goalId, measure, dayIn(deps, from))
  for (const title of evidence) goals.setEvidence(goalId, sessionNamed(title), true)
  goals.revise({ id: goalId, state })
}
