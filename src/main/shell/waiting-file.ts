// A file of ours that was double-clicked. Its path waits in memory alone until the page of an open vault takes it; over
// the lock it goes along as an argument, so that it is nowhere on disk.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface WaitingFile {
  come(path: string): void
  /** The path, which is then forgotten. */
  take(): string | undefined
  /**
   * Of the app that comes back locked: those it was started with, and the file only while it waits. Undefined: the very
   * same ones, which the system knows better than we do.
   */
  argumentsAfterLock(started: readonly string[]): string[] | undefined
  onCome(listener: () => void): void
}

export function waitingFile(): WaitingFile {
  let waits: string | undefined
  let tell = (): void => undefined
  return {
    come: (path) => {
      waits = path
      tell()
    },
    take: () => {
      const path = waits
      waits = undefined
      return path
    },
    argumentsAfterLock: (started) => {
      if (waits === undefined && !started.some(isOurs)) return undefined
      return [...started.filter((argument) => !isOurs(argument)), ...(waits === undefined ? [] : [waits])]
    },
    onCome: (listener) => (tell = listener),
  }
}

/** The last one on a command line; programs that open files give paths or file addresses. */
export function fileAmong(given: readonly string[], workingFolder: string): string | undefined {
  const argument = given.findLast(isOurs)
  if (argument === undefined) return undefined
  if (!argument.startsWith('file:')) return resolve(workingFolder, argument)
  try {
    return fileURLToPath(argument)
  } catch {
    return undefined
  }
}

const isOurs = (argument: string): boolean =>
  !argument.startsWith('-') && /\.(duologue|duocard)$/i.test(argument)
