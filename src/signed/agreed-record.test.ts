// Agreed records: who signed what, and that no altered sign of one goes unseen.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alteredBytes, alteredJson } from '../../tests/support/mutations'
import { SUBJECT_ID, type TestSigner, agreedContent, anders, maya, pairId } from '../../tests/support/signers'
import { type JsonValue, canonicalJson } from '../domain/canonical-json'
import { type AgreedRecord, composeRecord, parseRecord } from './agreed-record'
import { sha256Of } from './bytes'
import { recordBlockHtml, recordBlockMarkdown, recordIn } from './embedded-record'
import { type RecordVerdict, verifyRecord } from './record-verdict'
import { retractionContent } from './retraction'
import { signContent } from './signed-content'

const content = agreedContent()

function signatureOf(signer: TestSigner, words = content, at = '2026-11-03T10:00:00.000Z') {
  const { contentSignature: signature, dateSignature } = signContent(signer.sign, words, at)
  return { key: signer.fingerprint, name: signer.card.name, at, signature, dateSignature }
}

const record: AgreedRecord = { content, signatures: [signatureOf(anders), signatureOf(maya)] }
const text = composeRecord(record)

function verdictOf(given: AgreedRecord | string): RecordVerdict {
  const parsed = parseRecord(typeof given === 'string' ? given : composeRecord(given))
  if (!parsed.ok) throw new Error(parsed.error)
  return verifyRecord(parsed.value)
}

describe('the verdict', () => {
  test('agreed: both signed the very bytes, each on a day of their own', () => {
    const later = signatureOf(maya, content, '2026-11-05T08:00:00.000Z')
    const verdict = verdictOf({ content, signatures: [later, signatureOf(anders)] })
    expect(verdict.is).toBe('agreed')
    expect(verdict.contentSha256).toBe(sha256Of(content))
    const dates = verdict.people.map(({ name, signature }) => [name, signature])
    expect(Object.fromEntries(dates)).toEqual({
      Anders: { is: 'holds', at: '2026-11-03T10:00:00.000Z' },
      Maya: { is: 'holds', at: '2026-11-05T08:00:00.000Z' },
    })
  })

  test('only proposed: one signature is missing', () => {
    const verdict = verdictOf({ content, signatures: [signatureOf(anders)] })
    expect(verdict.is).toBe('proposed')
    expect(verdict.people.find(({ name }) => name === 'Maya')?.signature).toEqual({ is: 'missing' })
  })

  test('altered: a word, a date, a name, a key, or a signature by somebody else', () => {
    const other = agreedContent('What we did not learn')
    const altered: AgreedRecord[] = [
      { ...record, content: other },
      { ...record, signatures: [{ ...signatureOf(anders), at: '2026-11-04T10:00:00.000Z' }] },
      { ...record, signatures: [{ ...signatureOf(anders), name: 'Andrew' }] },
      { ...record, signatures: [{ ...signatureOf(maya), key: anders.fingerprint }] },
      {
        content: canonicalJson({ form: 'duologue-summary-1', people: [] }),
        signatures: [signatureOf(anders)],
      },
    ]
    for (const one of altered) expect(verdictOf(one).is).toBe('altered')
  })

  test('a retraction says what it takes back, and who', () => {
    const words = retractionContent({
      pair: pairId,
      subject: SUBJECT_ID,
      retracts: sha256Of(content),
      reason: 'It is no longer so.',
      people: [{ key: maya.fingerprint, name: 'Maya' }],
    })
    const verdict = verdictOf({ content: words, signatures: [signatureOf(maya, words)] })
    expect(verdict).toMatchObject({ is: 'retraction', retracts: sha256Of(content) })
    expect(verdict.people).toHaveLength(1)
  })

  test('words of a newer form are not called agreed', () => {
    const words = content.replace('duologue-summary-1', 'duologue-summary-2')
    const signatures = [signatureOf(anders, words), signatureOf(maya, words)]
    expect(verdictOf({ content: words, signatures }).is).toBe('newer')
  })
})

describe('alterations of a record', () => {
  const timeout = 600_000
  test(
    '600 of its bytes: never the same verdict',
    () => {
      for (const altered of fc.sample(alteredBytes(Buffer.from(text)), 600)) expectUnlikeAgreed(utf8(altered))
    },
    timeout,
  )

  test(
    '400 of what it says, in the right spelling: never the same verdict',
    () => {
      for (const altered of fc.sample(alteredJson(JSON.parse(text) as JsonValue), 400))
        expectUnlikeAgreed(canonicalJson(altered))
    },
    timeout,
  )

  const utf8 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

  function expectUnlikeAgreed(altered: string): void {
    const parsed = parseRecord(altered)
    // One signature may be taken away: then it says so.
    if (parsed.ok) expect(verifyRecord(parsed.value).is).not.toBe('agreed')
  }
})

describe('in a file', () => {
  const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)

  test('what is put into a page or a text is found again', () => {
    expect(recordIn(`<body>\n<p>x</p>\n${recordBlockHtml(text)}\n</body>`, decode)).toBe(text)
    expect(recordIn(`# Title\n\n${recordBlockMarkdown(text)}`, decode)).toBe(text)
    expect(recordIn(`# Title\r\n\r\n${recordBlockMarkdown(text).replaceAll('\n', '\r\n')}`, decode)).toBe(
      text,
    )
    expect(recordIn('# Title', decode)).toBeNull()
  })

  test('other files are no record', () => {
    expect(parseRecord('Hello')).toEqual({ ok: false, error: 'notARecord' })
    expect(parseRecord('{}')).toEqual({ ok: false, error: 'notARecord' })
    expect(parseRecord(` ${text}`)).toEqual({ ok: false, error: 'notARecord' })
    expect(parseRecord(text.slice(0, -9))).toEqual({ ok: false, error: 'damaged' })
    expect(parseRecord(canonicalJson({ form: 'duologue-agreed-2' }))).toEqual({ ok: false, error: 'newer' })
    expect(parseRecord(`${text}\n`).ok).toBe(true)
  })
})
