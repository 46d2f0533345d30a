// Alterations of files: of their bytes, as disks and wires make them, and of what they say, as people with a key do.
// Invariant: what is made differs from what was given.
import fc from 'fast-check'
import type { JsonValue } from '../../src/domain/canonical-json'
import { canonicalJson } from '../../src/domain/canonical-json'

/** A flipped bit, a cut, an insertion, two places swapped, a range twice, a range from elsewhere, zeros. */
export function alteredBytes(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat(bytes.length - 1)
  const length = fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: bytes.length }))
  const part = (from: number, count: number): Uint8Array => bytes.subarray(from, from + count)
  const with_ = (at: number, cut: number, put: Uint8Array): Uint8Array =>
    new Uint8Array(Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)]))
  const some = fc.uint8Array({ minLength: 1, maxLength: 16 })
  return fc
    .oneof(
      fc
        .tuple(place, fc.nat(7))
        .map(([at, bit]) => with_(at, 1, Uint8Array.of((bytes[at] ?? 0) ^ (1 << bit)))),
      fc.tuple(place, length).map(([at, cut]) => with_(at, cut, new Uint8Array())),
      place.map((at) => bytes.slice(0, at)),
      fc.tuple(place, some).map(([at, put]) => with_(at, 0, put)),
      fc.tuple(place, some).map(([at, put]) => with_(at, put.length, put)),
      fc.tuple(place, length).map(([at, count]) => with_(at, 0, part(at, count))),
      fc.tuple(place, place, length).map(([at, from, count]) => with_(at, count, part(from, count))),
      fc
        .tuple(place, fc.integer({ min: 1, max: 64 }))
        .map(([at, count]) => with_(at, count, new Uint8Array(count))),
    )
    .filter((altered) => Buffer.compare(altered, bytes) !== 0)
}

/** One part of it is replaced, taken away, doubled or joined by what nobody expects. */
export function alteredJson(value: JsonValue): fc.Arbitrary<JsonValue> {
  const before = canonicalJson(value)
  const paths = pathsOf(value)
  return fc
    .tuple(
      fc.constantFrom(...paths),
      fc.oneof(strange, nearby),
      fc.constantFrom('put', 'drop', 'add', 'twice'),
    )
    .map(([path, put, how]) => alteredAt(value, path, put, how))
    .filter((altered) => isSpellable(altered) && canonicalJson(altered) !== before)
}

type Path = readonly (string | number)[]

const strange: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(null, true, -1, 0, 1.5, 1e308, 2 ** 53, '', [], {}, [[]], '__proto__'),
  fc.constantFrom<JsonValue>(
    '../../x',
    'a\u202Eb',
    '\u0000',
    'SHA256:',
    'duologue-round-9',
    'x'.repeat(6000),
  ),
  fc.string({ unit: 'grapheme' }),
  fc.jsonValue({ maxDepth: 2 }).map((json) => JSON.parse(JSON.stringify(json)) as JsonValue),
)
/** As right ones look. */
const nearby: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>('propose', 'accept', 'retract', 'summary', 'charter', 'reveal', 2, 3),
  fc.constantFrom<JsonValue>(
    '0'.repeat(64),
    '2026-11-03T10:00:00.001Z',
    'Other words.',
    `SHA256:${'A'.repeat(43)}`,
  ),
  fc.uuid(),
)

function pathsOf(value: JsonValue, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([key, held]: [string, JsonValue]) =>
    pathsOf(held, [...path, key]),
  )
  return [path, ...inner]
}

function alteredAt(value: JsonValue, [key, ...rest]: Path, put: JsonValue, how: string): JsonValue {
  if (key === undefined) return how === 'add' ? added(value, put) : put
  if (typeof value !== 'object' || value === null) return put
  const entries: [string, JsonValue][] = Object.entries(value).flatMap(
    ([name, held]: [string, JsonValue]) => {
      if (name !== key) return [[name, held]] as [string, JsonValue][]
      if (how === 'drop' && rest.length === 0) return []
      const altered: [string, JsonValue] = [name, alteredAt(held, rest, put, how)]
      return how === 'twice' && rest.length === 0 ? [altered, [`${name}2`, held]] : [altered]
    },
  )
  return Array.isArray(value) ? entries.map(([, held]) => held) : Object.fromEntries(entries)
}

function added(value: JsonValue, put: JsonValue): JsonValue {
  if (Array.isArray(value)) return [...(value as JsonValue[]), put]
  if (typeof value === 'object' && value !== null)
    return { ...(value as Record<string, JsonValue>), [typeof put === 'string' ? put : 'more']: put }
  return typeof value === 'string' ? `${value}${JSON.stringify(put)}` : put
}

function isSpellable(value: JsonValue): boolean {
  try {
    canonicalJson(value)
    return true
  } catch {
    return false
  }
}
