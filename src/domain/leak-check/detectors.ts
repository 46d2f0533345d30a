// Sums of money, addresses and numbers that name a person or an account, and dates. Invariant: found in the text as it is
// read, without signs nobody sees; offsets are those of the original.
import { normalTextOf } from '../normal-text'
import type { TextHit } from './text-hit'

/** In order; one place is one hit: what is an account is no phone. */
export function detectedIn(text: string): TextHit[] {
  const normal = normalTextOf(text)
  const found = [
    ...accounts(normal.text),
    ...matches(normal.text, EMAIL, 'email'),
    ...sums(normal.text),
    ...phones(normal.text),
  ]
  const taken: TextHit[] = []
  for (const hit of found) if (!taken.some(({ from, to }) => hit.from < to && from < hit.to)) taken.push(hit)
  return taken
    .map(({ kind, from, to }) => ({ kind, from: normal.fromOf(from), to: normal.toOf(to - 1) }))
    .sort((one, other) => one.from - other.from)
}

/** Days of the calendar, with or without a year. */
export function datesIn(text: string): TextHit[] {
  const normal = normalTextOf(text)
  return matches(normal.text, DATE, 'date').map(({ kind, from, to }) => ({
    kind,
    from: normal.fromOf(from),
    to: normal.toOf(to - 1),
  }))
}

const matches = (text: string, pattern: RegExp, kind: TextHit['kind']): TextHit[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    kind,
    from: index,
    to: index + found.length,
  }))

/** At most 64 signs before the `@` (RFC 5321); of a longer run the last ones are found, and none is read from each of its signs. */
const EMAIL =
  /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}\s?(?:@|[([{]\s?(?:at|arroba|arobase|ät)\s?[)\]}])\s?[\p{L}\p{N}-]+(?:(?:\.|\s?[([{]\s?(?:dot|punkt|point|punto)\s?[)\]}]\s?)[\p{L}\p{N}-]+)+/giu

const CURRENCY =
  '(?:[€$£¥₣₤₹₽₺₩]|\\b(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|JPY|CNY|CAD|AUD|PLN|CZK|HUF|INR|BRL|MXN|TEUR|Euros?|Dollars?|d[óo]lares|Pfund|pounds?|libras?|livres|Franken|Francs?|francos|Kron(?:en|er|or)|Yen|Rupees?|Pesos?)(?![\\p{L}\\p{N}]))'
const NUMBER = "\\d+(?:[.,' ]\\d{3})*(?:[.,]\\d+)?"
const LARGE =
  '(?:k|K|m|M|bn|mn|Mio|Mrd|Tsd|T(?=€)|thousand|millions?|billions?|Tausend|Million(?:en)?|Milliarden?|milliers?|milliards?|mille|mil(?:l[óo]n|lones)?|mill)\\b\\.?'
const COUNTED = `${NUMBER}(?:\\s?${LARGE}){0,2}`
/** Numbers said in words count where a currency follows. */
const SAID =
  "(?:\\p{L}+[ -])?(?:thousand|million|billion|Tausend|Millionen?|Milliarden?|mille|millions?|milliards?|mil|mill[óo]n|millones)\\s(?:de |d')?"
const SUM = new RegExp(
  [
    `${CURRENCY}\\s?-?${COUNTED}`,
    `(?<![\\p{L}\\p{N}.,])${COUNTED}\\s?(?:de |d')?${CURRENCY}`,
    // Without a currency, a large number of something that is nearly always money.
    `(?<![\\p{L}\\p{N}.,])${NUMBER}\\s?(?:Mio|Mrd|Tsd)\\b\\.?`,
    `(?<![\\p{L}\\p{N}.,])${NUMBER}(?:k|K|bn|mn)(?![\\p{L}\\p{N}])`,
    `(?<![\\p{L}\\p{N}.,])\\d+[.,]\\d+\\s?[mM](?![\\p{L}\\p{N}])`,
    `(?<![\\p{L}\\p{N}.,])${NUMBER}\\s(?:millions?|billions?|Millionen?|Milliarden?|milliards?|mill[óo]n|millones|mil millones)(?![\\p{L}\\p{N}])`,
    `(?<![\\p{L}\\p{N}])${SAID}${CURRENCY}`,
  ].join('|'),
  'giu',
)

/** Years, hours and counts are no sums. */
const sums = (text: string): TextHit[] => matches(text, SUM, 'sum')

const PHONE =
  /(?<![\p{L}\p{N}+])(?:(?:\+|00)\s?[1-9]\d{0,2}(?:[\s./()-]{0,3}\d){6,12}|\(?0\d{1,5}\)?(?:[\s./-]{0,3}\d){5,11}|\(?[2-9]\d{2}\)?[\s.-]\d{3}[\s.-]\d{4}|[679]\d{2}\s\d{3}\s\d{3}|[679]\d{2}(?:\s\d{2}){3})(?![\p{L}\p{N}])/gu

/** A day of the calendar written in digits is none, nor is a time. */
const phones = (text: string): TextHit[] =>
  matches(text, PHONE, 'phone').filter(({ from, to }) => {
    const found = text.slice(from, to)
    const digits = found.replace(/\D/g, '')
    return digits.length >= 8 && digits.length <= 15 && !/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/.test(found)
  })

const ACCOUNT = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}(?![\p{L}\p{N}])/gu

function accounts(text: string): TextHit[] {
  return matches(text, ACCOUNT, 'iban').flatMap((hit) => {
    // A word in capitals after it is not part of it.
    for (let to = hit.to; to - hit.from >= 15; to -= 1) {
      const isWhole = !/[A-Z0-9]/.test(text.slice(to, to + 1)) && /[A-Z0-9]/.test(text.slice(to - 1, to))
      if (isWhole && isIban(text.slice(hit.from, to))) return [{ ...hit, to }]
    }
    return []
  })
}

/** ISO 13616: moved round and in digits, the remainder by 97 is 1. */
function isIban(found: string): boolean {
  const signs = found.replace(/[ -]/g, '')
  if (signs.length < 15 || signs.length > 34) return false
  let remainder = 0
  for (const sign of signs.slice(4) + signs.slice(0, 4))
    for (const digit of String(parseInt(sign, 36))) remainder = (remainder * 10 + Number(digit)) % 97
  return remainder === 1
}

const MONTH =
  '(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|f[ée]v(?:rier)?|mar(?:ch|s|zo)?|m[äa]rz|apr(?:il)?|avr(?:il)?|abril|ma[iy]o?|june?|juni|juin|junio|jul[iy]?o?|juillet|aug(?:ust)?|ao[uû]t|agosto|sept?(?:ember|embre|iembre)?|o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|de[cz](?:ember|embre)?|d[ée]c(?:embre)?|diciembre|enero|febrero|septiembre)\\b'
const DATE = new RegExp(
  [
    '\\b\\d{4}-\\d{2}-\\d{2}\\b',
    '\\b\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})?(?!\\d)',
    `\\b\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?\\s(?:of\\s|de\\s)?${MONTH}(?:\\.?\\s(?:de\\s)?\\d{4})?`,
    `\\b${MONTH}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s\\d{4})?`,
    '\\d{1,4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日',
  ].join('|'),
  'giu',
)
