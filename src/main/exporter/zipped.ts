// Files as one ZIP. Invariant: the same files give the same bytes; no clock and no time zone gets in.
import { zipSync, type Zippable } from 'fflate'

export interface ZipMember {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The first day ZIP knows, in the clock of this computer: written as the same digits everywhere. */
const NO_DATE = new Date(1980, 0, 1)

/** In the given order. */
export function zipped(members: readonly ZipMember[]): Uint8Array {
  const files: Zippable = {}
  for (const { name, bytes } of members) files[name] = bytes
  return zipSync(files, { mtime: NO_DATE, level: 9 })
}
