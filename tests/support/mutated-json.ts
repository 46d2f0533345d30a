// JSON with one thing wrong in it: the same seed gives the same.
import { canonicalJson, type JsonValue } from '../../src/domain/canonical-json'

export interface Dice {
  /** A whole number below `end`. */
  below(end: number): number
}

/** Mulberry32. */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  return {
    below: (end) => {
      state = (state + 0x6d2b79f5) >>> 0
      let mixed = Math.imul(state ^ (state >>> 15), state | 1)
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
      return ((mixed ^ (mixed >>> 14)) >>> 0) % end
    },
  }
}

const deep = (levels: number): JsonValue => {
  let value: JsonValue = { type: 'text', text: 'deep' }
  for (let level = 0; level < levels; level += 1)
    value = { type: level % 2 === 0 ? 'paragraph' : 'listItem', content: [value] }
  return value
}

const ODD: readonly JsonValue[] = [
  null,
  true,
  -1,
  1e21,
  0.5,
  '',
  'x'.repeat(5_000),
  'right\u202eto left',
  'zero\u200bwidth',
  'null\u0000byte',
  'e\u0301 decomposed',
  '<img src=x onerror=alert(1)>',
  '../../x',
  [],
  {},
  [[[[[]]]]],
  { type: 'image', attrs: { src: 'https://example.org/x.png' } },
  { type: 'text', text: 'bold', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
  {
    type: 'text',
    text: 'carried',
    marks: [{ type: 'carried', attrs: { carryId: '00000000-0000-4000-8000-000000000000' } }],
  },
  { type: 'heading', attrs: { level: 1 } },
  { type: 'orderedList', attrs: { start: 1e9, type: 'I' }, content: [] },
  deep(60),
  'a'.repeat(64),
  '0'.repeat(64),
]

const ODD_KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'extra',
  'form',
  'content',
  'marks',
  'attrs',
  'text',
]

export function mutated(value: JsonValue, by: Dice): JsonValue {
  const isLeaf = typeof value !== 'object' || value === null
  if (isLeaf || by.below(6) === 0) return changed(value, by)
  if (isList(value)) {
    if (value.length === 0) return changed(value, by)
    const at = by.below(value.length)
    return value.map((one, place) => (place === at ? mutated(one, by) : one))
  }
  const entries = Object.entries(value)
  const at = by.below(Math.max(1, entries.length))
  return asObject(entries.map(([key, held], place) => [key, place === at ? mutated(held, by) : held]))
}

function changed(value: JsonValue, by: Dice): JsonValue {
  if (typeof value === 'string' && by.below(2) === 0) return changedText(value, by)
  if (typeof value === 'number' && by.below(2) === 0) return value + by.below(5) - 2
  if (isList(value) && by.below(2) === 0) return changedList(value, by)
  if (isObject(value) && by.below(2) === 0) return changedObject(value, by)
  return ODD[by.below(ODD.length)] ?? null
}

function changedText(text: string, by: Dice): string {
  const at = by.below(text.length + 1)
  const signs = ['', 'x', '\u202e', '\n', ' ', '\u00ad', 'É']
  return text.slice(0, at) + (signs[by.below(signs.length)] ?? '') + text.slice(at + by.below(2))
}

function changedList(list: readonly JsonValue[], by: Dice): JsonValue {
  const at = by.below(list.length + 1)
  const odd = ODD[by.below(ODD.length)] ?? null
  const ways: JsonValue[] = [
    [...list].reverse(),
    [...list, ...list],
    list.slice(0, at),
    [...list.slice(0, at), odd, ...list.slice(at)],
    [list],
  ]
  return ways[by.below(ways.length)] ?? null
}

function changedObject(object: { readonly [key: string]: JsonValue }, by: Dice): JsonValue {
  const entries = Object.entries(object)
  const at = by.below(entries.length + 1)
  if (by.below(2) === 0) return asObject(entries.filter((_, place) => place !== at))
  const key = ODD_KEYS[by.below(ODD_KEYS.length)] ?? ''
  return asObject([...entries, [key, ODD[by.below(ODD.length)] ?? null]])
}

/** As JSON.parse makes it: `__proto__` is a key like any other. */
function asObject(entries: readonly (readonly [string, JsonValue])[]): { readonly [key: string]: JsonValue } {
  const object: Record<string, JsonValue> = {}
  for (const [key, value] of entries)
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
  return object
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value)
const isObject = (value: JsonValue): value is { readonly [key: string]: JsonValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Undefined: JSON has no spelling for it. */
export function spelled(value: JsonValue): string | undefined {
  try {
    return canonicalJson(value)
  } catch {
    return undefined
  }
}
