// Imported first by every process: the test runtime (Node 18) has no global Web Crypto; the shipped one has.
import { webcrypto } from 'node:crypto'

globalThis.crypto ??= webcrypto as typeof globalThis.crypto
