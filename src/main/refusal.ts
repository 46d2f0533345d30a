// A refusal with a code of the contract. Carries no text of the user's, no SQL, no path, no key.
import type { attachmentErrors, openingErrors, unexpectedErrors, writingErrors } from '../contract/errors'
import type { RevealErrorCode } from '../contract/reveal'
import type { HandOverErrorCode, SigningErrorCode } from '../contract/handover'

export type RefusalCode =
  | keyof typeof openingErrors
  | keyof typeof writingErrors
  | keyof typeof attachmentErrors
  | keyof typeof unexpectedErrors
  | HandOverErrorCode
  | SigningErrorCode
  | RevealErrorCode
  | 'PASSAGE_GONE'
  | 'PASSAGE_AMBIGUOUS'
  | 'DISCLOSURE_LEVEL'
  | 'CHARTER_NOT_READY'
  | 'CHARTER_WOULD_LEAK'
  | 'OFFER_CHANGED'
  | 'NEXT_DATE_MISSING'
  | 'NAME_TAKEN'
  | 'PAIR_IN_TRASH'
  | 'NOT_A_CALENDAR'
  | 'CALENDAR_TOO_LARGE'
  | 'DAY_BEFORE_BEGINNING'
  | 'NOT_A_RECIPIENT'
  | 'NOT_PAIRED'
  | 'PAIRING_CHANGED'

export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode
  readonly data: Readonly<Record<string, unknown>> | undefined

  constructor(code: RefusalCode, data?: Readonly<Record<string, unknown>>) {
    super(code)
    this.code = code
    this.data = data
  }
}

const byErrorCode: Readonly<Record<string, RefusalCode>> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  SQLITE_FULL: 'DISK_FULL',
  EROFS: 'FOLDER_READ_ONLY',
  EACCES: 'FOLDER_READ_ONLY',
  EPERM: 'FOLDER_READ_ONLY',
  SQLITE_READONLY: 'FOLDER_READ_ONLY',
  SQLITE_READONLY_DIRECTORY: 'FOLDER_READ_ONLY',
  ENOENT: 'FOLDER_MISSING',
  ENOTDIR: 'FOLDER_MISSING',
}

/** A pulled disk shows as an input/output error, or as a file that can no longer be opened. */
const meansGone = (code: string): boolean =>
  code === 'EIO' || code === 'ENODEV' || code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN')

/** The error code the system or SQLite gave, or undefined. */
export function systemCodeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** The refusal an expected failure of disk or database stands for; undefined if nobody foresaw it. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error
  const code = systemCodeOf(error)
  if (code === undefined) return undefined
  const known = byErrorCode[code] ?? (meansGone(code) ? 'VAULT_UNREACHABLE' : undefined)
  return known === undefined ? undefined : new Refusal(known)
}
