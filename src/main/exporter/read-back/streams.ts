// What can be read in a finished file, and where in it.
import type { ReadStream } from '../order'

export interface ReadFile {
  readonly streams: readonly ReadStream[]
  /** Null: it has no pages. */
  readonly pageCount: number | null
  /** What a reader sees, as plain text. */
  readonly words: string
}

/** Throws for what is not UTF-8. */
export const decodeText = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes)

/** All words in JSON, also in JSON inside a string of it. */
export function wordsOfJson(text: string): string {
  const words: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      const inner = /^\s*[{[]/.test(value) ? parsed(value) : undefined
      if (inner === undefined) words.push(value)
      else walk(inner)
    } else if (Array.isArray(value)) value.forEach(walk)
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        words.push(key)
        walk(inner)
      }
  }
  walk(parsed(text) ?? text)
  return words.join('\n')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
