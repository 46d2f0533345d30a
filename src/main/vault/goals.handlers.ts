// Goals, asked for by the page.
import { implement } from '@orpc/server'
import { goalsContract } from '../../contract/goals'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'

export function goalsHandlers({ vault, changes, newId, now }: VaultDeps) {
  const os = implement(goalsContract)
  const { goals, pairs } = vault.privateRoom

  const mustFind = (goalId: string) => {
    const goal = goals.find(goalId)
    if (goal === undefined) throw new Refusal('NOT_FOUND')
    return goal
  }

  return os.router({
    list: os.list.handler(({ input }) => goals.list(input.pairId)),
    add: os.add.handler(({ input }) => {
      if (pairs.find(input.pairId) === undefined) throw new Refusal('NOT_FOUND')
      const id = newId()
      goals.add({ ...input, id, createdAt: now().toISOString() })
      changes.announce('goals')
      return mustFind(id)
    }),
    revise: os.revise.handler(({ input: { goalId, ...words } }) => {
      if (!goals.revise({ id: goalId, ...words })) throw new Refusal('NOT_FOUND')
      changes.announce('goals')
      return mustFind(goalId)
    }),
  })
}
