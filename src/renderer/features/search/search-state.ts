// What one searched for last, so that it is still there when one comes back to the search. In memory only.
import { useSyncExternalStore } from 'react'
import { nothingAsked, type Asked } from './asked'

let asked = nothingAsked
const listeners = new Set<() => void>()

export const askedLast = (): Asked => asked

export function askFor(next: Asked): void {
  asked = next
  for (const listener of listeners) listener()
}

/** From elsewhere: these words, and no filter. */
export const searchFor = (text: string): void => askFor({ ...nothingAsked, text })

export const useAsked = (): Asked => useSyncExternalStore(listen, askedLast)

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
