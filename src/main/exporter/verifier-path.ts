// Where the one-file verifier lies: beside the built processes.
import { join } from 'node:path'

export const verifierPath = (): string => join(__dirname, '../verifier/verify.html')
