// Argon2id (RFC 9106) and how hard it is made to work on this machine.
import { totalmem } from 'node:os'
import { hashRaw } from '@node-rs/argon2'
import type { Argon2Parameters } from '../folder/header'

const GIB = 1024 ** 3
/** Aim: about a second for each guess (security.md 4.1). */
const AIM_MS = 900

/** 32 bytes from a normalised passphrase and a 16-byte salt. */
export async function stretch(
  passphrase: string,
  salt: Uint8Array,
  cost: Argon2Parameters,
): Promise<Uint8Array> {
  // The library's default is Argon2id, version 0x13; a test holds it to a published vector.
  return hashRaw(passphrase, {
    salt,
    memoryCost: cost.memoryKiB,
    timeCost: cost.passes,
    parallelism: cost.lanes,
    outputLen: 32,
  })
}

/** Measures one pass here and chooses how many come near the aim: 256 MiB, or 64 MiB below 4 GiB of memory. */
export async function calibrate(now: () => number): Promise<Argon2Parameters> {
  const memoryKiB = totalmem() < 4 * GIB ? 64 * 1024 : 256 * 1024
  const before = now()
  await stretch('calibration', new Uint8Array(16), { memoryKiB, passes: 1, lanes: 1 })
  const onePassMs = Math.max(1, now() - before)
  return { memoryKiB, passes: Math.min(10, Math.max(3, Math.round(AIM_MS / onePassMs))), lanes: 1 }
}
