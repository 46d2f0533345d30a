// Words copied in the app do not stay in the clipboard: gone after 30 seconds and at lock, unless something else
// was copied since (security.md 6.4).
import { createHash } from 'node:crypto'
import { clipboard } from 'electron'

const CLEAR_AFTER_MS = 30_000
/** The page says that it copies before the words are in the clipboard. */
const SETTLE_MS = 100

export interface ClipboardGuard {
  readonly copied: () => void
  /** Clears what was copied here, if it is still there. */
  readonly clear: () => Promise<void>
}

export function clipboardGuard(): ClipboardGuard {
  let ours: string | undefined
  let timer: NodeJS.Timeout | undefined

  const clear = async () => {
    clearTimeout(timer)
    const isStillThere = ours !== undefined && (await fingerprint()) === ours
    ours = undefined
    if (isStillThere) clipboard.clear()
  }
  const remember = async () => {
    ours = await fingerprint()
    clearTimeout(timer)
    timer = setTimeout(() => void clear(), CLEAR_AFTER_MS)
  }
  return { copied: () => void setTimeout(() => void remember(), SETTLE_MS), clear }
}

/** Electron reads the clipboard at once up to some version, and later on; both may be awaited. */
const fingerprint = async (): Promise<string> =>
  createHash('sha256')
    .update(await clipboard.readText())
    .digest('hex')
