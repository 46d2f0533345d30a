// A `.duologue` file: one signed round, sealed to the partner and to oneself. Invariant: whatever is given, the answer
// is a round that is right in every byte, or one word that says what is wrong; nothing is thrown.
import { z } from 'zod'
import { canonicalJson } from '../../domain/canonical-json'
import { type Result, err, ok } from '../../domain/result'
import { bytesOf, sha256Of } from '../../signed/bytes'
import { isFields, own, readCanonical } from '../../signed/canonical-reading'
import { NAMESPACES, type Signer, verifySsh } from '../../signed/ssh-signature'
import { type Round, ROUND_BOUNDS, type SignedRound, isNewer, readRound } from './round'
import { HAND_OVER_MAX_BYTES, type UnsealProblem, sealTo } from './sealing'

export interface HandOver extends SignedRound {
  readonly round: Round
  /** Who signed; whether that is the partner is for the vault to ask. Equals `round.from`. */
  readonly signer: Signer
  readonly contentSha256: string | null
}

/**
 * `damaged`: cut, altered, or not as Duologue writes it. `notForYou`: sealed to other keys. `badSignature`: signed
 * wrongly or by another than it says. `newer`: made by a newer Duologue.
 */
export type HandOverProblem = UnsealProblem | 'newer' | 'badSignature'

/** Opens a sealed file with the vault's own key. */
export type Unseal = (bytes: Uint8Array) => Promise<Result<Uint8Array, UnsealProblem>>

const FORM = 'duologue-handover-1'
/** Of what age adds: a header for two, and 16 bytes for every 64 KiB. */
const SEALING_BYTES = 8 * 1024

const fileShape = z.strictObject({
  form: z.literal(FORM),
  body: z.string().max(ROUND_BOUNDS.maxBodyLetters),
  signature: z.string().max(ROUND_BOUNDS.maxSignatureLetters),
})

/** Whether a reader takes the file. Ask before a round is written down: one that no file can hold would block its chain. */
export const fitsFile = (round: Pick<SignedRound, 'body' | 'signature'>): boolean =>
  plainBytes(round).length + SEALING_BYTES <= HAND_OVER_MAX_BYTES

/** Throws a RangeError if the file would be larger than a reader takes. */
export async function composeHandOver(
  round: Pick<SignedRound, 'body' | 'signature'>,
  recipients: readonly string[],
): Promise<Uint8Array> {
  const sealed = await sealTo(recipients, plainBytes(round))
  if (sealed.length > HAND_OVER_MAX_BYTES) throw new RangeError('too large to hand over')
  return sealed
}

const plainBytes = ({ body, signature }: Pick<SignedRound, 'body' | 'signature'>): Uint8Array =>
  bytesOf(canonicalJson({ form: FORM, body, signature }))

export async function parseHandOver(
  bytes: Uint8Array,
  unseal: Unseal,
): Promise<Result<HandOver, HandOverProblem>> {
  if (bytes.length > HAND_OVER_MAX_BYTES) return err('tooLarge')
  const unsealed = await unseal(bytes)
  return unsealed.ok ? readHandOver(unsealed.value) : unsealed
}

/** What was sealed. */
export function readHandOver(bytes: Uint8Array): Result<HandOver, HandOverProblem> {
  const text = utf8Of(bytes)
  if (!text?.startsWith('{"')) return err('notADuologueFile')
  const json = readCanonical(text, { maxLetters: HAND_OVER_MAX_BYTES, maxDepth: ROUND_BOUNDS.maxDepth })
  if (json === null) return err('damaged')
  if (isNewer(json, FORM)) return err('newer')
  if (!isFields(json) || own(json, 'form') !== FORM) return err('notADuologueFile')
  const file = fileShape.safeParse(json)
  return file.success ? readSigned(file.data) : err('damaged')
}

function readSigned({ body, signature }: z.infer<typeof fileShape>): Result<HandOver, HandOverProblem> {
  const bytes = bytesOf(body)
  const signer = verifySsh({ namespace: NAMESPACES.round, bytes, armored: signature })
  if (!signer.ok) return err('badSignature')
  const read = readRound(body)
  if (!read.ok) return read
  const round = read.value
  if (round.from !== signer.value.fingerprint) return err('badSignature')
  const contentSha256 = round.content === null ? null : sha256Of(round.content)
  return ok({ round, body, bodySha256: sha256Of(bytes), signature, signer: signer.value, contentSha256 })
}

/** Null for what is no UTF-8; a byte order mark is kept, and refused as a sign too many. */
function utf8Of(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
