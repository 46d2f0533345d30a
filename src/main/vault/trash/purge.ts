// At the opening: the trash gives up what lay in it for 30 days, and old versions of notes thin out.
import type { VaultDeps } from '../deps'
import { deletionOf } from './deletion'
import { trashOf } from './trash'

const VERSIONS_AT_ONCE = 2_000

/** Over an older copy of the vault nothing is deleted: a newer one may be put back. */
export async function purge(deps: VaultDeps): Promise<void> {
  const deletion = deletionOf(deps)
  if (deps.vault.rolledBackTo !== null) return
  await deletion.finish()
  const now = deps.now()
  deps.vault.privateRoom.versions.thin(now, VERSIONS_AT_ONCE)
  const expired = trashOf(deps)
    .list()
    .filter(({ goesAt }) => Date.parse(goesAt) <= now.getTime())
  if (expired.length === 0) return
  await deletion.delete(expired.map(({ kind, id }) => ({ kind, id })))
  deps.changes.announce('trash', 'attachments')
}
