// What there is to say about a checked file, line by line: the same on the page and on the command line.
import { plainName, plainWords } from '../domain/plain-words'
import { own } from '../signed/canonical-reading'
import type { RecordPerson, RecordVerdict } from '../signed/record-verdict'
import { type CheckedFile, signerOf } from './check-file'
import { words } from './messages'

export interface Report {
  /** Agreed by both, intact, not taken back; what the file shows is not something else, as far as it can be compared. */
  readonly isGood: boolean
  readonly tone: 'good' | 'open' | 'bad'
  readonly headline: string
  readonly explained: string
  readonly signers: readonly { readonly sentence: string; readonly fingerprint: string }[]
  /** What else to know. */
  readonly notes: readonly string[]
}

type Standing = keyof typeof words.headline

export function reportOn(file: CheckedFile): Report {
  const { verdict } = file
  const standing = standingOf(file)
  const isCompared =
    file.kind !== 'record' && file.kind !== 'pdf' && verdict.is !== 'altered' && verdict.is !== 'retraction'
  return {
    isGood: standing === 'agreed',
    tone: toneOf(standing),
    headline: words.headline[standing],
    explained: explainedOf(file, standing),
    signers: verdict.people.map((person) => ({
      sentence: sentenceOf(person),
      fingerprint: person.fingerprint,
    })),
    notes: [
      ...file.retractions.flatMap(retractionNotes),
      ...file.otherRetractions.map(({ people }) => words.retractsByOther(people[0]?.fingerprint ?? '')),
      ...(verdict.is === 'retraction' ? reasonOf(verdict) : []),
      ...(isCompared ? [shownNote(file)] : []),
      ...(file.kind === 'bundle' ? [words.pages.bundle] : []),
      ...(file.says === null ? [] : [words.says[file.says]]),
      ...(verdict.retracts === null ? [] : [words.taken(plainWords(verdict.retracts))]),
      ...(verdict.supersedes === null ? [] : [words.supersedes(plainWords(verdict.supersedes))]),
      words.content(verdict.contentSha256),
      words.keys,
    ],
  }
}

/** Of a PDF it is said where nobody overlooks it. */
function explainedOf({ kind, verdict }: CheckedFile, standing: Standing): string {
  const isAboutPdf = kind === 'pdf' && verdict.is !== 'altered' && verdict.is !== 'retraction'
  return isAboutPdf ? `${words.explained[standing]} ${words.pages.pdf}` : words.explained[standing]
}

function shownNote({ kind, shown, odd }: CheckedFile): string {
  if (odd !== null) return words.odd[odd.is](nameInWords(odd.name))
  return shown === 'same' && kind !== 'text' ? words.shown.samePage : words.shown[shown]
}

const LONGEST_NAME = 100

function nameInWords(name: string): string {
  const plain = plainName(name)
  return plain.length > LONGEST_NAME ? `${plain.slice(0, LONGEST_NAME)}…` : plain
}

function standingOf({ verdict, shown, says, retractions }: CheckedFile): Standing {
  if (verdict.is !== 'agreed') return verdict.is
  if (shown === 'differs') return 'shownDiffers'
  if (shown === 'looksChanged') return 'looksChanged'
  return retractions.length > 0 || says === 'retracted' ? 'retracted' : 'agreed'
}

const bad: ReadonlySet<Standing> = new Set<Standing>(['altered', 'shownDiffers', 'looksChanged'])

function toneOf(standing: Standing): Report['tone'] {
  if (standing === 'agreed') return 'good'
  return bad.has(standing) ? 'bad' : 'open'
}

function sentenceOf({ name, signature }: RecordPerson): string {
  const plain = name === null ? null : plainWords(name)
  switch (signature.is) {
    case 'holds':
      return words.signed(plain, moment(signature.at))
    case 'missing':
      return words.notSigned(plain)
    case 'broken':
      return words.broken(plain)
  }
}

function retractionNotes(retraction: RecordVerdict): string[] {
  const by = signerOf(retraction)
  if (by?.signature.is !== 'holds') return []
  const name = by.name === null ? null : plainWords(by.name)
  return [words.retracts(name, moment(by.signature.at)), ...reasonOf(retraction)]
}

function reasonOf({ content }: RecordVerdict): string[] {
  const reason = content === null ? undefined : own(content, 'reason')
  return typeof reason === 'string' && reason.trim() !== '' ? [words.reason(plainWords(reason))] : []
}

const form = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })

/** `3 November 2026 at 10:00 UTC`. */
const moment = (at: string): string => `${form.format(new Date(at))} UTC`
