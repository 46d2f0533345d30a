// Pairing cards: each spelling says the same, through mails and editors; whatever is no card is refused by its name.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anders, maya } from '../../../tests/support/signers'
import { canonicalJson } from '../../domain/canonical-json'
import { plainName } from '../../domain/plain-words'
import { toBase64 } from '../../signed/bytes'
import { NAMESPACES } from '../../signed/ssh-signature'
import { CARD_MAX_BYTES, composeCard, parseCard } from './pairing-card'
import { recipientOfPoint } from './sealing'
import { sharedPairId } from './shared-pair-id'
import { spokenDigits } from './spoken-digits'

const spelled = composeCard(maya.card, maya.sign)
const read = { ok: true, value: { ...maya.card, fingerprint: maya.fingerprint } }

describe('a card', () => {
  test('says the same as text, as a file and as a QR code', () => {
    const names = fc.string({ unit: 'binary', minLength: 1 }).map((name) => plainName(name).slice(0, 20))
    const times = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2200-01-01') })
    fc.assert(
      fc.property(names, times, (name, time) => {
        fc.pre(name !== '' && plainName(name) === name)
        const content = { ...maya.card, name, madeAt: time.toISOString() }
        const { text, compact } = composeCard(content, maya.sign)
        const value = { ...content, fingerprint: maya.fingerprint }
        for (const spelling of [text, Buffer.from(text), compact])
          expect(parseCard(spelling)).toEqual({ ok: true, value })
      }),
      { numRuns: 10 },
    )
  })

  test('suits a QR code: no sign outside its alphanumeric set, under 330 of them', () => {
    expect(spelled.compact).toMatch(/^[0-9A-Z:-]{200,330}$/)
  })

  test('is found in a mail, quoted, broken anew and saved by any editor', () => {
    const crlf = spelled.text.replaceAll('\n', '\r\n')
    const quoted = `Hi,\n> ${spelled.text.replaceAll('\n', '\n> ')}\n--\nMaya`
    const broken = spelled.text.replaceAll('\n', '').replaceAll(/(PAIRING CARD-----)(.)/g, '$1 $2')
    const utf16 = Buffer.from(`\uFEFF${spelled.text}`, 'utf16le')
    const spellings = [crlf, quoted, broken, `\uFEFF${spelled.text}`, `Card: ${spelled.compact}.`]
    const files = [utf16, Buffer.from(utf16).swap16(), Buffer.from(crlf)]
    for (const given of [...spellings, ...files]) expect(parseCard(given)).toEqual(read)
  })

  test('of two in a mail is the one that is not my own', () => {
    const mine = composeCard(anders.card, anders.sign)
    const mail = `${spelled.text}\n> ${mine.text.replaceAll('\n', '\n> ')}`
    expect(parseCard(mail, anders.fingerprint)).toEqual(read)
    expect(parseCard(mail, maya.fingerprint)).toMatchObject({ value: { name: 'Anders' } })
    expect(parseCard(mine.text, anders.fingerprint)).toMatchObject({ value: { name: 'Anders' } })
    const damaged = `${mine.text}\n${spelled.text.replace('eyJ', 'eyK')}`
    expect(parseCard(damaged, anders.fingerprint)).toEqual({ ok: false, error: 'damaged' })
  })
})

