// What a pairing card says, however it is spelled.

export interface CardContent {
  /** As its owner wants to be called; a claim. */
  readonly name: string
  readonly signKey: Uint8Array
  /** `age1…` */
  readonly sealRecipient: string
  /** 32 hexadecimal digits, random for each pair. */
  readonly pairNonce: string
  /** When, as its owner's clock had it. */
  readonly madeAt: string
}
