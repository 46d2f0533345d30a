// How far the partner's key can be relied on, as one line, wherever something is handed over.
// Invariant: no colour says it. Whoever is not compared stands out by weight and sign alone.
import { useQuery } from '@tanstack/react-query'
import Link2Off from 'lucide-react/icons/link-2-off'
import ShieldAlert from 'lucide-react/icons/shield-alert'
import ShieldCheck from 'lucide-react/icons/shield-check'
import ShieldQuestion from 'lucide-react/icons/shield-question-mark'
import type { PartnerTrust as Trust } from '../../../contract/pairing'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { joinClasses } from '../../ui/join-classes'
import { asDayOfInstant } from '../../ui/local-dates'
import { useJournal } from './journal-context'
import styles from './PartnerTrust.module.css'

interface PartnerTrustProps {
  readonly pairId: string
  readonly partnerName: string
  /** The way to the pairing; without it the line only says. */
  readonly onOpen?: (() => void) | undefined
}

const icons = {
  notPaired: Link2Off,
  notCompared: ShieldQuestion,
  compared: ShieldCheck,
  differ: ShieldAlert,
} as const

export function PartnerTrust({ pairId, partnerName, onOpen }: PartnerTrustProps) {
  const { queries } = useJournal()
  const { data } = useQuery(queries.pairing.state.queryOptions({ input: { pairId } }))
  if (data === undefined) return null
  const { trust } = data
  const Icon = icons[trust.is]
  return (
    <p className={joinClasses(styles.trust, trust.is !== 'compared' && styles.open)}>
      <Icon strokeWidth={1.75} aria-hidden="true" />
      <span>{inWords(trust, partnerName)}</span>
      {onOpen === undefined || trust.is === 'compared' ? null : (
        <Button kind="quiet" onClick={onOpen}>
          {wayIn(trust)}
        </Button>
      )}
    </p>
  )
}

function inWords(trust: Trust, partnerName: string): string {
  const words = m.pairing.trust
  switch (trust.is) {
    case 'notPaired':
    case 'notCompared':
      return words[trust.is](partnerName)
    case 'compared':
      return words.compared(asDayOfInstant(trust.at), trust.how)
    case 'differ':
      return words.differ(asDayOfInstant(trust.at))
  }
}

function wayIn({ is }: Trust): string {
  const { pair, compare, look } = m.pairing.trust
  if (is === 'notPaired') return pair
  return is === 'differ' ? look : compare
}
