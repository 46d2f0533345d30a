// One round of a hand-over: what one side says about one subject, chained to the round before by its hash.
// Invariant: a body that was read has exactly the bytes that were signed, and no field beyond its bound.
import { z } from 'zod'
import { type JsonValue, canonicalJson } from '../../domain/canonical-json'
import { plainWords } from '../../domain/plain-words'
import { type Result, err, ok } from '../../domain/result'
import { bytesOf, sha256Of } from '../../signed/bytes'
import { isFields, own, readCanonical } from '../../signed/canonical-reading'
import { isInstant } from '../../signed/instant'
import { isFingerprint } from '../../signed/sign-key'
import { verifySignedContent } from '../../signed/signed-content'
import { NAMESPACES, type Sign } from '../../signed/ssh-signature'

/** In UTF-16 units; the depth counts brackets. */
export const ROUND_BOUNDS = {
  maxBodyLetters: 3 * 1024 * 1024,
  /** Some hundred pages: what is taken is looked at, compared and shown in full, and must not hold anybody up. */
  maxContentLetters: 500_000,
  maxDepth: 64,
  maxSignatureLetters: 1000,
  maxSequence: 100_000,
  maxComments: 500,
  maxBlocks: 500_000,
  maxQuoteLetters: 2000,
  maxCommentLetters: 5000,
  maxNoteLetters: 5000,
} as const

const FORM = 'duologue-round-1'
const BOUNDS = ROUND_BOUNDS

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const fingerprint = z.string().max(60).refine(isFingerprint)
const signature = z.string().min(1).max(BOUNDS.maxSignatureLetters)
const words = (maxLetters: number) =>
  z
    .string()
    .max(maxLetters)
    .refine((text) => plainWords(text) === text)

const roundShape = z.strictObject({
  form: z.literal(FORM),
  /** The shared id of the pair. */
  pair: sha256,
  from: fingerprint,
  to: fingerprint,
  sequence: z.int().min(1).max(BOUNDS.maxSequence),
  subject: z.strictObject({
    kind: z.enum(['summary', 'charter', 'reveal']),
    id: z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  }),
  act: z.enum(['propose', 'counter', 'accept', 'retract', 'commit', 'open']),
  /** Of the body of the round before in this subject. */
  previous: sha256.nullable(),
  /** When, as the sender's clock had it: shown, never used for the order. */
  at: z.string().refine(isInstant),
  /** Canonical JSON of a form of its own. */
  content: z.string().max(BOUNDS.maxContentLetters).nullable(),
  contentSignature: signature.nullable(),
  dateSignature: signature.nullable(),
  comments: z
    .array(
      z.strictObject({
        at: z.int().min(0).max(BOUNDS.maxBlocks).nullable(),
        quote: words(BOUNDS.maxQuoteLetters),
        words: words(BOUNDS.maxCommentLetters),
      }),
    )
    .max(BOUNDS.maxComments),
  note: words(BOUNDS.maxNoteLetters),
})

export type Round = z.infer<typeof roundShape>
export type RoundProblem = 'damaged' | 'newer' | 'badSignature'

export interface SignedRound {
  /** Canonical JSON of the round. */
  readonly body: string
  readonly bodySha256: string
  /** Armored, over the body. */
  readonly signature: string
}

/** Throws a RangeError for a round that no reader would take: clean the words and keep to `ROUND_BOUNDS` before. */
export function signRound(round: Round, sign: Sign): SignedRound {
  const body = canonicalJson(round)
  if (!readRound(body).ok) throw new RangeError('not a round')
  return { body, bodySha256: sha256Of(body), signature: sign(NAMESPACES.round, bytesOf(body)) }
}

/** The round in a body. Its content, if there is any, is signed by the very key that the round names as its sender. */
export function readRound(body: string): Result<Round, RoundProblem> {
  const json = readCanonical(body, { maxLetters: BOUNDS.maxBodyLetters, maxDepth: BOUNDS.maxDepth })
  if (json === null) return err('damaged')
  if (isNewer(json, FORM)) return err('newer')
  const shape = roundShape.safeParse(json)
  if (!shape.success) return err('damaged')
  const problem = contentProblem(shape.data)
  return problem === null ? ok(shape.data) : err(problem)
}

/** Of the same kind of thing, in a form that this program does not know yet. */
export function isNewer(json: JsonValue, known: string): boolean {
  const form = isFields(json) ? own(json, 'form') : undefined
  const kind = known.replace(/[0-9]+$/, '')
  return typeof form === 'string' && form !== known && form.startsWith(kind) && /-[1-9][0-9]{0,5}$/.test(form)
}

function contentProblem(round: Round): RoundProblem | null {
  const { content, contentSignature, dateSignature, subject, from, at } = round
  if (content === null) return contentSignature === null && dateSignature === null ? null : 'damaged'
  if (!isContent(content)) return 'damaged'
  if (contentSignature === null && dateSignature === null && subject.kind === 'reveal') return null
  if (contentSignature === null || dateSignature === null) return 'damaged'
  const signer = verifySignedContent(content, at, { contentSignature, dateSignature })
  return signer.ok && signer.value.fingerprint === from ? null : 'badSignature'
}

/** Canonical JSON of an object that says what form it has. */
function isContent(content: string): boolean {
  const { maxContentLetters: maxLetters, maxDepth } = BOUNDS
  const json = readCanonical(content, { maxLetters, maxDepth })
  return isFields(json) && typeof own(json, 'form') === 'string'
}
