// What can be said about an agreed record: who signed it, when they say they did, and whether a sign of it was altered.
// Invariant: "agreed" needs the signatures of all whom the signed words themselves name, over those very bytes.
import type { JsonValue } from '../domain/canonical-json'
import {
  type AgreedRecord,
  RECORD_MAX_DEPTH,
  RECORD_MAX_LETTERS,
  type RecordSignature,
} from './agreed-record'
import { sha256Of } from './bytes'
import { type JsonFields, isFields, own, readCanonical } from './canonical-reading'
import { RETRACTION_FORM } from './retraction'
import { isFingerprint } from './sign-key'
import { verifySignedContent } from './signed-content'

export type PersonSignature =
  | { readonly is: 'holds'; readonly at: string }
  | { readonly is: 'missing' }
  /** The words, the date or the signature were altered. */
  | { readonly is: 'broken' }

export interface RecordPerson {
  readonly fingerprint: string
  /** As the signed words have it; null if they name nobody. */
  readonly name: string | null
  readonly signature: PersonSignature
}

export interface RecordVerdict {
  /** `newer`: signatures hold, but this program does not know the form of the words. */
  readonly is: 'agreed' | 'proposed' | 'retraction' | 'altered' | 'newer'
  /** The signed words; null if they cannot be read at all. */
  readonly content: JsonFields | null
  readonly form: string | null
  readonly contentSha256: string
  readonly people: readonly RecordPerson[]
  /** SHA-256 of the content that this one takes the place of. */
  readonly supersedes: string | null
  /** SHA-256 of the content that is taken back. */
  readonly retracts: string | null
}

const AGREED_FORMS = ['duologue-summary-1', 'duologue-charter-2']

export function verifyRecord(record: AgreedRecord): RecordVerdict {
  const content = contentOf(record)
  const named = content === null ? null : peopleOf(content)
  const people = (named ?? []).map((person) => ({ ...person, signature: signatureOf(record, person) }))
  const form = content === null ? null : textAt(content, 'form')
  return {
    is: named === null || isAltered(record, people) ? 'altered' : standingOf(form, people),
    content,
    form,
    contentSha256: sha256Of(record.content),
    people,
    supersedes: content === null ? null : textAt(content, 'supersedes'),
    retracts: content === null ? null : textAt(content, 'retracts'),
  }
}

function standingOf(form: string | null, people: readonly RecordPerson[]): RecordVerdict['is'] {
  const isSignedByAll = people.every(({ signature }) => signature.is === 'holds')
  if (form === RETRACTION_FORM) return 'retraction'
  if (form === null || !AGREED_FORMS.includes(form)) return 'newer'
  return isSignedByAll && people.length === 2 ? 'agreed' : 'proposed'
}

/** A broken signature, one by somebody whom the words do not name, or a name that they do not have. */
function isAltered({ signatures }: AgreedRecord, people: readonly RecordPerson[]): boolean {
  const isByOther = signatures.some(
    ({ key, name }) => !people.some((person) => person.fingerprint === key && person.name === name),
  )
  return isByOther || people.some(({ signature }) => signature.is === 'broken')
}

type Named = Omit<RecordPerson, 'signature'>

function signatureOf({ content, signatures }: AgreedRecord, { fingerprint }: Named): PersonSignature {
  const found = signatures.find(({ key }) => key === fingerprint)
  if (found === undefined) return { is: 'missing' }
  return isBy(fingerprint, content, found) ? { is: 'holds', at: found.at } : { is: 'broken' }
}

function isBy(fingerprint: string, content: string, given: RecordSignature): boolean {
  const { signature: contentSignature, dateSignature, at } = given
  const signer = verifySignedContent(content, at, { contentSignature, dateSignature })
  return signer.ok && signer.value.fingerprint === fingerprint
}

function contentOf({ content }: AgreedRecord): JsonFields | null {
  const json = readCanonical(content, { maxLetters: RECORD_MAX_LETTERS, maxDepth: RECORD_MAX_DEPTH })
  return isFields(json) ? json : null
}

/** Null unless they are one or two, each with a key of their own, sorted by it. */
function peopleOf(content: JsonFields): Named[] | null {
  const given = own(content, 'people')
  if (!Array.isArray(given) || given.length < 1 || given.length > 2) return null
  const people = given.flatMap((one: JsonValue) => personOf(one) ?? [])
  const isSorted = people.every(
    ({ fingerprint }, at) => at === 0 || fingerprint > (people[at - 1]?.fingerprint ?? ''),
  )
  return people.length === given.length && isSorted ? people : null
}

function personOf(json: JsonValue): Named | null {
  if (!isFields(json)) return null
  const fingerprint = own(json, 'key')
  const name = own(json, 'name')
  if (typeof fingerprint !== 'string' || !isFingerprint(fingerprint)) return null
  return name === null || typeof name === 'string' ? { fingerprint, name } : null
}

function textAt(fields: JsonFields, key: string): string | null {
  const value = own(fields, key)
  return typeof value === 'string' ? value : null
}
