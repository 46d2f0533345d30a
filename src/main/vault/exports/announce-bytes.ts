// Enters the register with a file that is made at once: a pairing card, a hand-over file, a calendar file.
import { createHash } from 'node:crypto'
import type { VaultDeps } from '../deps'
import type { Announcement } from '../rooms/shared/register.store'

type Entry = Pick<Announcement, 'kind' | 'subjectId' | 'title' | 'format' | 'fileName' | 'sealedFor'>

/**
 * The id of the line. The bytes are kept with it; what is in a sealed file is read out of them when somebody looks. Of a
 * calendar file they are not: the dates of sessions stand in it, and those are for the private room alone.
 */
export function announceBytes(
  { vault, changes, newId, now }: Pick<VaultDeps, 'vault' | 'changes' | 'newId' | 'now'>,
  entry: Entry & Partial<Pick<Announcement, 'overrideCount' | 'roundId'>>,
  bytes: Uint8Array,
): string {
  const id = newId()
  vault.sharedRoom.register.announce(
    {
      overrideCount: 0,
      ...entry,
      id,
      revision: 0,
      sizeBytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      at: now().toISOString(),
    },
    entry.format === 'ics' ? undefined : { bytes, look: { is: 'words', file: null }, pageCount: null },
  )
  changes.announce('summaries')
  return id
}
