// Says of a file what its agreed record proves, and whether the words around the record are the signed ones.
// Invariant: what is reported comes from the signed bytes alone; the file around them is only compared.
import { documentWords } from '../main/document-words'
import { parseRecord } from '../signed/agreed-record'
import { recordBlockHtml, recordBlockMarkdown } from '../signed/embedded-record'
import { type RecordVerdict, verifyRecord } from '../signed/record-verdict'
import type { OddMember } from './bundle-members'
import { looksAsWritten } from './page-looks'
import { type FileKind, type FileProblem, type FoundRecords, recordsIn } from './records-in-file'
import {
  type SignedPaper,
  paperAsHtml,
  paperAsMarkdown,
  signedPaperOf,
  titleOf,
  withStatusLine,
} from './signed-paper'

export interface CheckedFile {
  readonly kind: FileKind
  readonly verdict: RecordVerdict
  /** Null: they are of a form that cannot be shown. */
  readonly paper: SignedPaper | null
  /**
   * Whether the text of the page or file is exactly the signed one. `looksChanged`: it is, but the styles of the page are
   * none that this verifier knows. Of a PDF, also in a bundle, the pages are not compared.
   */
  readonly shown: 'same' | 'looksChanged' | 'differs' | 'notCompared'
  /** Of a bundle that differs: the file in it that Duologue does not put there; null if it is not that. */
  readonly odd: OddMember | null
  /** What the file says, unsigned, of its own standing when it was written; null if nothing. */
  readonly says: 'superseded' | 'retracted' | null
  /** That take these words back, signed by one of the two. */
  readonly retractions: readonly RecordVerdict[]
  /** As `retractions`, signed with a key that did not sign these words. */
  readonly otherRetractions: readonly RecordVerdict[]
}

export type Checked =
  | { readonly is: 'checked'; readonly file: CheckedFile }
  | { readonly is: 'notChecked'; readonly problem: FileProblem }

/** `others`: files given along, such as retractions. */
export function checkFile(bytes: Uint8Array, others: readonly Uint8Array[] = []): Checked {
  const found = recordsIn(bytes)
  if (typeof found === 'string') return { is: 'notChecked', problem: found }
  const read = found.records.map(parseRecord)
  const more = others.flatMap((other) => {
    const inOther = recordsIn(other)
    return typeof inOther === 'string' ? [] : inOther.records.map(parseRecord)
  })
  const record = read.find((one) => one.ok && !isRetraction(one.value.content)) ?? read.find(({ ok }) => ok)
  if (record?.ok !== true) return { is: 'notChecked', problem: worstOf(read) }
  const verdict = verifyRecord(record.value)
  const verdicts = [...read, ...more].flatMap((one) => (one.ok ? [verifyRecord(one.value)] : []))
  const paper = signedPaperOf(verdict)
  const isOther = found.content !== null && found.content !== record.value.content
  const { shown, says } = comparedWith(found, paper)
  const takenBack = verdicts.filter((one) => isRetractionOf(one, verdict))
  return {
    is: 'checked',
    file: {
      kind: found.is,
      verdict,
      paper,
      shown: isOther || found.odd !== null ? 'differs' : shown,
      odd: found.odd,
      says,
      retractions: takenBack.filter((one) => isByOneOf(verdict, one)),
      otherRetractions: takenBack.filter((one) => !isByOneOf(verdict, one)),
    },
  }
}

const isRetraction = (content: string): boolean => content.includes('"form":"duologue-retraction-1"')

/** Its signature holds, whosever it is. */
const isRetractionOf = (one: RecordVerdict, { contentSha256 }: RecordVerdict): boolean =>
  one.is === 'retraction' && one.retracts === contentSha256 && signerOf(one) !== undefined

/** One of the two who signed. Of a key that was replaced since a file cannot tell. */
const isByOneOf = ({ people }: RecordVerdict, retraction: RecordVerdict): boolean =>
  people.some(({ fingerprint }) => fingerprint === signerOf(retraction)?.fingerprint)

export const signerOf = ({ people }: RecordVerdict) =>
  people.find(({ signature }) => signature.is === 'holds')

function worstOf(read: readonly ReturnType<typeof parseRecord>[]): FileProblem {
  const problems = read.flatMap((one) => (one.ok ? [] : [one.error]))
  if (problems.includes('newer')) return 'newer'
  if (problems.includes('damaged')) return 'damaged'
  return problems.includes('tooLarge') ? 'tooLarge' : 'noRecord'
}

type Compared = Pick<CheckedFile, 'shown' | 'says'>

const { superseded, retracted } = documentWords.agreed
const standings: readonly (readonly [says: Compared['says'], line: (line: string) => string])[] = [
  [null, (line) => line],
  ['superseded', superseded],
  ['retracted', retracted],
]

/** The file against each way in which an export may have written it. */
function comparedWith({ shown, records: [record = ''] }: FoundRecords, paper: SignedPaper | null): Compared {
  if (shown === null || paper === null) return { shown: 'notCompared', says: null }
  const text = shown.text.replaceAll('\r\n', '\n')
  const version = versionIn(text)
  const isWritten = (one: SignedPaper): boolean =>
    shown.is === 'page'
      ? bodyOf(text) === `\n${paperAsHtml(one, version)}\n${recordBlockHtml(record)}\n`
      : paperAsMarkdown(one, version, recordBlockMarkdown(record)) === text
  const written = standings.find(([, line]) => isWritten(withStatusLine(paper, line)))
  if (written === undefined) return { shown: 'differs', says: null }
  const isChanged = shown.is === 'page' && !looksAsWritten(text, titleOf(paper))
  return { shown: isChanged ? 'looksChanged' : 'same', says: written[0] }
}

/** What a page draws lies between these; there is nothing behind. */
function bodyOf(page: string): string | null {
  const [, body, ...more] = page.split(/<\/?body>/)
  return body !== undefined && more.length === 1 && more[0]?.trim() === '</html>' ? body : null
}

/** The number of a charter's version is the one thing on paper that is not signed. */
const versionIn = (text: string): number => Number(/Charter · version ([0-9]{1,6})\b/.exec(text)?.[1] ?? 1)
