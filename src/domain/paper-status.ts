// What a paper says of itself: a draft bears a watermark on every page, what is agreed names who signed it, and when.
// Invariant: never both.
import type { SharedText } from './text'

export interface PaperStatus {
  /** Such as "Draft, not agreed" or "Agreed on 19 November 2026". */
  readonly line: string
  /** Across every page; null once it is agreed. */
  readonly watermark: string | null
  /** At the end of what is agreed; null before. */
  readonly signed: SignedNote | null
}

export interface SignedNote {
  readonly heading: string
  /** One sentence a signer: name, fingerprint, day. */
  readonly lines: readonly string[]
}

/** What the papers say in the language of their reader. */
export interface PaperStatusWords {
  readonly agreedOn: (day: string) => string
  readonly signedBy: string
  /** `name` is null if none was carried. */
  readonly signer: (signer: { name: string | null; fingerprint: string; day: string }) => string
}

export interface PaperSigner {
  readonly name: SharedText | null
  readonly fingerprint: string
  /** As the signer says: ISO, UTC. */
  readonly at: string
}

/** Of what both signed. The day is the later one of the two, as claimed. */
export function agreedStatus(
  signers: readonly PaperSigner[],
  words: PaperStatusWords,
  dayOf: (at: string) => string,
): PaperStatus {
  const last = signers.map(({ at }) => at).reduce((one, other) => (one > other ? one : other), '')
  return {
    line: words.agreedOn(dayOf(last)),
    watermark: null,
    signed: {
      heading: words.signedBy,
      lines: signers.map(({ name, fingerprint, at }) => words.signer({ name, fingerprint, day: dayOf(at) })),
    },
  }
}
