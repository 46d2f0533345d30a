// Pairs, asked for by the page.
import { implement } from '@orpc/server'
import { pairsContract } from '../../contract/pairs'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'

export function pairsHandlers({ vault, changes, newId, now }: VaultDeps) {
  const os = implement(pairsContract)
  const { pairs } = vault.privateRoom
  return os.router({
    list: os.list.handler(() => pairs.list()),
    create: os.create.handler(({ input }) => {
      const id = newId()
      pairs.add({ ...input, id, createdAt: now().toISOString() })
      changes.announce('pairs')
      const pair = pairs.find(id)
      if (pair === undefined) throw new Refusal('NOT_FOUND')
      return pair
    }),
  })
}
