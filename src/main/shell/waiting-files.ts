// Files of ours that were double-clicked. Their paths wait in memory alone until the page of an open vault takes them;
// over the lock they go along as arguments, so that they are nowhere on disk.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** More at once are a mistake of somebody's. */
const MAX_WAITING = 50

export interface WaitingFiles {
  come(path: string): void
  /** The path that came first, which is then forgotten. */
  take(): string | undefined
  count(): number
  /**
   * Of the app that comes back locked: those it was started with, and the files only while they wait. Undefined: the very
   * same ones, which the system knows better than we do.
   */
  argumentsAfterLock(started: readonly string[]): string[] | undefined
  onCome(listener: () => void): void
}

export function waitingFiles(): WaitingFiles {
  const waiting = new Set<string>()
  let tell = (): void => undefined
  return {
    come: (path) => {
      if (waiting.size >= MAX_WAITING) return
      waiting.add(path)
      tell()
    },
    take: () => {
      const [path] = waiting
      if (path !== undefined) waiting.delete(path)
      return path
    },
    count: () => waiting.size,
    argumentsAfterLock: (started) => {
      if (waiting.size === 0 && !started.some(isOurs)) return undefined
      return [...started.filter((argument) => !isOurs(argument)), ...waiting]
    },
    onCome: (listener) => (tell = listener),
  }
}

/** Those on a command line; programs that open files give paths or file addresses. */
export const filesAmong = (given: readonly string[], workingFolder: string): string[] =>
  given.filter(isOurs).flatMap((argument) => pathOf(argument, workingFolder) ?? [])

function pathOf(argument: string, workingFolder: string): string | undefined {
  if (!argument.startsWith('file:')) return resolve(workingFolder, argument)
  try {
    return fileURLToPath(argument)
  } catch {
    return undefined
  }
}

const isOurs = (argument: string): boolean =>
  !argument.startsWith('-') && /\.(duologue|duocard|age)$/i.test(argument)
