// A card of the sample, taken from its first state through the steps a person would take.
import { canStep, fieldsFor, firstStateOf } from '../../../domain/card-kinds'
import type { VaultDeps } from '../deps'
import { revisionOrRefusal } from '../revision'
import { dayIn, instantIn } from './demo-days'
import type { SampleCard } from './practice-sample'

export interface CardTargets {
  readonly session: (title: string) => string
  readonly person: (name: string) => string
}

export function seedCard(deps: VaultDeps, pairId: string, sample: SampleCard, targets: CardTargets): void {
  const { cards } = deps.vault.privateRoom
  const { kind, format, title, byWhom, openedOn, fields, steps } = sample
  const id = deps.newId()
  const sessionId = sample.session === null ? null : targets.session(sample.session)
  const dueOn = sample.dueOn === null ? null : dayIn(deps, sample.dueOn)
  const created = { openedOn: dayIn(deps, openedOn), createdAt: instantIn(deps, openedOn) }
  cards.add({ ...created, id, pairId, kind, format, title, byWhom, dueOn, sessionId })
  let state = firstStateOf(kind)
  for (const { on, ...step } of steps) {
    if (!canStep(kind, state, step.state))
      throw new Error(`a demo card cannot go from ${state} to ${step.state}`)
    cards.step({ id, kind }, { ...step, on: dayIn(deps, on), at: instantIn(deps, on) })
    state = step.state
  }
  const savedAt = instantIn(deps, steps.at(-1)?.on ?? openedOn)
  const baseRevision = cards.find(id)?.revision ?? 0
  revisionOrRefusal(cards.save({ id, baseRevision, title, fields: fieldsFor(kind, fields), savedAt }))
  if (sample.person === null) return
  cards.setDetails(id, { byWhom, dueOn, format, sessionId, personId: targets.person(sample.person) })
}
