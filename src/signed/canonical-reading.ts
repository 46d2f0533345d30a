// Lets JSON in that others wrote: only in its canonical spelling (RFC 8785), and never deeper or longer than asked.
// Invariant: what is too deep is refused before it is parsed; what is let in has exactly the bytes that were given.
import { type JsonValue, canonicalJson } from '../domain/canonical-json'

export interface JsonBounds {
  readonly maxLetters: number
  readonly maxDepth: number
}

export type JsonFields = { readonly [key: string]: JsonValue }

/** Null for anything else: broken, twice the same key, another order, blanks, half a surrogate pair, `__proto__`. */
export function readCanonical(text: string, { maxLetters, maxDepth }: JsonBounds): JsonValue | null {
  if (text.length > maxLetters || isDeeperThan(text, maxDepth)) return null
  try {
    const value = JSON.parse(text) as JsonValue
    return canonicalJson(value) === text && !holdsPrototypeKey(value) ? value : null
  } catch {
    return null
  }
}

export const isFields = (value: JsonValue | null | undefined): value is JsonFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the object itself holds under that key. */
export const own = (fields: JsonFields, key: string): JsonValue | undefined =>
  Object.hasOwn(fields, key) ? fields[key] : undefined

export const hasExactly = (fields: JsonFields, keys: readonly string[]): boolean =>
  Object.keys(fields).length === keys.length && keys.every((key) => Object.hasOwn(fields, key))

/** Counts brackets outside strings. */
function isDeeperThan(text: string, maxDepth: number): boolean {
  let depth = 0
  let isInString = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '\\') at += 1
    else if (sign === '"') isInString = !isInString
    else if (!isInString && (sign === '{' || sign === '[')) depth += 1
    else if (!isInString && (sign === '}' || sign === ']')) depth -= 1
    if (depth > maxDepth) return true
  }
  return false
}

function holdsPrototypeKey(value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Object.hasOwn(value, '__proto__')) return true
  return Object.values(value).some((held: JsonValue) => holdsPrototypeKey(held))
}
