// The last gate before a file: what was read back out of it against the private room, then it waits; then the register.
import type { ExportFormat, ExportStream, ExportSubject } from '../../../contract/shell'
import { Refusal } from '../../refusal'
import type { VaultDeps } from '../deps'
import { finishedLeaks, overrideCount } from '../leak-check/leak-check'
import { leavingOf } from '../leaving'
import { factsOf, type FileLook, type StagedExport } from './staged-export'

export interface FinishedFile {
  readonly subject: ExportSubject
  readonly revision: number
  readonly format: ExportFormat
  readonly bytes: Uint8Array
  readonly look: FileLook
  readonly pageCount: number | null
  readonly streams: readonly { readonly stream: ExportStream; readonly text: string }[]
}

export type Staged =
  | { readonly is: 'staged'; readonly exportId: string }
  | { readonly is: 'wouldLeak'; readonly streams: ExportStream[] }

/** Throws STALE_REVISION: it was saved again since it was rendered. */
export function stage({ vault, staged, newId }: VaultDeps, finished: FinishedFile): Staged {
  const { subject, revision, streams } = finished
  const { title } = asRendered(leavingOf(vault, subject), revision)
  const leaking = finishedLeaks(vault, subject, streams)
  if (leaking.length > 0) return { is: 'wouldLeak', streams: [...new Set(leaking)] }
  const id = newId()
  const { kind, id: subjectId } = subject
  const { format, bytes, look, pageCount } = finished
  staged.put({
    id,
    kind,
    subjectId,
    title,
    revision,
    format,
    plain: bytes,
    bytes,
    look,
    pageCount,
    overrideCount: overrideCount(vault, subject),
    streams,
    sealedFor: 'nobody',
  })
  return { is: 'staged', exportId: id }
}

export interface AboutToLeave {
  readonly exportId: string
  readonly fileName: string
  /** Of the bytes that will be written. */
  readonly sha256: string
}

/**
 * Enters the register with what will be written. Throws NOT_FOUND; STALE_REVISION: it was saved again, or would leak by
 * now, as somebody took a permission back or wrote the same words into a note; or it was sealed otherwise meanwhile.
 */
export function announce(
  { vault, staged, changes, newId, now }: VaultDeps,
  { exportId, fileName, sha256 }: AboutToLeave,
): string {
  const file = staged.get(exportId)
  const { kind, subjectId, title, revision } = file
  const { format, sizeBytes, sha256: waitingSha256, sealedFor, pageCount } = factsOf(file)
  if (waitingSha256 !== sha256) throw new Refusal('STALE_REVISION', { currentRevision: revision ?? 0 })
  if (revision !== null && (kind === 'summary' || kind === 'charter'))
    stillLeaves({ vault }, { kind, id: subjectId }, file)
  const id = newId()
  vault.sharedRoom.register.announce(
    {
      id,
      kind,
      subjectId,
      title,
      revision: revision ?? 0,
      format,
      fileName,
      sizeBytes,
      sha256,
      sealedFor,
      overrideCount: file.overrideCount,
      at: now().toISOString(),
    },
    { bytes: file.bytes, look: keptLook(file.look, file.plain, sealedFor !== 'nobody'), pageCount },
  )
  changes.announce('summaries')
  return id
}

function stillLeaves(
  { vault }: Pick<VaultDeps, 'vault'>,
  subject: ExportSubject,
  { revision, streams }: StagedExport,
): void {
  const { revision: currentRevision } = leavingOf(vault, subject)
  const isAsLookedAt = currentRevision === revision && finishedLeaks(vault, subject, streams).length === 0
  if (!isAsLookedAt) throw new Refusal('STALE_REVISION', { currentRevision })
}

/** Of a sealed file its own bytes show nothing. */
const keptLook = ({ is, file }: FileLook, plain: Uint8Array, isSealed: boolean): FileLook => ({
  is,
  file: file ?? (isSealed ? plain : null),
})

function asRendered<Found extends { readonly revision: number }>(found: Found, revision: number): Found {
  if (found.revision !== revision) throw new Refusal('STALE_REVISION', { currentRevision: found.revision })
  return found
}
