// Hand-over files: what one side hands over, the other reads; ten thousand alterations later, nothing else is read.
import { randomBytes } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { alteredBytes, alteredJson } from '../../../tests/support/mutations'
import { type TestSigner, agreedContent, anders, maya, roundOf } from '../../../tests/support/signers'
import { type JsonValue, canonicalJson } from '../../domain/canonical-json'
import { sha256Of } from '../../signed/bytes'
import { signContent } from '../../signed/signed-content'
import { NAMESPACES } from '../../signed/ssh-signature'
import { type Unseal, composeHandOver, fitsFile, parseHandOver, readHandOver } from './hand-over-file'
import { type Round, ROUND_BOUNDS, readRound, signRound } from './round'
import { HAND_OVER_MAX_BYTES, sealTo, unsealWith } from './sealing'

const both = [anders.card.sealRecipient, maya.card.sealRecipient]
const unseal =
  ({ identity }: TestSigner): Unseal =>
  (bytes) =>
    unsealWith(identity, bytes)

const signed = signRound(roundOf(anders, maya), anders.sign)
let file: Uint8Array
beforeAll(async () => {
  file = await composeHandOver(signed, both)
})

const problemOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await parseHandOver(bytes, unseal(maya))
  return read.ok ? 'read' : read.error
}

describe('a hand-over', () => {
  test('is read by the partner and by oneself, as it was signed', async () => {
    for (const reader of [maya, anders]) {
      const read = await parseHandOver(file, unseal(reader))
      if (!read.ok) throw new Error(read.error)
      expect(read.value).toMatchObject({ ...signed, round: roundOf(anders, maya) })
      expect(read.value.signer.fingerprint).toBe(anders.fingerprint)
      expect(read.value.contentSha256).toBe(sha256Of(agreedContent()))
    }
  })

  test('is sealed anew each time, and says the same', async () => {
    const again = await composeHandOver(signed, both)
    expect(Buffer.compare(again, file)).not.toBe(0)
    expect(await parseHandOver(again, unseal(maya))).toEqual(await parseHandOver(file, unseal(maya)))
  })

  const at = '2026-11-03T10:00:00.000Z'
  const withWords = (words: string, parts: Partial<Round> = {}) => {
    const content = canonicalJson({ form: 'duologue-summary-1', words })
    return signRound(
      roundOf(anders, maya, { content, ...signContent(anders.sign, content, at), ...parts }),
      anders.sign,
    )
  }
  const frame = canonicalJson({ form: 'duologue-summary-1', words: '' }).length
  const room = ROUND_BOUNDS.maxContentLetters - frame

  test.each([
    ['plain letters', 'x'.repeat(room)],
    ['signs that are escaped twice', '"'.repeat(Math.floor(room / 2))],
    ['letters of three bytes', '\u4e00'.repeat(room)],
  ])('may hold as much of %s as its bounds say, and no letter more', async (_, words) => {
    const large = withWords(words)
    expect(fitsFile(large)).toBe(true)
    expect((await parseHandOver(await composeHandOver(large, both), unseal(maya))).ok).toBe(true)
    expect(() => withWords(`${words}xx`)).toThrow(RangeError)
  })

  test('of comments: what fits is read again, and what does not is known before', async () => {
    const comments = (count: number) =>
      Array.from({ length: count }, () => ({ at: null, quote: '', words: '\u4e00'.repeat(5000) }))
    const large = withWords('x', { comments: comments(200) })
    expect(fitsFile(large)).toBe(true)
    expect((await parseHandOver(await composeHandOver(large, both), unseal(maya))).ok).toBe(true)
    const larger = withWords('x', { comments: comments(300) })
    expect(fitsFile(larger)).toBe(false)
    await expect(composeHandOver(larger, both)).rejects.toThrow(RangeError)
  })

  test('has no note beyond its bound', () => {
    const note = 'x'.repeat(ROUND_BOUNDS.maxNoteLetters + 1)
    expect(() => signRound(roundOf(anders, maya, { note }), anders.sign)).toThrow(RangeError)
  })
})

