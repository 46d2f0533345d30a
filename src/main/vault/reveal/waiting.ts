// Sealed answers that wait, of all pairs: for mine, and for a partner's.
import type { RevealLine, WaitingReveals } from '../../../contract/reveal'
import { whoseTurn } from '../../../domain/reveal'
import type { VaultDeps } from '../deps'
import { lineOf, standingOf } from './standing'

/** As the pairs stand, and within each the newest first. */
export function waitingReveals({ vault }: Pick<VaultDeps, 'vault'>): WaitingReveals {
  const { pairs, reveals } = vault.privateRoom
  const lines = pairs
    .list()
    .flatMap(({ id }) => reveals.of(id).map((mine) => lineOf(standingOf({ vault }, mine.id))))
  const of = (side: 'me' | 'partner') => lines.filter(({ phase }: RevealLine) => whoseTurn(phase) === side)
  return { forMe: of('me'), forThem: of('partner') }
}
