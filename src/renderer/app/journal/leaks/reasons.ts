// Why places of one page may leave, as they are typed. Invariant: writing one leaves the others as they are.
import { z } from 'zod'

interface Reason {
  /** Of the hit: it says something of private words, so it stands sealed alone. */
  readonly key: string
  readonly reason: string
}

export type Reasons = readonly Reason[]

export const reasons: z.ZodType<Reasons> = z.array(z.object({ key: z.string(), reason: z.string() }))

export const noReasons: Reasons = []

export const hasNoReason = (held: Reasons): boolean => held.every(({ reason }) => reason === '')

export const reasonFor = (held: Reasons, key: string): string =>
  held.find((one) => one.key === key)?.reason ?? ''

export const withReason = (held: Reasons, one: Reason): Reasons => [
  ...held.filter(({ key }) => key !== one.key),
  ...(one.reason === '' ? [] : [one]),
]

/** Those that lay sealed, and what was typed before they were found. */
export const joinReasons = (found: Reasons, typed: Reasons): Reasons => typed.reduce(withReason, found)
