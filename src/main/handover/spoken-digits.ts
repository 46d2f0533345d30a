// Thirty digits that two people read to each other: the same on both sides only if both hold the same four keys.
import { pbkdf2, pbkdf2Sync } from 'node:crypto'
import { promisify } from 'node:util'
import { recipientPoint } from './sealing'
import { type CardKeys, inOrder, sharedPairId } from './shared-pair-id'

export interface SpokenKeys extends CardKeys {
  readonly sealRecipient: string
}

/**
 * Whoever sits between the two needs one pair of keys for each side with the same digits: about 10^15 tries a side, and
 * as much to remember. Each try costs this many rounds.
 */
const ROUNDS = 100_000
const GROUPS = 6
const BYTES_OF_A_GROUP = 5

const stretched = promisify(pbkdf2)

/** Six groups of five digits. Each is five bytes modulo 100,000, as in Signal's safety numbers. */
export async function spokenDigits(one: SpokenKeys, other: SpokenKeys): Promise<readonly string[]> {
  return digitsIn(await stretched(...stretching(one, other)))
}

/** The same, while everything waits: for what is made in one go. */
export const spokenDigitsAtOnce = (one: SpokenKeys, other: SpokenKeys): readonly string[] =>
  digitsIn(pbkdf2Sync(...stretching(one, other)))

function stretching(one: SpokenKeys, other: SpokenKeys): [Buffer, Buffer, number, number, string] {
  const keys = Buffer.concat(inOrder([one, other].map(keysOf)))
  const pair = Buffer.from(sharedPairId(one, other), 'hex')
  return [keys, pair, ROUNDS, GROUPS * BYTES_OF_A_GROUP, 'sha512']
}

const digitsIn = (bytes: Buffer): readonly string[] =>
  Array.from({ length: GROUPS }, (_, group) =>
    String(bytes.readUIntBE(group * BYTES_OF_A_GROUP, BYTES_OF_A_GROUP) % 100_000).padStart(5, '0'),
  )

function keysOf({ signKey, sealRecipient }: SpokenKeys): Buffer {
  const point = recipientPoint(sealRecipient)
  if (point === null) throw new RangeError('not a recipient')
  return Buffer.concat([signKey, point])
}
