// The vault itself, asked for by the page: what it is called, the key for sealed drafts, what changed.
import { implement } from '@orpc/server'
import { vaultContract } from '../../contract/vault'
import type { VaultDeps } from './deps'
import { pairsHandlers } from './pairs.handlers'
import { sessionsHandlers } from './sessions.handlers'
import { doorHandlers, summariesHandlers } from './summaries.handlers'

export function vaultRouter(deps: VaultDeps) {
  const os = implement(vaultContract)
  const { header, rolledBackTo } = deps.vault
  return os.router({
    vault: {
      about: os.vault.about.handler(() => ({
        vaultId: header.vaultId,
        label: header.label,
        isDemo: header.isDemo,
        draftsKey: Buffer.from(deps.draftsKey).toString('base64'),
        rolledBackTo,
      })),
      acceptRollback: os.vault.acceptRollback.handler(() => {
        deps.vault.acceptRollback(deps.now())
        return {}
      }),
      changes: os.vault.changes.handler(async function* ({ signal }) {
        yield* deps.changes.subscribe(signal)
      }),
    },
    pairs: pairsHandlers(deps),
    sessions: sessionsHandlers(deps),
    summaries: summariesHandlers(deps),
    door: doorHandlers(deps),
  })
}
