// Every refusal the page can meet, by code. The sentence for people stands in the language files.
import { z } from 'zod'

/** What can go wrong when a vault is created or opened. */
export const openingErrors = {
  WRONG_PASSPHRASE: {},
  RECOVERY_CODE_MISTYPED: {},
  RECOVERY_CODE_WRONG: {},
  GROUPS_NOT_PROVEN: {},
  PASSPHRASE_UNUSABLE: {},
  /** `vault.json` cannot be read or was altered. `previousSavedAt`: when the generation before it was written, if there is one. */
  HEADER_DAMAGED: { data: z.object({ previousSavedAt: z.iso.datetime().nullable() }) },
  /** `vault.json` is not there. */
  HEADER_MISSING: { data: z.object({ previousSavedAt: z.iso.datetime().nullable() }) },
  ROOM_DAMAGED: { data: z.object({ room: z.enum(['private', 'shared']) }) },
  ROOM_NOT_ENCRYPTED: { data: z.object({ room: z.enum(['private', 'shared']) }) },
  ROOM_MISSING: { data: z.object({ room: z.enum(['private', 'shared']) }) },
  VAULT_NEWER: { data: z.object({ format: z.number().int() }) },
  VAULT_IN_USE: {},
  FOLDER_MISSING: {},
  FOLDER_READ_ONLY: {},
  FOLDER_NOT_EMPTY: {},
  DISK_FULL: {},
  VAULT_UNREACHABLE: {},
} as const

/** What can go wrong when something is written into an open vault. */
export const writingErrors = {
  NOT_FOUND: {},
  /** Somebody (another window, an earlier save) wrote a newer revision; nothing was overwritten. */
  STALE_REVISION: { data: z.object({ currentRevision: z.number().int() }) },
  INVALID_DOCUMENT: { data: z.object({ problem: z.string().max(200) }) },
  DISK_FULL: {},
  FOLDER_READ_ONLY: {},
  ROOM_DAMAGED: { data: z.object({ room: z.enum(['private', 'shared']) }) },
  /** The folder or its disk went away while the vault was open. */
  VAULT_UNREACHABLE: {},
} as const

/** What can go wrong with one attachment. The rest of its note is fine. */
export const attachmentErrors = {
  /** Its encrypted file is not in the vault's folder. */
  ATTACHMENT_MISSING: {},
  /** Its encrypted file is not what was written: nothing of it is shown. */
  ATTACHMENT_DAMAGED: {},
  ATTACHMENT_TOO_LARGE: {},
} as const

/** Anything nobody foresaw: an incident id and nothing else; no text, SQL, path or key. */
export const unexpectedErrors = {
  UNEXPECTED: { data: z.object({ incident: z.string() }) },
} as const
