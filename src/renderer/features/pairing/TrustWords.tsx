// What was said of the digits of one key, in a few words.
import type { PartnerTrust } from '../../../contract/pairing'
import { m } from '../../messages/unlocked'
import { asDayOfInstant } from '../../ui/local-dates'

export function TrustWords({ trust }: { readonly trust: PartnerTrust }) {
  const words = m.pairing.said
  switch (trust.is) {
    case 'notPaired':
    case 'notCompared':
      return words.notCompared
    case 'compared':
      return words.compared(asDayOfInstant(trust.at), trust.how)
    case 'differ':
      return words.differ(asDayOfInstant(trust.at))
  }
}
