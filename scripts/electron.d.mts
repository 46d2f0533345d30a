// Types of electron.mjs for the tests.
export interface Electron {
  /** The executable to start: `<path> <app folder> [arguments]`. */
  path: string
  source: 'given' | 'electron' | 'registry'
  /** Unknown when the path was given. */
  version?: string
  /** The folder as published, for packaging. */
  dist?: string
  /** The database add-on that this runtime can load, where the prebuilt one is too new for it. */
  addon?: string
}
export function resolveElectron(given?: string): Electron
