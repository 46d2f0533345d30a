// The limits every message keeps to, in one place (security.md 6.1).
import { z } from 'zod'

export const id = z.uuid()
export const title = z.string().trim().max(200)
export const personName = z.string().trim().min(1).max(120)
export const shortText = z.string().max(2_000)
/** A calendar day that exists: `2026-12-10`, never `2026-02-30`. */
export const calendarDay = z.iso.date()
/** A calendar day with minutes in the session's own time zone: `2026-11-19T15:00`. */
export const localDateTime = z
  .string()
  .regex(/^.{10}T([01]\d|2[0-3]):[0-5]\d$/)
  .refine((local) => calendarDay.safeParse(local.slice(0, 10)).success)
/** IANA zone, such as `Europe/Oslo`. */
export const timeZone = z.string().min(1).max(64)
export const instant = z.iso.datetime()
export const revision = z.number().int().nonnegative()
/** ProseMirror JSON; what it may hold is the document parser's business, not the message's. */
export const document = z.record(z.string(), z.unknown())
