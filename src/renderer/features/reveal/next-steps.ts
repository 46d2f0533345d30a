// What has to be done next, in its order, and by whom. Invariant: a file that has to go first is named first.
import type { OpenReveal } from '../../../contract/reveal'
import { firstName } from '../../../domain/first-name'
import { whoseTurn } from '../../../domain/reveal'
import { m } from '../../messages/unlocked'

type Standing = Pick<OpenReveal, 'phase' | 'partnerName' | 'sealedAs' | 'isMySealThere'>

export interface NextSteps {
  readonly turn: string
  readonly steps: readonly string[]
}

export function nextSteps(reveal: Standing): NextSteps {
  const { phase } = reveal
  const { next } = m.reveal
  const partner = firstName(reveal.partnerName)
  const side = phase === 'draft' ? 'me' : whoseTurn(phase)
  const turn = side === null ? next.nobody : side === 'me' ? next.mine : next.theirs(partner)
  return { turn, steps: stepsOf(reveal, partner) }
}

function stepsOf({ phase, sealedAs, isMySealThere }: Standing, partner: string): string[] {
  const { next } = m.reveal
  const giveSeal = sealedAs === null ? next.saveSeal(partner) : next.giveSeal(partner, sealedAs)
  switch (phase) {
    case 'draft':
    case 'asked':
      return [next.answer, next.seal]
    case 'sealed':
      return [giveSeal, next.takeSeal(partner)]
    case 'bothSealed':
      return isMySealThere ? [next.show(partner)] : [giveSeal, next.show(partner)]
    case 'openedByPartner':
      return [next.showToo(partner)]
    case 'openedByMe':
      return [next.giveShown(partner), next.takeShown(partner)]
    case 'open':
      return [next.giveIfNotYet(partner)]
  }
}
