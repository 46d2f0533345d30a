// The charter on its desk, as the panel of the agreement needs it.
export interface CharterInHand {
  readonly charterId: string
  readonly revision: number
  readonly isSaved: boolean
  /** Null while the check is not about the words as they stand. */
  readonly leakCount: number | null
  /** The vault changed it: it is read anew. */
  readonly onChanged: () => void
  /** Puts the cursor onto the page. */
  readonly onWrite: () => void
  /** Places that the check stopped, and that were let leave. */
  readonly letLeaveCount: number | null
  /** While its next version is being written and one is agreed: both numbers. */
  readonly versions: { readonly agreed: number; readonly next: number } | null
}
