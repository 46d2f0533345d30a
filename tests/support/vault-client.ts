// What the page asks the vault through, here without a port between them.
import { createRouterClient } from '@orpc/server'
import type { VaultDeps } from '../../src/main/vault/deps'
import { vaultRouter } from '../../src/main/vault/vault.handlers'

export const vaultClient = (deps: VaultDeps) => createRouterClient(vaultRouter(deps))
