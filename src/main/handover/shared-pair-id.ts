// What two paired vaults call their pair. Invariant: the same on both sides, whoever took the other's card first.
import { createHash } from 'node:crypto'

export interface CardKeys {
  readonly signKey: Uint8Array
  /** 32 hexadecimal digits. */
  readonly pairNonce: string
}

/** 64 hexadecimal digits. Neither side chooses it alone: each card brings a nonce of its own. */
export function sharedPairId(one: CardKeys, other: CardKeys): string {
  const parts = [one, other].map(({ signKey, pairNonce }) =>
    Buffer.concat([Buffer.from(pairNonce, 'hex'), signKey]),
  )
  return createHash('sha256')
    .update(Buffer.concat([Buffer.from('duologue/v1/pair'), ...inOrder(parts)]))
    .digest('hex')
}

export const inOrder = (parts: readonly Buffer[]): Buffer[] =>
  [...parts].sort((one, other) => Buffer.compare(one, other))
