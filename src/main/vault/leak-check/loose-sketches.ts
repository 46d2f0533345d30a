// Sketches of private words that are no session, kept while they stay the same. Invariant: bounded.
import { sketchOf } from '../../../domain/leak-check/sketch'

const MOST_KEPT = 4_000
const LONGEST_KEPT = 4_000
const kept = new Map<string, Uint16Array>()

export function sketchOfLoose(words: string): Uint16Array {
  const before = kept.get(words)
  if (before !== undefined) return before
  const sketch = sketchOf([words])
  if (words.length > LONGEST_KEPT) return sketch
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(words, sketch)
  return sketch
}
