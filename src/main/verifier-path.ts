// Where the one-file verifier lies: beside the built processes.
import { join } from 'node:path'

/** `processFolder`: the `__dirname` of a process; code that several share lies elsewhere. */
export const verifierPath = (processFolder: string): string => join(processFolder, '../verifier/verify.html')
