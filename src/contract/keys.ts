// Page ↔ keys process: the only conversation in which a passphrase or a recovery code is said.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { openingErrors, unexpectedErrors } from './errors'
import { title } from './fields'

const opening = oc.errors({ ...openingErrors, ...unexpectedErrors })
const passphrase = z.string().min(1).max(1024)
const opened = z.strictObject({ opened: z.literal(true), usedPreviousHeader: z.boolean() })

export const keysContract = {
  /** Makes keys and a recovery code in memory. Nothing but an empty folder is on disk before `commitVault`. */
  beginVault: opening
    .input(z.strictObject({ label: title, passphrase }))
    .output(z.strictObject({ recoveryCode: z.string(), groupsToProve: z.tuple([z.number(), z.number()]) })),

  /** Writes the vault once the two groups named by `beginVault` (numbered from 1) are typed right. */
  commitVault: opening
    .input(z.strictObject({ groups: z.tuple([z.string().max(20), z.string().max(20)]) }))
    .output(opened),

  unlock: opening
    .input(z.strictObject({ passphrase, header: z.enum(['current', 'previous']) }))
    .output(opened),

  unlockWithRecoveryCode: opening
    .input(z.strictObject({ code: z.string().max(80), header: z.enum(['current', 'previous']) }))
    .output(opened),

  /** Creates the demo vault on first use, then opens it; its passphrase is public. */
  openDemo: opening.input(z.strictObject({})).output(opened),
}
