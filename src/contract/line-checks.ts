// Line checks of a pair: a log of what was answered, found and decided. Nothing in it is ever changed. Private room.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { LineFinding, LineReply } from '../domain/line-check'
import { unexpectedErrors, writingErrors } from './errors'
import { calendarDay, id, instant, shortText } from './fields'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

const reply = z.enum(['yes', 'no', 'unsure']) satisfies z.ZodType<LineReply>
const answers = z.strictObject({
  partnerReportsToMe: reply,
  partnerBelowMyReports: reply,
  iReportToPartner: reply,
  iAmBelowPartnersReports: reply,
  sameManager: reply,
  oneDecides: reply,
})

export const lineFinding = z.enum([
  'direct',
  'skipLevel',
  'decidesAbout',
  'sameManager',
  'unknown',
  'clear',
]) satisfies z.ZodType<LineFinding>

export const lineCheck = z.strictObject({
  id,
  pairId: id,
  answers,
  finding: lineFinding,
  checkedOn: calendarDay,
  at: instant,
  /** Why the pair goes on against a warning; null: it did not say so, or there was nothing to warn of. */
  overrideReason: shortText.nullable(),
})

export const lineChecksContract = {
  /** Newest first. */
  list: base.input(z.strictObject({ pairId: id })).output(z.array(lineCheck)),
  /** The vault finds what the answers mean; a reason counts only against a warning. */
  record: base
    .input(
      z.strictObject({ pairId: id, answers, checkedOn: calendarDay, overrideReason: shortText.nullable() }),
    )
    .output(lineCheck),
}

export type LineCheck = z.infer<typeof lineCheck>
