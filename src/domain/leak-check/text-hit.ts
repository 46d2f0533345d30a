// A place in a text that may not leave, of whatever kind.

export type DetectedKind = 'name' | 'sum' | 'email' | 'phone' | 'iban' | 'date'

export interface TextHit {
  readonly kind: DetectedKind
  /** UTF-16 offsets. */
  readonly from: number
  readonly to: number
}
