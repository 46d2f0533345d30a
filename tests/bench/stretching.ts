// How long the key stretching of the benches' vaults takes here; it is not counted.
import { hashRaw } from '@node-rs/argon2'
import { median, ROUNDS } from './figures'

/** As in vault/make.ts: the least that a header may ask for. */
export async function stretchingMs(): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = performance.now()
    await hashRaw('a passphrase', {
      salt: new Uint8Array(16),
      memoryCost: 64 * 1024,
      timeCost: 1,
      parallelism: 1,
      outputLen: 32,
    })
    times.push(performance.now() - before)
  }
  return median(times)
}
