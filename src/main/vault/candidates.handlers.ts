// The shortlist, asked for by the page.
import { implement } from '@orpc/server'
import { candidatesContract } from '../../contract/candidates'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'

export function candidatesHandlers({ vault, changes, newId, now }: VaultDeps) {
  const os = implement(candidatesContract)
  const { candidates } = vault.privateRoom

  const mustFind = (candidateId: string) => {
    const candidate = candidates.find(candidateId)
    if (candidate === undefined) throw new Refusal('NOT_FOUND')
    return candidate
  }

  return os.router({
    list: os.list.handler(() => candidates.list()),
    add: os.add.handler(({ input }) => {
      const id = newId()
      const createdAt = now().toISOString()
      candidates.add({ ...input, id, state: 'idea', createdAt, changedAt: createdAt })
      changes.announce('candidates')
      return mustFind(id)
    }),
    revise: os.revise.handler(({ input: { candidateId, ...words } }) => {
      const isThere = candidates.revise({ id: candidateId, ...words, changedAt: now().toISOString() })
      if (!isThere) throw new Refusal('NOT_FOUND')
      changes.announce('candidates')
      return mustFind(candidateId)
    }),
  })
}
