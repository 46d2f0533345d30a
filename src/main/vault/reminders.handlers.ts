// The setting of reminders, asked for by the page.
import { implement } from '@orpc/server'
import { remindersContract } from '../../contract/reminders'
import type { VaultDeps } from './deps'

export function remindersHandlers({ vault, changes }: VaultDeps) {
  const os = implement(remindersContract)
  const { reminders } = vault.privateRoom
  return os.router({
    get: os.get.handler(() => reminders.setting()),
    set: os.set.handler(({ input }) => {
      reminders.set(input)
      changes.announce('rhythm')
      return {}
    }),
  })
}
