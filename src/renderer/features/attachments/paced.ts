// Progress is told at most ten times a second, and at the end: more nobody sees.
import type { TransferOptions } from '../../app/byte-port'

const AT_MOST_EVERY_MS = 100

export function paced({ onProgress, ...rest }: TransferOptions): TransferOptions {
  if (onProgress === undefined) return rest
  let last = -AT_MOST_EVERY_MS
  return {
    ...rest,
    onProgress: (progress) => {
      const now = performance.now()
      if (now - last < AT_MOST_EVERY_MS && progress.doneBytes < progress.sizeBytes) return
      last = now
      onProgress(progress)
    },
  }
}
