// Pairs, asked for by the page.
import { implement } from '@orpc/server'
import { pairsContract, type Pair } from '../../contract/pairs'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'

export function pairsHandlers({ vault, changes, newId, now }: VaultDeps) {
  const os = implement(pairsContract)
  const { pairs, carries } = vault.privateRoom
  const { summaries } = vault.sharedRoom
  /** Which of its summaries are there, and not in the trash, the shared room knows. */
  const counted = (pair: Pair): Pair => {
    const there = carries.summariesOf(pair.id).filter((id) => summaries.line(id) !== undefined)
    return { ...pair, summaryCount: there.length }
  }
  const mustFind = (pairId: string) => {
    const pair = pairs.find(pairId)
    if (pair === undefined) throw new Refusal('NOT_FOUND')
    return counted(pair)
  }

  return os.router({
    list: os.list.handler(() => pairs.list().map(counted)),
    create: os.create.handler(({ input }) => {
      const id = newId()
      pairs.add({ ...input, id, createdAt: now().toISOString() })
      changes.announce('pairs')
      return mustFind(id)
    }),
    revise: os.revise.handler(({ input: { pairId, ...words } }) => {
      if (!pairs.revise({ id: pairId, ...words })) throw new Refusal('NOT_FOUND')
      changes.announce('pairs')
      return mustFind(pairId)
    }),
  })
}
