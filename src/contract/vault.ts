// Page ↔ vault process, over a MessagePort of its own: words never pass through the shell.
import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { unexpectedErrors, writingErrors } from './errors'
import { pairsContract } from './pairs'
import { sessionsContract } from './sessions'
import { doorContract, summariesContract } from './summaries'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

export const feature = z.enum(['pairs', 'sessions', 'summaries'])

export const vaultContract = {
  vault: {
    about: base.input(z.strictObject({})).output(
      z.strictObject({
        vaultId: z.uuid(),
        label: z.string(),
        isDemo: z.boolean(),
        /** Key for the sealed drafts (base64, 32 bytes): imported non-extractable, never stored. */
        draftsKey: z.string(),
        /** Last save known from the header when the databases are older than it says, else null. */
        rolledBackTo: z.iso.datetime().nullable(),
      }),
    ),
    /** "Understood": the older copy is the vault from now on. */
    acceptRollback: base.input(z.strictObject({})).output(z.strictObject({})),
    /** Says after each write which features changed. */
    changes: base
      .input(z.strictObject({}))
      .output(eventIterator(z.strictObject({ features: z.array(feature) }))),
  },
  pairs: pairsContract,
  sessions: sessionsContract,
  summaries: summariesContract,
  door: doorContract,
}

export type Feature = z.infer<typeof feature>
