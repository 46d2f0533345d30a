// Who has signed the words of one round, by now.
import type { HandOverState, RoundLine } from '../../../../contract/handover'

export type Signers = 'me' | 'partner' | 'both'

/** Of a comment the words it is about. */
export function signersOf(rounds: HandOverState['rounds'], line: RoundLine): Signers {
  const chain = rounds.filter(({ isTaken }) => isTaken)
  const isOffer = ({ act }: RoundLine) => act === 'propose' || act === 'counter'
  const before = (round: RoundLine) => chain.find((one) => isOffer(one) && one.number <= round.number)
  const offer = isOffer(line) ? line : before(line)
  if (offer === undefined) return line.side
  // The only words that are ever accepted are the last ones on the table.
  const acceptance = chain.find(({ act }) => act === 'accept')
  return acceptance !== undefined && before(acceptance)?.id === offer.id ? 'both' : offer.side
}
