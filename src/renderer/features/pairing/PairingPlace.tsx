// Where two vaults are paired: cards are exchanged, and their digits compared aloud.
import type { Pair } from '../../../contract/pairs'
import { m } from '../../messages/unlocked'

export function PairingPlace({ pair }: { readonly pair: Pair }) {
  return <h1 data-pair={pair.id}>{m.pairing.heading}</h1>
}
