// What stands between a person and the vault: an error code and the few facts that came with it.
import { ORPCError } from '@orpc/client'
import type { VaultPlace } from '../../../contract/shell'
import { ConnectionTimedOut } from '../../app/ports'
import { m } from '../../messages'
import type { ErrorCode } from '../../messages/error-codes'

export interface Problem {
  readonly code: ErrorCode
  /** When the kept copy of `vault.json` was written; null if there is none, or none is needed. */
  readonly previousSavedAt: string | null
  readonly room: string | null
  readonly incident: string | null
}

export class VaultEnded extends Error {}

export function problemOf(error: unknown): Problem {
  if (error instanceof VaultEnded) return plainProblem('VAULT_ENDED')
  if (error instanceof ConnectionTimedOut) return plainProblem('NO_ANSWER')
  if (!(error instanceof ORPCError)) return plainProblem('UNEXPECTED')
  const code: unknown = error.code
  const data: unknown = error.data
  return {
    code: isErrorCode(code) ? code : 'UNEXPECTED',
    previousSavedAt: textAt(data, 'previousSavedAt'),
    room: textAt(data, 'room'),
    incident: textAt(data, 'incident'),
  }
}

/** Null when the vault can be unlocked. */
export function problemOfPlace(status: VaultPlace['status']): Problem | null {
  switch (status.is) {
    case 'ready':
      return null
    case 'folderMissing':
      return plainProblem('FOLDER_MISSING')
    case 'headerMissing':
      return { ...plainProblem('HEADER_MISSING'), previousSavedAt: status.previousSavedAt }
    case 'headerDamaged':
      return { ...plainProblem('HEADER_DAMAGED'), previousSavedAt: status.previousSavedAt }
    case 'newer':
      return plainProblem('VAULT_NEWER')
  }
}

/** While a vault is made: the folder for it cannot be. Nothing was there, so nothing is lost. */
export const isNoPlaceForVault = ({ code, incident }: Problem): boolean =>
  code === 'FOLDER_MISSING' ||
  code === 'FOLDER_READ_ONLY' ||
  code === 'VAULT_UNREACHABLE' ||
  // With an incident it came from the folder's side; without one the processes did not start.
  (code === 'UNEXPECTED' && incident !== null)

const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(m.errors.codes, code)

const plainProblem = (code: ErrorCode): Problem => ({
  code,
  previousSavedAt: null,
  room: null,
  incident: null,
})

function textAt(data: unknown, name: string): string | null {
  if (typeof data !== 'object' || data === null) return null
  const value: unknown = Reflect.get(data, name)
  return typeof value === 'string' ? value : null
}
