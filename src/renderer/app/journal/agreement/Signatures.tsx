// Whose signature the words on the table have, and how far the partner's key can be relied on.
import type { HandOverState } from '../../../../contract/handover'
import type { Pair } from '../../../../contract/pairs'
import { firstName } from '../../../../domain/first-name'
import { m } from '../../../messages/unlocked'
import { Avatar } from '../../../ui/Avatar'
import { asDayOfInstant } from '../../../ui/local-dates'
import { PartnerTrust } from '../PartnerTrust'
import styles from './AgreementPanel.module.css'

interface SignaturesProps {
  readonly pair: Pair
  readonly state: HandOverState
  readonly onPairing: () => void
}

export function Signatures({ pair, state, onPairing }: SignaturesProps) {
  const { agreement } = m.handover
  return (
    <>
      <ul className={styles.people}>
        <li className={styles.person}>
          <Avatar name={pair.myName} side="me" />
          <span>
            {agreement.you} — {mine(state)}
          </span>
        </li>
        <li className={styles.person}>
          <Avatar name={pair.partnerName} side="partner" />
          <span dir="auto">
            {firstName(pair.partnerName)} — {theirs(state)}
          </span>
        </li>
      </ul>
      <PartnerTrust pairId={pair.id} partnerName={firstName(pair.partnerName)} onOpen={onPairing} />
    </>
  )
}

function mine({ signed: { me }, status, rounds }: HandOverState): string {
  const words = m.handover.agreement.mine
  if (me !== null) return words.signed(asDayOfInstant(me.at))
  if (status !== 'answered') return words.notYet
  const hasSigned = rounds.some(({ side, act }) => side === 'me' && (act === 'propose' || act === 'counter'))
  return hasSigned ? words.otherWords : words.asked
}

function theirs({ signed: { partner }, rounds }: HandOverState): string {
  const words = m.handover.agreement.theirs
  if (partner !== null) return words.signed(asDayOfInstant(partner.at))
  return rounds.length === 0 ? words.notYet : words.asked
}
