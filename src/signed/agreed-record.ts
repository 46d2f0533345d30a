// The agreed record: the bytes that were agreed, and who signed them. It is what an export carries along, and all that
// a stranger needs to check. Invariant: one spelling only; what a record says beyond its signatures is held by them.
import { type JsonValue, canonicalJson } from '../domain/canonical-json'
import { type Result, err, ok } from '../domain/result'
import { type JsonFields, hasExactly, isFields, own, readCanonical } from './canonical-reading'
import { isInstant } from './instant'
import { isFingerprint } from './sign-key'

export interface RecordSignature {
  /** Fingerprint. */
  readonly key: string
  /** As in the content; null if the content names nobody. */
  readonly name: string | null
  /** Armored, over the content. */
  readonly signature: string
  /** When the signer says that they signed, and the signature over that. */
  readonly at: string
  readonly dateSignature: string
}

export interface AgreedRecord {
  /** Canonical JSON: the very bytes that were signed. */
  readonly content: string
  /** One or two, sorted by key. */
  readonly signatures: readonly RecordSignature[]
}

export type RecordProblem = 'notARecord' | 'tooLarge' | 'damaged' | 'newer'

export const RECORD_MAX_LETTERS = 4 * 1024 * 1024
export const RECORD_MAX_DEPTH = 64

const FORM = 'duologue-agreed-1'
const SIGNATURE_KEYS = ['at', 'dateSignature', 'key', 'name', 'signature']
const MAX_SIGNATURES = 2
const MAX_NAME_LETTERS = 1000

/** Canonical JSON. Throws a RangeError for what `parseRecord` would refuse. */
export function composeRecord({ content, signatures }: AgreedRecord): string {
  const sorted = signatures
    .map(({ key, name, signature, at, dateSignature }) => ({ key, name, signature, at, dateSignature }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
  const record = canonicalJson({ form: FORM, content, signatures: sorted })
  if (!parseRecord(record).ok) throw new RangeError('not a record')
  return record
}

/** Reads its parts; `verifyRecord` says whether they hold. A line break at the end is let pass. */
export function parseRecord(text: string): Result<AgreedRecord, RecordProblem> {
  if (text.length > RECORD_MAX_LETTERS) return err('tooLarge')
  const line = text.replace(/\r?\n$/, '')
  const json = readCanonical(line, { maxLetters: RECORD_MAX_LETTERS, maxDepth: RECORD_MAX_DEPTH })
  if (json === null) return err(looksLikeOne(line) ? 'damaged' : 'notARecord')
  const form = isFields(json) ? own(json, 'form') : undefined
  if (!isFields(json) || typeof form !== 'string' || !/^duologue-agreed-[0-9]{1,6}$/.test(form))
    return err('notARecord')
  if (form !== FORM) return err('newer')
  return readParts(json)
}

const looksLikeOne = (text: string): boolean => text.startsWith('{') && text.includes('duologue-')

function readParts(json: JsonFields): Result<AgreedRecord, RecordProblem> {
  const content = own(json, 'content')
  const given = own(json, 'signatures')
  if (!hasExactly(json, ['form', 'content', 'signatures'])) return err('damaged')
  if (typeof content !== 'string' || !isList(given)) return err('damaged')
  const signatures = given.flatMap((one) => signatureOf(one) ?? [])
  const isWhole = signatures.length === given.length && given.length >= 1 && given.length <= MAX_SIGNATURES
  const isSorted = signatures.every(({ key }, at) => at === 0 || key > (signatures[at - 1]?.key ?? ''))
  return isWhole && isSorted ? ok({ content, signatures }) : err('damaged')
}

const isList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value)

function signatureOf(json: JsonValue): RecordSignature | null {
  if (!isFields(json) || !hasExactly(json, SIGNATURE_KEYS)) return null
  const { key, name, signature, at, dateSignature } = json
  if (typeof key !== 'string' || !isFingerprint(key)) return null
  if (name !== null && (typeof name !== 'string' || name.length > MAX_NAME_LETTERS)) return null
  if (typeof at !== 'string' || !isInstant(at)) return null
  if (typeof signature !== 'string' || typeof dateSignature !== 'string') return null
  return { key, name, signature, at, dateSignature }
}
