// Pairing two vaults: cards are exchanged by any way there is, and thirty digits compared aloud.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { unexpectedErrors, writingErrors } from './errors'
import { id, instant, personName } from './fields'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

/** Longest text in which a card is looked for: a mail with much around it. */
export const CARD_TEXT_MAX_LENGTH = 256 * 1024
export const CARD_NAME_LETTERS = 100

/** `inPerson`: at one table. `call`: by phone or video. */
export const howCompared = z.enum(['inPerson', 'call'])

/** How far the partner's key can be relied on. Whoever is not compared is shown as such everywhere. */
export const partnerTrust = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('notPaired') }),
  z.strictObject({ is: z.literal('notCompared') }),
  z.strictObject({ is: z.literal('compared'), at: instant, how: howCompared }),
  /** Somebody sits between the two, or cards were mixed up: nothing may be handed over. */
  z.strictObject({ is: z.literal('differ'), at: instant }),
])

const digits = z.array(z.string().regex(/^\d{5}$/)).length(6)

const partnerKey = z.strictObject({
  /** Of the key to sign, as OpenSSH writes it. */
  fingerprint: z.string(),
  /** As on their card. */
  name: z.string(),
  digits,
  takenAt: instant,
  /** Null: it counts. */
  replacedAt: instant.nullable(),
  trust: partnerTrust,
})

const pairingState = z.strictObject({
  trust: partnerTrust,
  /** My card, once I gave it. */
  mine: z.strictObject({ name: z.string(), fingerprint: z.string(), givenAt: instant }).nullable(),
  theirs: partnerKey.nullable(),
  /** Who reads the first three groups aloud: both pages say the same. */
  readsFirst: z.enum(['me', 'partner']),
  /** Newest first. */
  earlierKeys: z.array(partnerKey),
})

/** One card, two spellings. */
const spelledCard = z.strictObject({
  text: z.string(),
  /** Short, for a QR code. */
  compact: z.string(),
})

const theirCard = z.string().min(1).max(CARD_TEXT_MAX_LENGTH)

export const pairingContract = {
  state: base.input(z.strictObject({ pairId: id })).output(pairingState),
  /** My card of this pair under this name: making it is what carries the name into the shared room. */
  card: base
    .input(z.strictObject({ pairId: id, name: personName.max(CARD_NAME_LETTERS) }))
    .output(spelledCard),
  /** The card as it was given last. NOT_FOUND: none was. */
  given: base.input(z.strictObject({ pairId: id })).output(spelledCard),
  /** As text for the clipboard. It is in the register before it is answered. */
  copyCard: base
    .input(z.strictObject({ pairId: id, title: z.string().max(200) }))
    .output(z.strictObject({ text: z.string() })),
  /** Whatever spelling, with whatever mail text around it. Nothing changes unless it is `taken` or `renamed`. */
  take: base.input(z.strictObject({ pairId: id, card: theirCard })).output(
    z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('taken') }),
      z.strictObject({ is: z.literal('alreadyTaken') }),
      /** A newer card of the same key, with another name. What was compared stays compared. */
      z.strictObject({ is: z.literal('renamed'), before: z.string(), name: z.string() }),
      /** A card of the same key that is no newer and has another name, `said`. Nothing changes. */
      z.strictObject({ is: z.literal('nameStays'), name: z.string(), said: z.string() }),
      z.strictObject({ is: z.literal('ownCard') }),
      /** It belongs to the pairing with somebody else, or to another pair with the same person. */
      z.strictObject({ is: z.literal('otherPair'), partnerName: z.string() }),
      /** Another card than the one that counts. `isSameKey`: only the pairing was begun anew on their side. */
      z.strictObject({
        is: z.literal('changed'),
        isSameKey: z.boolean(),
        before: partnerKey,
        after: z.strictObject({ fingerprint: z.string(), name: z.string(), digits }),
      }),
      z.strictObject({ is: z.literal('notACard') }),
      z.strictObject({ is: z.literal('tooLarge') }),
      z.strictObject({ is: z.literal('damaged') }),
      z.strictObject({ is: z.literal('newer') }),
      /** A key that signs for everybody, or nobody: made on purpose. */
      z.strictObject({ is: z.literal('unusableKey') }),
    ]),
  ),
  /** The card that `take` said is another one. `digits`: of it, as shown; the comparison starts anew. */
  acceptNewKey: base
    .errors({ PAIRING_CHANGED: {} })
    .input(z.strictObject({ pairId: id, card: theirCard, digits }))
    .output(pairingState),
  /** `digits`: those that were read aloud. PAIRING_CHANGED: they are others by now. */
  confirmDigits: base
    .errors({ PAIRING_CHANGED: {} })
    .input(z.strictObject({ pairId: id, digits, how: howCompared }))
    .output(pairingState),
  sayTheyDiffer: base
    .errors({ PAIRING_CHANGED: {} })
    .input(z.strictObject({ pairId: id, digits }))
    .output(pairingState),
}

export type PartnerTrust = z.infer<typeof partnerTrust>
export type HowCompared = z.infer<typeof howCompared>
export type KnownKey = z.infer<typeof partnerKey>
export type PairingState = z.infer<typeof pairingState>
export type SpelledCard = z.infer<typeof spelledCard>
