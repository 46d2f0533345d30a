// Page ↔ vault process in sit-together mode: what two people at one screen can read and write. Nothing leaves from here.
import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { charterContent, charterStatus } from './charter'
import { unexpectedErrors, writingErrors } from './errors'
import { document, id, instant, revision, title } from './fields'
import { disclosure, summaryStatus } from './summaries'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

const names = z.strictObject({ me: z.string(), partner: z.string() }).nullable()
const paperKind = z.enum(['summary', 'charter'])
const paperStatus = z.enum([...summaryStatus.options, ...charterStatus.options])

/** A document of the shared room, by its title. */
const paper = z.strictObject({
  kind: paperKind,
  id,
  title,
  names,
  status: paperStatus,
  updatedAt: instant,
  /** Not while it waits for the partner, and not what is agreed. */
  mayBeEdited: z.boolean(),
})

const openSummary = z.strictObject({
  ...paper.shape,
  kind: z.literal('summary'),
  revision,
  document,
})

const openCharter = z.strictObject({
  ...paper.shape,
  kind: z.literal('charter'),
  /** The last one that was frozen; 0: none yet. */
  version: z.number().int(),
  /** It stands as that version says. */
  isReady: z.boolean(),
  revision,
  content: charterContent,
})

const saved = z.strictObject({ revision, savedAt: instant })

export const togetherContract = {
  table: {
    about: base.input(z.strictObject({})).output(
      z.strictObject({
        vaultId: z.uuid(),
        label: z.string(),
        isDemo: z.boolean(),
        /** Key for the drafts sealed in this mode (base64, 32 bytes); it opens no other draft. */
        draftsKey: z.string(),
        isRolledBack: z.boolean(),
      }),
    ),
    /** Before something was laid: everything in the shared room. After: what lies on the table. Newest first. */
    papers: base.input(z.strictObject({})).output(z.array(paper)),
    /** From now on only these can be reached. Laid again, the table only gets emptier: until the lock nothing comes back. */
    lay: base
      .input(
        z.strictObject({
          papers: z
            .array(z.strictObject({ kind: paperKind, id }))
            .min(1)
            .max(2_000),
        }),
      )
      .output(z.strictObject({})),
    /** Says after each write that papers changed. */
    changes: base.input(z.strictObject({})).output(eventIterator(z.strictObject({}))),
  },
  summaries: {
    open: base.input(z.strictObject({ summaryId: id })).output(openSummary),
    save: base
      .input(z.strictObject({ summaryId: id, baseRevision: revision, title, document }))
      .output(saved),
  },
  charters: {
    open: base.input(z.strictObject({ charterId: id })).output(openCharter),
    save: base
      .input(z.strictObject({ charterId: id, baseRevision: revision, content: charterContent }))
      .output(saved),
  },
  register: {
    /** Of what lies on the table: when it left before, newest first. */
    list: base
      .input(z.strictObject({}))
      .output(z.array(disclosure.pick({ id: true, subjectId: true, format: true, at: true, state: true }))),
  },
}

export type Paper = z.infer<typeof paper>
export type PaperStatus = Paper['status']
export type TogetherSummary = z.infer<typeof openSummary>
export type TogetherCharter = z.infer<typeof openCharter>
