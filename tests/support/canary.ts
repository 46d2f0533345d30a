// Words that stand nowhere before a test types them.
import { randomBytes } from 'node:crypto'

/** Fourteen letters, other ones in every run. */
export const canary = (): string =>
  [...randomBytes(14)].map((byte) => String.fromCodePoint(97 + (byte % 26))).join('')
