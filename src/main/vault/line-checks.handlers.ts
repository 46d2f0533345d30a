// Line checks, asked for by the page. What the answers mean is found here.
import { implement } from '@orpc/server'
import { lineChecksContract } from '../../contract/line-checks'
import { findingOf, isWarning } from '../../domain/line-check'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'

export function lineChecksHandlers({ vault, changes, newId, now }: VaultDeps) {
  const os = implement(lineChecksContract)
  const { lineChecks, pairs } = vault.privateRoom
  return os.router({
    list: os.list.handler(({ input }) => lineChecks.list(input.pairId)),
    record: os.record.handler(({ input }) => {
      if (pairs.find(input.pairId) === undefined) throw new Refusal('NOT_FOUND')
      const finding = findingOf(input.answers)
      const reason = input.overrideReason?.trim() ?? ''
      const overrideReason = isWarning(finding) && reason !== '' ? reason : null
      const check = { ...input, overrideReason, finding, id: newId(), at: now().toISOString() }
      lineChecks.add(check)
      changes.announce('lineChecks', 'pairs')
      return check
    }),
  })
}