describe('what is no hand-over is called by its name', () => {
  test('other files', async () => {
    const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), deflateRawSync(Buffer.alloc(100_000))])
    const texts = ['%PDF-1.7\n', 'Hello', '{"form":"duologue-handover-1"}', '<html>']
    const others = [zip, ...texts.map((text) => Buffer.from(text)), Buffer.from('Hello', 'utf16le')]
    for (const other of others) expect(await problemOf(other)).toBe('notADuologueFile')
    expect(await problemOf(new Uint8Array(0))).toBe('damaged')
    expect(await problemOf(new Uint8Array(HAND_OVER_MAX_BYTES + 1))).toBe('tooLarge')
  })

  test('sealed to others; something else sealed to me; a newer Duologue', async () => {
    expect(await problemOf(await composeHandOver(signed, [anders.card.sealRecipient]))).toBe('notForYou')
    for (const given of ['%PDF-1.7', '[]', '{"form":"other"}', '\uFEFF{}', ''])
      expect(await problemOf(await sealTo(both, Buffer.from(given)))).toBe('notADuologueFile')
    expect(await problemOf(await sealTo(both, randomBytes(100)))).toBe('notADuologueFile')
    const newer = canonicalJson({ form: 'duologue-handover-2', sealed: {} })
    expect(await problemOf(await sealTo(both, Buffer.from(newer)))).toBe('newer')
    expect(inner(canonicalJson({ form: 'duologue-round-2', more: 1 }), anders)).toBe('newer')
  })

  test('signed by another than it says, in either place', () => {
    expect(inner(signed.body, maya)).toBe('badSignature')
    const stolen = roundOf(anders, maya, signContent(maya.sign, agreedContent(), '2026-11-03T10:00:00.000Z'))
    expect(inner(canonicalJson(stolen), anders)).toBe('badSignature')
    const dated = { ...roundOf(anders, maya), at: '2026-11-04T10:00:00.000Z' }
    expect(inner(canonicalJson(dated), anders)).toBe('badSignature')
  })

  const plain = { content: null, contentSignature: null, dateSignature: null }
  const round = (more: object): string => canonicalJson({ ...roundOf(anders, maya, plain), ...more })

  const comment = { at: null, quote: '', words: '' }

  test.each<[string, string]>([
    ['a field that does not belong', round({ more: 1 })],
    ['a prototype', round({}).replace('{', '{"__proto__":{},')],
    ['a field too few', canonicalJson({ form: 'duologue-round-1' })],
    ['blanks', ` ${round({})}`],
    ['a key twice', round({}).replace('"note":', '"note":"","note":')],
    ['another order', `{"to":"x",${round({}).slice(1)}`],
    ['a letter spelled by its number', round({}).replace('Here', '\\u0048ere')],
    ['half a letter', round({}).replace('Here', '\\ud800')],
    ['a number too large', round({}).replace('"sequence":1', '"sequence":1e400')],
    ['a sequence from nowhere', round({ sequence: 0 })],
    ['a day that is none', round({ at: '2026-02-30T10:00:00.000Z' })],
    ['a time without a zone', round({ at: '2026-02-03T10:00:00.000' })],
    ['an act nobody knows', round({ act: 'erase' })],
    ['an id with a path in it', round({ subject: { kind: 'summary', id: '../../../../etc/passwd' } })],
    ['words that turn around', round({ note: 'a\u202Eb' })],
    ['a control character', round({ note: 'a\u0007b' })],
    ['a comment without an end', round({ comments: [{ at: null, quote: '', words: 'x'.repeat(5001) }] })],
    ['a crowd of comments', round({ comments: Array.from({ length: 501 }, () => comment) })],
    ['content without a signature', round({ content: agreedContent() })],
    ['a signature without content', round({ contentSignature: 'x' })],
    ['content in another spelling', round({ content: ` ${agreedContent()}` })],
    ['content without a form', round({ content: '{}' })],
    ['depth', round({ note: 'x' }).replace('"x"', '['.repeat(100_000) + ']'.repeat(100_000))],
    ['no JSON', 'duologue'],
  ])('%s: damaged, though rightly signed and sealed', (_, body) => {
    expect(inner(body, anders)).toBe('damaged')
  })

  test('a reveal may hold content that nobody signs', () => {
    const subject = { kind: 'reveal', id: roundOf(anders, maya).subject.id }
    expect(inner(round({ subject, act: 'commit', content: '{"form":"duologue-reveal-1"}' }), anders)).toBe(
      'read',
    )
  })
})

/** Rightly signed by `signer`, whatever it is. */
const fileText = (body: string, { sign }: TestSigner): string =>
  canonicalJson({ form: 'duologue-handover-1', body, signature: sign(NAMESPACES.round, Buffer.from(body)) })

function inner(body: string, signer: TestSigner): string {
  const read = readHandOver(Buffer.from(fileText(body, signer)))
  return read.ok ? 'read' : read.error
}

describe('alterations', () => {
  /** Ten thousand take their time on a busy machine. */
  const timeout = 600_000
  const counts = { outer: 2600, sealed: 5500, anew: 1800, forged: 200 }

  test(
    `${counts.outer} of the sealed file: never read`,
    async () => {
      for (const altered of fc.sample(alteredBytes(file), counts.outer))
        expect(await problemOf(altered)).not.toBe('read')
    },
    timeout,
  )

  test(
    `${counts.sealed} of what is sealed: never read`,
    () => {
      const text = Buffer.from(canonicalJson({ form: 'duologue-handover-1', ...pick(signed) }))
      for (const altered of fc.sample(alteredBytes(text), counts.sealed))
        expect(readHandOver(altered).ok).toBe(false)
    },
    timeout,
  )

  test(
    `${counts.anew} of the round, rightly signed anew: refused, or read as exactly what it says`,
    () => {
      const round = JSON.parse(signed.body) as JsonValue
      let readCount = 0
      for (const altered of fc.sample(alteredJson(round), counts.anew)) {
        const body = canonicalJson(altered)
        const read = readRound(body)
        if (!read.ok) continue
        readCount += 1
        expect(canonicalJson(read.value)).toBe(body)
        expect(staysInBounds(read.value)).toBe(true)
      }
      // Some are harmless: another word in a note.
      expect(readCount).toBeLessThan(counts.anew)
    },
    timeout,
  )

  test(
    `${counts.forged} of the round, signed by another: never read`,
    () => {
      const round = JSON.parse(signed.body) as JsonValue
      for (const altered of fc.sample(alteredJson(round), counts.forged))
        expect(inner(canonicalJson(altered), maya)).not.toBe('read')
    },
    timeout,
  )
})

const pick = ({ body, signature }: typeof signed) => ({ body, signature })

const staysInBounds = ({ note, comments, content }: Round): boolean =>
  note.length <= ROUND_BOUNDS.maxNoteLetters &&
  comments.length <= ROUND_BOUNDS.maxComments &&
  (content === null || content === agreedContent())
