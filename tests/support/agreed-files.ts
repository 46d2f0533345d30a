// Files that carry an agreed record, without a vault: as exports write them.
import { createHash } from 'node:crypto'
import { paperAsHtml, paperAsMarkdown, signedPaperOf, titleOf } from '../../src/verifier/signed-paper'
import { htmlDocument } from '../../src/domain/html-text'
import { composeRecord, parseRecord } from '../../src/signed/agreed-record'
import { recordBlockHtml, recordBlockMarkdown } from '../../src/signed/embedded-record'
import { verifyRecord } from '../../src/signed/record-verdict'
import { retractionContent } from '../../src/signed/retraction'
import { sha256Of } from '../../src/signed/bytes'
import { signContent } from '../../src/signed/signed-content'
import { SUBJECT_ID, type TestSigner, agreedContent, anders, maya, pairId } from './signers'

export function signatureOf(signer: TestSigner, words: string, at = '2026-11-03T10:00:00.000Z') {
  const { contentSignature: signature, dateSignature } = signContent(signer.sign, words, at)
  return { key: signer.fingerprint, name: signer.card.name, at, signature, dateSignature }
}

export const recordBy = (signers: readonly TestSigner[], content = agreedContent()): string =>
  composeRecord({ content, signatures: signers.map((signer) => signatureOf(signer, content)) })

export const agreedRecord = recordBy([anders, maya])

export function retractionBy(signer: TestSigner): string {
  const content = retractionContent({
    pair: pairId,
    subject: SUBJECT_ID,
    retracts: sha256Of(agreedContent()),
    reason: 'It is no longer so.',
    people: [{ key: signer.fingerprint, name: signer.card.name }],
  })
  return composeRecord({ content, signatures: [signatureOf(signer, content)] })
}

function paperOf(record: string) {
  const parsed = parseRecord(record)
  if (!parsed.ok) throw new Error(parsed.error)
  const paper = signedPaperOf(verifyRecord(parsed.value))
  if (paper === null) throw new Error('no paper')
  return paper
}

export interface PageOptions {
  readonly record?: string
  readonly version?: number
  readonly styles: string
}

/** `styles`: those of an export, or others. */
export function agreedPage({ record = agreedRecord, version = 1, styles }: PageOptions): string {
  const paper = paperOf(record)
  return htmlDocument({
    language: 'en',
    title: titleOf(paper),
    styles,
    styleHash: createHash('sha256').update(styles).digest('base64'),
    body: `${paperAsHtml(paper, version)}\n${recordBlockHtml(record)}`,
  })
}

export const agreedMarkdown = (record = agreedRecord, version = 1): string =>
  paperAsMarkdown(paperOf(record), version, recordBlockMarkdown(record))
