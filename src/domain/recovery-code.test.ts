// The recovery code: what people write down, misread and mistype.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  RECOVERY_GROUPS,
  type RecoveryCode,
  formatRecoveryCode,
  groupsOf,
  isGroup,
  parseRecoveryCode,
  recoveryCodeFrom,
  recoverySecretOf,
} from './recovery-code'

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bytes = fc.uint8Array({ minLength: 17, maxLength: 17 })
const codes = bytes.map(recoveryCodeFrom)

/** Published in docs/format.md: random bytes (hex) and the code they give. */
const VECTORS = [
  ['0000000000000000000000000000000000', '0000 0000 0000 0000 0000 0000 0000'],
  ['ffffffffffffffffffffffffffffffffff', 'ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ ZZGX'],
  ['000102030405060708090a0b0c0d0e0f10', '000G 40R4 0M30 E209 185G R38E 1WNR'],
  ['deadbeefcafef00d0123456789abcdef55', 'VTPV XVYA ZVR0 T093 8NKR KAYD XXBE'],
] as const

const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

const parsed = (typed: string) => {
  const result = parseRecoveryCode(typed)
  return result.ok ? result.value : result.error
}

describe('making a code', () => {
  test.each(VECTORS)('%s gives %s', (hex, code) => {
    expect(formatRecoveryCode(recoveryCodeFrom(fromHex(hex)))).toBe(code)
  })

  test('the secret is the first 130 bits, most significant first, and the check its value modulo 1021', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 17, maxLength: 40 }), (random) => {
        const hex = Array.from(random.slice(0, 17), (byte) => byte.toString(16).padStart(2, '0')).join('')
        const value = BigInt(`0x${hex}`) >> 6n
        const code = recoveryCodeFrom(random)
        const valueOf = (symbols: string) =>
          Array.from(symbols).reduce((sum, symbol) => sum * 32n + BigInt(SYMBOLS.indexOf(symbol)), 0n)
        expect(valueOf(recoverySecretOf(code))).toBe(value)
        expect(valueOf(code.slice(26))).toBe(value % 1021n)
      }),
    )
  })

  test('too little randomness is never stretched', () => {
    expect(() => recoveryCodeFrom(new Uint8Array(16))).toThrow(RangeError)
  })

  test('the last six bits do not matter, all others do', () => {
    const random = fromHex(VECTORS[2][0])
    for (let bit = 0; bit < 136; bit += 1) {
      const changed = random.map((byte, index) => (index === bit >> 3 ? byte ^ (0x80 >> (bit & 7)) : byte))
      expect(recoveryCodeFrom(changed) === recoveryCodeFrom(random)).toBe(bit >= 130)
    }
  })
})

describe('reading a code', () => {
  const messy = (code: RecoveryCode, noise: readonly string[]) =>
    Array.from(code)
      .map((symbol, index) => {
        const lookalike = symbol === '0' ? 'oO0' : symbol === '1' ? 'iIlL1' : symbol + symbol.toLowerCase()
        return lookalike.charAt(index % lookalike.length) + (noise[index % Math.max(1, noise.length)] ?? '')
      })
      .join('')

  test('parsing undoes formatting, whatever people put in between', () => {
    const noise = fc.array(
      fc.constantFrom('', ' ', '-', '.', '\u200b', '\ufeff', '\u00ad', '–', '\n', '\t', '\u00a0'),
    )
    fc.assert(
      fc.property(codes, noise, (code, between) => {
        expect(parsed(formatRecoveryCode(code))).toBe(code)
        expect(parsed(messy(code, between))).toBe(code)
      }),
    )
  })

  test('every single wrong letter and every swap of neighbours is caught, check symbols included', () => {
    const many = [...VECTORS.map(([hex]) => recoveryCodeFrom(fromHex(hex))), ...fc.sample(codes, 60)]
    for (const code of many)
      expect([...wrongLetters(code), ...swaps(code)].filter((typed) => parsed(typed) !== 'check')).toEqual([])
  })

  test('checks from 1021 up are never right, though they are equal modulo 1021', () => {
    expect(parsed('0'.repeat(28))).toBe('0'.repeat(28))
    for (const check of ['ZX', 'ZY', 'ZZ']) expect(parsed('0'.repeat(26) + check)).toBe('check')
    for (const [value, check] of [
      ['1', 'ZY'],
      ['2', 'ZZ'],
    ] as const)
      expect(parsed('0'.repeat(25) + value + check)).toBe('check')
  })

  test('U and other signs are refused as symbols, missing or extra symbols by length', () => {
    const code = recoveryCodeFrom(fromHex(VECTORS[3][0]))
    for (const sign of ['U', 'u', '*', 'ß', 'é', '0️⃣', 'Ａ'])
      expect(parsed(sign + code.slice(1))).toBe('symbol')
    for (const typed of ['', code.slice(1), `${code}0`, code + code]) expect(parsed(typed)).toBe('length')
  })
})

describe('groups', () => {
  test('are seven of four', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(groupsOf(code)).toHaveLength(RECOVERY_GROUPS)
        expect(groupsOf(code).join('')).toBe(code)
        groupsOf(code).forEach((group, index) => {
          expect(isGroup(code, index + 1, ` ${group.toLowerCase()}`)).toBe(true)
          expect(isGroup(code, index + 1, group.slice(1))).toBe(false)
        })
        for (const number of [0, 8, 1.5, -1, Number.NaN]) expect(isGroup(code, number, '')).toBe(false)
      }),
    )
  })
})

const replaced = (code: string, index: number, symbols: string) =>
  code.slice(0, index) + symbols + code.slice(index + symbols.length)

function wrongLetters(code: string): string[] {
  return Array.from(code).flatMap((right, index) =>
    Array.from(SYMBOLS)
      .filter((symbol) => symbol !== right)
      .map((symbol) => replaced(code, index, symbol)),
  )
}

function swaps(code: string): string[] {
  return Array.from(code.slice(1))
    .map((second, index) => replaced(code, index, second + code.charAt(index)))
    .filter((swapped) => swapped !== code)
}
