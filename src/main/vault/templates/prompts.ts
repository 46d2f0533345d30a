// Questions to think along, chosen by phase and by the purpose of the pair; they differ from session to session.
import { z } from 'zod'
import promptsJson from '../../../../resources/prompts/en.json'
import { pairPurpose, type PairPurpose } from '../../../contract/pairs'
import { promptPhase, type Prompt, type PromptPhase } from '../../../contract/templates'
import { seededOrder } from '../../../domain/seeded-order'

const entry = z.strictObject({
  id: z.string(),
  phase: promptPhase,
  purposes: z.array(z.union([pairPurpose, z.literal('all')])).min(1),
  text: z.string().min(1).max(160),
})

export const everyPrompt = z.array(entry).parse(promptsJson)

const SHOWN = 3

/** At least one of three is made for the purpose, where there is one. */
export function promptsFor(purpose: PairPurpose, phase: PromptPhase, seed: string): Prompt[] {
  const ofPhase = everyPrompt.filter((one) => one.phase === phase)
  const [own, general] = [
    seededOrder(
      ofPhase.filter((one) => one.purposes.includes(purpose)),
      seed,
    ),
    seededOrder(
      ofPhase.filter((one) => one.purposes.includes('all')),
      seed,
    ),
  ]
  const chosen = [
    ...own.slice(0, 1),
    ...general.slice(0, SHOWN - 1),
    ...own.slice(1),
    ...general.slice(SHOWN - 1),
  ]
  const unique = chosen.filter((one, at) => chosen.findIndex((other) => other.id === one.id) === at)
  return unique.slice(0, SHOWN).map(({ id, text }) => ({ id, text }))
}
