// Attachments, asked for by the page: what they are called and whether their files are there. Their bytes: serve-bytes.ts.
import { implement } from '@orpc/server'
import { attachmentsContract } from '../../contract/attachments'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'

export function attachmentsHandlers({ vault, attachments, changes }: VaultDeps) {
  const os = implement(attachmentsContract)
  const store = vault.privateRoom.attachments
  return os.router({
    list: os.list.handler(({ input }) => attachments.seen(store.list(input))),
    info: os.info.handler(({ input: { attachmentIds } }) =>
      attachments.seen(attachmentIds.flatMap((id) => store.find(id) ?? [])),
    ),
    rename: os.rename.handler(({ input: { attachmentId, name } }) => {
      if (!store.rename(attachmentId, name)) throw new Refusal('NOT_FOUND')
      changes.announce('attachments')
      return {}
    }),
  })
}
