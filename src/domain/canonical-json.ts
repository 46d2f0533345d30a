// JSON in one spelling only (RFC 8785), so that the same content has the same bytes and the same fingerprint everywhere.

export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/**
 * Keys in the order of their UTF-16 units, no blanks, numbers and strings as ECMAScript writes them. Throws for what
 * JSON has no word for: NaN, infinities and half a surrogate pair.
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('not a JSON number')
  if (typeof value === 'string') return canonicalString(value)
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, held]) => `${canonicalString(key)}:${canonicalJson(held)}`)
  return `{${members.join(',')}}`
}

const isList = (value: object): value is readonly JsonValue[] => Array.isArray(value)

function canonicalString(text: string): string {
  if (/\p{Cs}/u.test(text)) throw new RangeError('half a surrogate pair')
  return JSON.stringify(text)
}
