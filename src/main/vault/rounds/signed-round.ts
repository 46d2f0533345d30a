// A round between the words of the vault and its signed bytes.
// Invariant: what is stored of a round is what its bytes say; nothing stands beside them that they do not hold.
import { z } from 'zod'
import type { HandOverSubject, RoundComment } from '../../../contract/handover'
import { plainWords } from '../../../domain/plain-words'
import type { Round, RoundAct } from '../../../domain/rounds/round'
import { RETRACTION_FORM, retractionContent, type Retraction } from '../../../signed/retraction'
import { sha256Of } from '../../../signed/bytes'
import { signContent } from '../../../signed/signed-content'
import { fitsFile } from '../../handover/hand-over-file'
import { signRound, type Round as WireRound } from '../../handover/round'
import { Refusal } from '../../refusal'
import type { VaultDeps } from '../deps'
import type { Pairing } from '../pairing/pairings'
import type { StoredRound } from '../rooms/shared/rounds.store'

export interface NewRound {
  readonly kind: HandOverSubject['kind']
  readonly subjectId: string
  readonly act: RoundAct
  /** As the words call it that are accepted or taken back: they may be older than the cards. Else as it is called now. */
  readonly pair?: string
  /** Canonical bytes; null of a comment. */
  readonly content: string | null
  /** Fingerprint of the words it is about; null of a comment. */
  readonly words: string | null
  readonly previous: Pick<Round, 'id' | 'number'> | undefined
  readonly comments: readonly RoundComment[]
  readonly note: string
}

/** Signed by this vault. Throws INVALID_DOCUMENT for words that no reader would take: too long, too deep. */
export function signedByMe(
  { identity, now }: Pick<VaultDeps, 'identity' | 'now'>,
  { sharedPairId, me, partner }: Pairing,
  { kind, subjectId, act, pair = sharedPairId, content, words, previous, comments, note }: NewRound,
): StoredRound {
  const sign: typeof identity.sign = (namespace, bytes) => identity.sign(namespace, bytes)
  const at = now().toISOString()
  const number = (previous?.number ?? 0) + 1
  const unsigned = { contentSignature: null, dateSignature: null }
  try {
    const { body, bodySha256, signature } = signRound(
      {
        form: 'duologue-round-1',
        pair,
        from: me,
        to: partner.fingerprint,
        sequence: number,
        subject: { kind, id: subjectId },
        act: act === 'comment' ? 'counter' : act,
        previous: previous?.id ?? null,
        at,
        content,
        ...(content === null ? unsigned : signContent(sign, content, at)),
        comments: comments.map(plainComment),
        note: plainWords(note).trim(),
      },
      sign,
    )
    if (!fitsFile({ body, signature })) throw new RangeError('too large to hand over')
    const id = bodySha256
    return {
      id,
      previous: previous?.id ?? null,
      number,
      from: 'me',
      act,
      words,
      body,
      signature,
      storedAt: at,
    }
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('INVALID_DOCUMENT', { problem: 'tooLarge' })
    throw error
  }
}

const plainComment = ({ at, quote, words }: RoundComment): RoundComment => ({
  at,
  quote: plainWords(quote),
  words: plainWords(words),
})

/** What of a round is about this kind of subject; undefined: no Duologue writes it so. */
export function roundOf(
  { sequence: number, previous, act, content, from }: WireRound,
  { id, me }: { readonly id: string; readonly me: string },
): Round | undefined {
  const base = { id, previous, number, from: from === me ? 'me' : 'partner' }
  if (act === 'counter' && content === null) return { ...base, act: 'comment', words: null }
  if (content === null) return undefined
  if (act === 'retract') {
    const retraction = retractionIn(content)
    return retraction && { ...base, act, words: retraction.retracts }
  }
  const isKnown = act === 'propose' || act === 'counter' || act === 'accept'
  return isKnown ? { ...base, act, words: sha256Of(content) } : undefined
}

const retractionShape = z.strictObject({
  form: z.literal(RETRACTION_FORM),
  pair: z.string(),
  subject: z.string(),
  retracts: z.string().regex(/^[0-9a-f]{64}$/u),
  reason: z.string().max(5_000),
  people: z.array(z.strictObject({ key: z.string(), name: z.string().max(120).nullable() })).length(1),
})

/** Undefined unless these are the very bytes that the retraction makes. */
export function retractionIn(content: string): Retraction | undefined {
  const { data } = retractionShape.safeParse(JSON.parse(content))
  if (data === undefined || plainWords(data.reason) !== data.reason) return undefined
  return retractionContent(data) === content ? data : undefined
}

const body = z.looseObject({
  from: z.string(),
  to: z.string(),
  pair: z.string(),
  at: z.string(),
  content: z.string().nullable(),
  contentSignature: z.string().nullable(),
  dateSignature: z.string().nullable(),
  comments: z.array(z.strictObject({ at: z.number().nullable(), quote: z.string(), words: z.string() })),
  note: z.string(),
})

export type RoundBody = z.infer<typeof body>

/** Of a round that stands in the shared room: it was looked at when it came. */
export function bodyOf({ body: json }: Pick<StoredRound, 'body'>): RoundBody {
  const read = body.safeParse(JSON.parse(json))
  if (!read.success) throw new Refusal('ROOM_DAMAGED', { room: 'shared' })
  return read.data
}
