// The recovery code on paper: 130 random bits as 26 Crockford base32 symbols, then two check symbols.
// Invariant: a `RecoveryCode` is 28 canonical symbols whose check holds; every wrong letter and swap is caught.
import { type Result, err, ok } from './result'

declare const code: unique symbol

/** 28 canonical symbols, without spaces. */
export type RecoveryCode = string & { readonly [code]: true }

export type RecoveryCodeProblem = 'length' | 'symbol' | 'check'

export const RECOVERY_GROUPS = 7

/** Crockford's base32 (crockford.com/base32.html): no I, L, O, U. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUP_LENGTH = 4
const SECRET_LENGTH = 26
const CODE_LENGTH = RECOVERY_GROUPS * GROUP_LENGTH
const RANDOM_BYTES = 17
/**
 * A prime above 31 × 32 that divides neither a difference of two symbols, nor 31, nor 33, nor a power of 32:
 * so no single wrong symbol and no swap of neighbours, check symbols included, keeps the remainder.
 */
const MODULUS = 1021
const IGNORED = /[\s.\-\u2010-\u2015\u2212\u00ad\u200b-\u200f\u2060\ufeff]/gu

/**
 * A code from at least 17 random bytes; the first 130 bits, most significant first, are used.
 * Throws a `RangeError` if there are fewer: a shorter code would look just as good.
 */
export function recoveryCodeFrom(random: Uint8Array): RecoveryCode {
  if (random.length < RANDOM_BYTES) throw new RangeError(`a recovery code needs ${RANDOM_BYTES} random bytes`)
  const secret = Array.from({ length: SECRET_LENGTH }, (_, index) =>
    symbolAt(fiveBits(random, index * 5)),
  ).join('')
  return (secret + checkOf(secret)) as RecoveryCode
}

/**
 * Reads a code as people type it: either case, `O` for `0`, `I` and `L` for `1`; spaces, hyphens, dots and
 * zero-width characters anywhere. `symbol` before `length` before `check`: the first that can be said.
 */
export function parseRecoveryCode(typed: string): Result<RecoveryCode, RecoveryCodeProblem> {
  const symbols = folded(typed)
  if (Array.from(symbols).some((symbol) => !SYMBOLS.includes(symbol))) return err('symbol')
  if (symbols.length !== CODE_LENGTH) return err('length')
  const secret = symbols.slice(0, SECRET_LENGTH)
  return checkOf(secret) === symbols.slice(SECRET_LENGTH) ? ok(symbols as RecoveryCode) : err('check')
}

/** The seven groups of four, in order. */
export function groupsOf(recoveryCode: RecoveryCode): string[] {
  return Array.from({ length: RECOVERY_GROUPS }, (_, index) =>
    recoveryCode.slice(index * GROUP_LENGTH, (index + 1) * GROUP_LENGTH),
  )
}

/** As it is shown and printed: seven groups, one space between. */
export const formatRecoveryCode = (recoveryCode: RecoveryCode): string => groupsOf(recoveryCode).join(' ')

/** Was this group (numbered from 1) typed right? Read as leniently as the whole code. */
export function isGroup(recoveryCode: RecoveryCode, groupNumber: number, typed: string): boolean {
  const group = groupsOf(recoveryCode)[groupNumber - 1]
  return group !== undefined && folded(typed) === group
}

/** The 26 data symbols: what the key is derived from. */
export const recoverySecretOf = (recoveryCode: RecoveryCode): string => recoveryCode.slice(0, SECRET_LENGTH)

/** Only ASCII letters fold: `ß` must not become two symbols. */
function folded(typed: string): string {
  const upper = typed.replace(IGNORED, '').replace(/[a-z]/g, (letter) => letter.toUpperCase())
  return upper.replace(/O/g, '0').replace(/[IL]/g, '1')
}

const symbolAt = (value: number): string => SYMBOLS.charAt(value)

function fiveBits(bytes: Uint8Array, firstBit: number): number {
  const index = firstBit >> 3
  const twoBytes = ((bytes[index] ?? 0) << 8) | (bytes[index + 1] ?? 0)
  return (twoBytes >> (11 - (firstBit & 7))) & 31
}

/** The secret's value modulo 1021, as two symbols; 1021 to 1023 can be written but never match. */
function checkOf(secret: string): string {
  let remainder = 0
  for (const symbol of secret) remainder = (remainder * 32 + SYMBOLS.indexOf(symbol)) % MODULUS
  return symbolAt(remainder >> 5) + symbolAt(remainder & 31)
}
