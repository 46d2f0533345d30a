// The charter on its desk, as the panel of the agreement needs it.
export interface CharterInHand {
  readonly charterId: string
  readonly revision: number
  readonly isSaved: boolean
  /** Null while the check is not about the words as they stand. */
  readonly leakCount: number | null
  /** The vault changed it: it is read anew. */
  readonly onChanged: () => void
}
