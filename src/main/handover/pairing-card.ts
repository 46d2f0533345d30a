// A pairing card: the public keys of one side of a pair, signed by the very key it names. The file, the text in a mail
// and the QR code are spellings of one thing. Invariant: a card that was read is exactly the one that was signed.
import { z } from 'zod'
import { type JsonValue, canonicalJson } from '../../domain/canonical-json'
import { plainName } from '../../domain/plain-words'
import { type Result, err, ok } from '../../domain/result'
import { fromBase64, toBase64 } from '../../signed/bytes'
import { readCanonical } from '../../signed/canonical-reading'
import { isInstant } from '../../signed/instant'
import { fingerprintOf, isUsableSignKey } from '../../signed/sign-key'
import { NAMESPACES, type Sign, verifySsh } from '../../signed/ssh-signature'
import type { CardContent } from './card-content'
import { cardTexts, textOfFile } from './card-text'
import { compactCard, signedFromCompact } from './compact-card'
import { isSealRecipient } from './sealing'

/** Of a file or a text with a card in it. */
export const CARD_MAX_BYTES = 256 * 1024
export const CARD_NAME_LETTERS = 100

export interface Card extends CardContent {
  readonly fingerprint: string
}

export interface SpelledCard {
  /** What a `.duocard` file holds, and what is pasted into a mail. */
  readonly text: string
  /** For a QR code: digits, capital letters, `-` and `:` only. */
  readonly compact: string
}

/** `unusableKey`: a key under which anybody can sign, or one that seals for everybody. */
export type CardProblem = 'notACard' | 'tooLarge' | 'damaged' | 'newer' | 'unusableKey'

/** Throws a RangeError for content that `parseCard` would refuse. */
export function composeCard(content: CardContent, sign: Sign): SpelledCard {
  const card = cardJson(content)
  const signature = sign(NAMESPACES.card, Buffer.from(card))
  if (!readSigned({ card, signature }).ok) throw new RangeError('not a card')
  return { text: cardText({ card, signature }), compact: compactCard(content, signature) }
}

/**
 * The card in a file or a text, whatever stands around it. A mail may quote the reader's own card above the answer:
 * `own`, the fingerprint of the reader's key, says which one is not meant as long as there is another.
 */
export function parseCard(given: string | Uint8Array, own?: string): Result<Card, CardProblem> {
  if (given.length > CARD_MAX_BYTES) return err('tooLarge')
  const text = typeof given === 'string' ? given : textOfFile(given)
  const found = text === null ? [] : cardTexts(text).map(readSpelling)
  const cards = found.flatMap((card) => (card.ok ? [card.value] : []))
  const card = cards.find(({ fingerprint }) => fingerprint !== own)
  const refused = found.find(({ ok: isOk }) => !isOk)
  if (card !== undefined) return ok(card)
  // The other card is damaged: that is what to say, not that one's own came back.
  if (refused !== undefined) return refused
  return cards[0] === undefined ? err('notACard') : ok(cards[0])
}

interface SignedCard {
  /** Canonical JSON. */
  readonly card: string
  readonly signature: string
}

const FORM = 'duologue-card-1'
const BOUNDS = { maxLetters: 4096, maxDepth: 4 }

const cardShape = z.strictObject({
  form: z.literal(FORM),
  name: z
    .string()
    .min(1)
    .max(CARD_NAME_LETTERS)
    .refine((name) => plainName(name) === name),
  signKey: z.string().max(44),
  sealRecipient: z.string().max(100),
  pairNonce: z.string().regex(/^[0-9a-f]{32}$/),
  madeAt: z.string().refine(isInstant),
})

const signedShape = z.strictObject({ card: z.string(), signature: z.string() })

function cardJson({ name, signKey, sealRecipient, pairNonce, madeAt }: CardContent): string {
  return canonicalJson({ form: FORM, name, signKey: toBase64(signKey), sealRecipient, pairNonce, madeAt })
}

function cardText({ card, signature }: SignedCard): string {
  const lines = Buffer.from(canonicalJson({ card, signature }))
    .toString('base64')
    .replaceAll(/.{1,64}/g, '$&\n')
  return `-----BEGIN DUOLOGUE PAIRING CARD-----\n${lines}-----END DUOLOGUE PAIRING CARD-----\n`
}

function readSpelling(spelling: ReturnType<typeof cardTexts>[number]): Result<Card, CardProblem> {
  switch (spelling.is) {
    case 'lines':
      return readLines(spelling.base64)
    case 'compact': {
      const read = signedFromCompact(spelling.version, spelling.base32)
      if (!read.ok) return read
      return readSigned({ card: cardJson(read.value.content), signature: read.value.signature })
    }
  }
}

function readLines(base64: string): Result<Card, CardProblem> {
  const bytes = fromBase64(base64)
  const json = bytes === null ? null : readCanonical(Buffer.from(bytes).toString('utf8'), BOUNDS)
  const signed = signedShape.safeParse(json)
  return signed.success ? readSigned(signed.data) : err('damaged')
}

function readSigned({ card, signature }: SignedCard): Result<Card, CardProblem> {
  const json = readCanonical(card, BOUNDS)
  if (isNewerForm(json)) return err('newer')
  const shape = cardShape.safeParse(json)
  if (!shape.success) return err('damaged')
  const { name, sealRecipient, pairNonce, madeAt } = shape.data
  const signKey = fromBase64(shape.data.signKey)
  if (signKey === null) return err('damaged')
  if (!isUsableSignKey(signKey) || !isSealRecipient(sealRecipient)) return err('unusableKey')
  const fingerprint = fingerprintOf(signKey)
  const signer = verifySsh({ namespace: NAMESPACES.card, bytes: Buffer.from(card), armored: signature })
  if (!signer.ok || signer.value.fingerprint !== fingerprint) return err('damaged')
  return ok({ name, signKey, sealRecipient, pairNonce, madeAt, fingerprint })
}

const anyForm = z.object({ form: z.string().regex(/^duologue-card-[0-9]{1,6}$/) })

function isNewerForm(json: JsonValue): boolean {
  const read = anyForm.safeParse(json)
  return read.success && read.data.form !== FORM
}