describe('what is refused', () => {
  const refusal = (error: string) => ({ ok: false, error })

  test('no card, an empty text, a picture, too much', () => {
    for (const given of ['', 'Hello', '-----BEGIN DUOLOGUE PAIRING CARD-----', 'DUOLOGUE-CARD:1:'])
      expect(parseCard(given)).toEqual(refusal('notACard'))
    expect(parseCard(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]))).toEqual(refusal('notACard'))
    expect(parseCard(' '.repeat(CARD_MAX_BYTES + 1))).toEqual(refusal('tooLarge'))
  })

  test('a card that was cut or altered in any sign', () => {
    const start = spelled.text.indexOf('\n') + 1
    const places = fc.sample(fc.nat(spelled.text.indexOf('\n-----END') - start - 1), 100)
    for (const place of places) {
      const at = start + place
      if (spelled.text[at] === '\n') continue
      const sign = spelled.text[at] === 'A' ? 'B' : 'A'
      const altered = spelled.text.slice(0, at) + sign + spelled.text.slice(at + 1)
      expect(parseCard(altered).ok).toBe(false)
    }
    for (let at = 16; at < spelled.compact.length; at += 3) {
      const sign = spelled.compact[at] === 'Q' ? 'R' : 'Q'
      const altered = spelled.compact.slice(0, at) + sign + spelled.compact.slice(at + 1)
      expect(parseCard(altered).ok).toBe(false)
      expect(parseCard(spelled.compact.slice(0, at)).ok).toBe(false)
    }
  })

  test('a newer card', () => {
    expect(parseCard('DUOLOGUE-CARD:2:ABCDEFGH')).toEqual(refusal('newer'))
    expect(parseCard(textOf({ form: 'duologue-card-2', more: true }))).toEqual(refusal('newer'))
  })

  test('keys under which anybody signs, or which seal for everybody', () => {
    const content = {
      form: 'duologue-card-1',
      name: 'Maya',
      madeAt: maya.card.madeAt,
      pairNonce: '2'.repeat(32),
    }
    const signKey = toBase64(maya.publicKey)
    const lowOrder = recipientOfPoint(new Uint8Array(32))
    expect(parseCard(textOf({ ...content, signKey, sealRecipient: lowOrder }))).toEqual(
      refusal('unusableKey'),
    )
    const small = toBase64(Uint8Array.of(1, ...new Uint8Array(31)))
    const { sealRecipient } = maya.card
    expect(parseCard(textOf({ ...content, signKey: small, sealRecipient }))).toEqual(refusal('unusableKey'))
    // Signed by another than it names.
    const other = toBase64(anders.publicKey)
    expect(parseCard(textOf({ ...content, signKey: other, sealRecipient }))).toEqual(refusal('damaged'))
  })

  test('a name that turns the words around it, and any field that does not belong', () => {
    const content = { form: 'duologue-card-1', madeAt: maya.card.madeAt, pairNonce: '2'.repeat(32) }
    const keys = { signKey: toBase64(maya.publicKey), sealRecipient: maya.card.sealRecipient }
    for (const name of ['Ma\u202Eya', 'Maya\u200B', ' Maya', 'Ma\nya', '', 'x'.repeat(101), 'e\u0301'])
      expect(parseCard(textOf({ ...content, ...keys, name }))).toEqual(refusal('damaged'))
    expect(parseCard(textOf({ ...content, ...keys, name: 'Maya', more: 1 }))).toEqual(refusal('damaged'))
    expect(parseCard(textOf({ ...content, ...keys, name: 'Maya' })).ok).toBe(true)
    expect(() => composeCard({ ...maya.card, name: 'Ma\nya' }, maya.sign)).toThrow(RangeError)
  })

  /** Signed by Maya, whatever it says. */
  function textOf(content: Parameters<typeof canonicalJson>[0]): string {
    const card = canonicalJson(content)
    const signature = maya.sign(NAMESPACES.card, Buffer.from(card))
    const lines = Buffer.from(canonicalJson({ card, signature })).toString('base64')
    return `-----BEGIN DUOLOGUE PAIRING CARD-----\n${lines}\n-----END DUOLOGUE PAIRING CARD-----\n`
  }
})

test('both sides call their pair the same and read the same digits; another key makes others', async () => {
  const groups = await spokenDigits(anders.card, maya.card)
  expect(groups).toHaveLength(6)
  for (const group of groups) expect(group).toMatch(/^[0-9]{5}$/)
  expect(await spokenDigits(maya.card, anders.card)).toEqual(groups)
  expect(sharedPairId(maya.card, anders.card)).toBe(sharedPairId(anders.card, maya.card))
  const other = { ...maya.card, sealRecipient: anders.card.sealRecipient }
  expect(await spokenDigits(anders.card, other)).not.toEqual(groups)
  const nonce = { ...maya.card, pairNonce: '3'.repeat(32) }
  expect(sharedPairId(anders.card, nonce)).not.toBe(sharedPairId(anders.card, maya.card))
})
