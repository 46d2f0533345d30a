// Backlinks, asked for by the page.
import { implement } from '@orpc/server'
import { mentionsContract } from '../../contract/mentions'
import type { VaultDeps } from './deps'

const PAGE_LENGTH = 50

export function mentionsHandlers({ vault }: VaultDeps) {
  const os = implement(mentionsContract)
  return os.router({
    of: os.of.handler(({ input: { kind, targetId, offset } }) =>
      vault.privateRoom.mentions.of({ kind, targetId: targetId.toLowerCase() }, PAGE_LENGTH, offset),
    ),
  })
}
