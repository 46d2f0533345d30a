// What the place that shows the words knows of them and the vault does not: what stands on the screen right now.
export interface SheetInHand {
  readonly revision: number
  /** The vault has the last words. */
  readonly isSaved: boolean
  /** Null while the check is not about the words as they stand. */
  readonly leakCount: number | null
  /** The vault may have changed the words by what was done here. */
  readonly onChanged: () => void
}
