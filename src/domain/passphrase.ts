// One passphrase, one sequence of bytes: the same on every keyboard and system.
// Invariant: what comes out is NFKC, 1 to 1024 UTF-8 bytes, and never cut short.
import { type Result, err, ok } from './result'
import { utf8SizeBytes } from './utf8'

export type PassphraseProblem = 'empty' | 'tooLong' | 'loneSurrogate' | 'nul'

const MAX_BYTES = 1024
/** Normalising takes time square in a long row of accents; nothing this long folds into 1024 bytes. */
const MAX_RAW_LENGTH = 8 * MAX_BYTES

/** The passphrase as it goes into the key derivation (NFKC, so that a composed and a decomposed é agree). */
export function normalisePassphrase(text: string): Result<string, PassphraseProblem> {
  if (text.length > MAX_RAW_LENGTH) return err('tooLong')
  if (/\p{Surrogate}/u.test(text)) return err('loneSurrogate')
  if (text.includes('\0')) return err('nul')
  const normal = text.normalize('NFKC')
  if (normal === '') return err('empty')
  return utf8SizeBytes(normal) > MAX_BYTES ? err('tooLong') : ok(normal)
}
