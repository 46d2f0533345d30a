// What both signed of a summary or charter, as a paper: the very words of the record, whoever looks at it.
// Invariant: names and sides stand in the order of the keys, so that both vaults write the same paper.
import { canonicalJson } from '../../domain/canonical-json'
import type { CharterContent } from '../../domain/charter'
import { dayInWords } from '../../domain/day-in-words'
import { agreedStatus, type PaperSigner, type PaperStatus } from '../../domain/paper-status'
import { plainWords } from '../../domain/plain-words'
import type { ExportSubject } from '../../contract/shell'
import { parseRecord, type AgreedRecord } from '../../signed/agreed-record'
import { verifyRecord } from '../../signed/record-verdict'
import { documentWords } from '../document-words'
import { receivedWords, type ReceivedWords } from '../vault/rooms/shared/received'
import type { SharedRoom } from '../vault/rooms/shared/room'

export interface AgreedPaper {
  /** Canonical JSON. */
  readonly record: string
  readonly parsed: AgreedRecord
  readonly words: ReceivedWords
  readonly status: PaperStatus
}

const ended = new Set(['agreed', 'superseded', 'retracted'])

/** Undefined: it is not agreed, or was opened again for another round. Throws if the record does not hold. */
export function agreedPaperOf(
  { agreements }: SharedRoom,
  subject: ExportSubject,
  isUnchanged: (words: ReceivedWords) => boolean,
): AgreedPaper | undefined {
  const standing = agreements.statusOf(subject)
  const record = ended.has(standing) ? agreements.recordOf(subject) : undefined
  if (record === undefined) return undefined
  const parsed = parseRecord(record)
  if (!parsed.ok) throw new Error('a kept record cannot be read')
  const { is, people, content } = verifyRecord(parsed.value)
  if (is !== 'agreed' || content === null) throw new Error('a kept record does not hold')
  const words = wordsOf(parsed.value, subject.kind, people)
  if (!isUnchanged(words)) return undefined
  // Both stand in the order of the keys.
  const names = [words.names?.me, words.names?.partner]
  const signers = parsed.value.signatures.map(({ key, at }, index): PaperSigner => ({
    name: names[index] ?? null,
    fingerprint: key,
    at,
  }))
  return { record, parsed: parsed.value, words, status: statusOf(signers, standing) }
}

const dayOf = (at: string): string => dayInWords(at.slice(0, 10), documentWords.charter.months)

function statusOf(signers: readonly PaperSigner[], standing: string): PaperStatus {
  const { agreed } = documentWords
  const status = agreedStatus(signers, agreed, dayOf)
  if (standing === 'superseded') return { ...status, line: agreed.superseded(status.line) }
  return standing === 'retracted' ? { ...status, line: agreed.retracted(status.line) } : status
}

function wordsOf(
  { content }: AgreedRecord,
  kind: ExportSubject['kind'],
  people: readonly { readonly fingerprint: string }[],
): ReceivedWords {
  const json: unknown = JSON.parse(content)
  const { pair, subject } = pairAndSubject(json)
  const [me, partner] = people.map(({ fingerprint }) => fingerprint)
  if (me === undefined || partner === undefined) throw new Error('a record of two names two')
  const words = receivedWords(content, { kind, pair, subject, parties: { me, partner } })
  if (!words.ok) throw new Error('the words of a kept record are unfit')
  return words.value
}

function pairAndSubject(json: unknown): { pair: string; subject: string } {
  if (typeof json !== 'object' || json === null || !('pair' in json) || !('subject' in json))
    throw new Error('the words of a kept record name no pair')
  const { pair, subject } = json
  if (typeof pair !== 'string' || typeof subject !== 'string')
    throw new Error('the words of a kept record name no pair')
  return { pair, subject }
}

/** Whether a charter still says what was signed; which side is mine makes no difference. */
export function isSameCharter(one: CharterContent, other: CharterContent): boolean {
  return asCompared(one) === asCompared(other)
}

function asCompared({ expectations, clauses, ...charter }: CharterContent): string {
  return canonicalJson({
    sinceOn: charter.sinceOn,
    reviewOn: charter.reviewOn,
    endsOn: charter.endsOn,
    disclosureLevel: charter.disclosureLevel,
    title: plainWords(charter.title),
    purpose: plainWords(charter.purpose),
    clauses: clauses.map(({ key, heading, words }) => [key, plainWords(heading), plainWords(words)]),
    expects: [plainWords(expectations.me), plainWords(expectations.partner)].sort(),
  })
}
