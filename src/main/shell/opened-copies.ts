// Readable copies that another program has open: a folder of their own each, owner only, in a place known at the next
// start. Invariant: they are removed at lock, at quit, and at the start after a crash.
import { randomBytes } from 'node:crypto'
import { chmodSync, lstatSync, mkdirSync, readdirSync, rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'

export interface OpenedCopies {
  /** For one copy, whose name then needs no number. */
  readonly newFolder: () => string
  /** Never throws: what another program holds on to (Windows) is tried again at the next start. */
  readonly removeAll: () => void
}

/** `folder`: in the profile, not in the system's folder for temporary files: others can list that one. */
export function openedCopies(folder: string): OpenedCopies {
  return {
    newFolder: () => {
      const own = join(folder, randomBytes(8).toString('hex'))
      mkdirSync(own, { recursive: true, mode: 0o700 })
      return own
    },
    removeAll: () => {
      attempt(() => {
        for (const own of readdirSync(folder)) attempt(() => discard(join(folder, own)))
      })
      attempt(() => rmSync(folder, { recursive: true, force: true }))
    },
  }
}

/** A program that still has the file open would go on reading it: so it is emptied first. A link is not followed. */
function discard(path: string): void {
  const stat = lstatSync(path)
  if (stat.isDirectory()) {
    for (const name of readdirSync(path)) attempt(() => discard(join(path, name)))
  } else if (stat.isFile()) {
    chmodSync(path, 0o600)
    truncateSync(path, 0)
  }
  rmSync(path, { recursive: true, force: true })
}

function attempt(act: () => void): void {
  try {
    act()
  } catch {
    // Gone already, or held: see above.
  }
}
