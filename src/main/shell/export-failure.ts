// What went wrong with an export, as an outcome for the page: a code or an incident, never a path or a word.
import { randomUUID } from 'node:crypto'
import { writingErrors } from '../../contract/errors'
import type { ExportOutcome } from '../../contract/shell'
import { refusalOf, systemCodeOf } from '../refusal'

type Failure = Extract<
  ExportOutcome,
  { is: 'changedMeanwhile' | 'vaultProblem' | 'diskFull' | 'folderUnwritable' | 'failed' }
>

/** Of writing the file, or of any step before. */
export function exportFailure(error: unknown): Failure {
  const refusal = refusalOf(error)
  if (refusal?.code === 'DISK_FULL') return { is: 'diskFull' }
  if (refusal?.code === 'FOLDER_READ_ONLY' || refusal?.code === 'FOLDER_MISSING')
    return { is: 'folderUnwritable' }
  return vaultFailure(error)
}

/** Of a step inside the vault: over the port a refusal comes as an error with its code. */
export function vaultFailure(
  error: unknown,
): Extract<Failure, { is: 'changedMeanwhile' | 'vaultProblem' | 'failed' }> {
  const code = systemCodeOf(error)
  if (code === 'STALE_REVISION') return { is: 'changedMeanwhile' }
  if (code !== undefined && code in writingErrors) return { is: 'vaultProblem', code }
  return { is: 'failed', incident: noteIncident(error) }
}

function noteIncident(error: unknown): string {
  const incident = randomUUID().slice(0, 8)
  console.error(`incident ${incident}: ${error instanceof Error ? error.name : typeof error}`)
  if (__E2E__) console.error(error)
  return incident
}
