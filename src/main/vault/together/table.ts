// What lies on the table between two people. Which pair a document is of is known in private only, so a person chooses.
// Invariant: until something was laid nothing can be read but titles, and what is not laid never comes back.
import type { PaperId } from '../rooms/shared/papers.store'

export interface Table {
  /** Those that are there already and not yet taken away. */
  lay(papers: readonly PaperId[]): void
  /** Null: nothing was laid yet. */
  lies(paper: PaperId): boolean | null
}

export function emptyTable(): Table {
  let laid: ReadonlySet<string> | null = null
  return {
    lay: (papers) => {
      const before = laid
      laid = new Set(papers.map(keyOf).filter((key) => before?.has(key) ?? true))
    },
    lies: (paper) => laid?.has(keyOf(paper)) ?? null,
  }
}

const keyOf = ({ kind, id }: PaperId): string => `${kind} ${id}`
