// An order that looks shuffled and is always the same for the same seed.

/** A new list of the same items. For variety only: never for anything that must not be guessed. */
export function seededOrder<Item>(items: readonly Item[], seed: string): Item[] {
  const keyed = items.map((item, at) => ({ item, key: hashOf(`${seed} ${String(at)}`) }))
  return keyed.sort((one, other) => one.key - other.key).map(({ item }) => item)
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo), then the finalizer of MurmurHash3 (Appleby): neighbours come out far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
