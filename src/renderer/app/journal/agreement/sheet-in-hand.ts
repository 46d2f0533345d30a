// What the place that shows the words knows of them and the vault does not: what stands on the screen right now.
export interface SheetInHand {
  readonly revision: number
  /** The vault has the last words. */
  readonly isSaved: boolean
  /** Null while the check is not about the words as they stand. */
  readonly leakCount: number | null
  /** The vault may have changed the words by what was done here. */
  readonly onChanged: () => void
  /** Where the words are written, ready to be written on. */
  readonly onWrite: () => void
  /** Places that the check stopped, and that were let leave. Null while the check is not about the words as they stand. */
  readonly letLeaveCount: number | null
  /** Of a charter whose next version is being written while one is agreed: both numbers. */
  readonly versions: { readonly agreed: number; readonly next: number } | null
}
