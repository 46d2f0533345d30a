// The rhythm of a pair, asked for by the page.
import { implement } from '@orpc/server'
import { rhythmContract } from '../../contract/rhythm'
import type { VaultDeps } from './deps'
import { Refusal } from '../refusal'
import { keptOf, proposedDates, slotsBetween } from './rhythm/kept'

export function rhythmHandlers(deps: VaultDeps) {
  const { vault, changes, newId, now } = deps
  const os = implement(rhythmContract)
  const { rhythm, pairs } = vault.privateRoom

  const mustBeThere = (pairId: string) => {
    if (pairs.find(pairId) === undefined) throw new Refusal('NOT_FOUND')
  }

  return os.router({
    get: os.get.handler(({ input }) => rhythm.history(input.pairId).at(-1) ?? null),
    history: os.history.handler(({ input }) => rhythm.history(input.pairId)),
    set: os.set.handler(({ input: { today, asAnswer, ...rule } }) => {
      mustBeThere(rule.pairId)
      const { replan } = keptOf(vault.privateRoom, rule.pairId, today, 1)
      const added = { ...rule, id: newId(), setAt: now().toISOString() }
      vault.privateRoom.inOne(() => {
        rhythm.add(added)
        if (replan.is !== 'raised') return
        const { pairId, setAt } = added
        rhythm.answer({
          id: newId(),
          pairId,
          slotOn: replan.slotOn,
          answer: asAnswer,
          until: null,
          at: setAt,
        })
      })
      changes.announce('rhythm', 'pairs')
      return added
    }),
    kept: os.kept.handler(({ input: { pairId, today, count } }) => {
      mustBeThere(pairId)
      return keptOf(vault.privateRoom, pairId, today, count)
    }),
    slots: os.slots.handler(({ input: { pairId, ...asked } }) => {
      mustBeThere(pairId)
      return slotsBetween(vault.privateRoom, pairId, asked)
    }),
    propose: os.propose.handler(({ input }) => {
      mustBeThere(input.pairId)
      return proposedDates(vault.privateRoom, input)
    }),
    answerReplan: os.answerReplan.handler(({ input }) => {
      mustBeThere(input.pairId)
      rhythm.answer({ ...input, id: newId(), at: now().toISOString() })
      changes.announce('rhythm')
      return {}
    }),
  })
}
