// What a round did, in words.
import type { HandOverComparison, HandOverState, RoundLine } from '../../../../contract/handover'
import { m } from '../../../messages/unlocked'
import type { Signers } from './signers-of'

export function actInWords({ side, act }: Pick<RoundLine, 'side' | 'act'>, partner: string): string {
  const words = m.handover.history.act
  return side === 'me' ? words.me[act] : words.partner[act](partner)
}

export function signersInWords(signers: Signers, partner: string): string {
  const { signedBy } = m.handover.history
  return signers === 'partner' ? signedBy.partner(partner) : signedBy[signers]
}

/** What the partner's answer is, as a heading. `changeCount` undefined: not known yet. */
export function answerInWords(state: HandOverState, partner: string, changeCount = 0): string {
  const { answered } = m.handover.agreement
  const head = state.rounds.find(({ id }) => id === state.head)
  const said = head?.comments.length ?? 0
  if (head?.act === 'propose') return answered.proposes(partner)
  if (head?.act === 'comment')
    return said > 0 ? answered.commented(partner, said) : answered.answered(partner)
  if (changeCount === 0) return answered.answered(partner)
  const changed = answered.changed(partner, changeCount)
  return said === 0 ? changed : `${changed} ${answered.alsoCommented(said)}`
}

/** Whose words are compared with whose. Null: with none. */
export function againstInWords(
  { from, to, isAgainstAgreed }: Pick<HandOverComparison, 'from' | 'to' | 'isAgainstAgreed'>,
  { rounds }: Pick<HandOverState, 'rounds'>,
  partner: string,
): string | null {
  const { against } = m.handover.review
  if (isAgainstAgreed) return against.agreed
  if (from === null) return null
  const sideOf = (wanted: number) => rounds.find(({ number, isTaken }) => isTaken && number === wanted)?.side
  if (sideOf(to) === 'me') return sideOf(from) === 'me' ? against.meToMe : against.meToPartner(partner)
  return sideOf(from) === 'me' ? against.partnerToMe(partner) : against.partnerToPartner(partner)
}
