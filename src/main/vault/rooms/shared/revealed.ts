// Lets in what a round of a reveal says: like `received.ts` one of the places where a partner's words become shared text.
// Invariant: what is let in makes, written out again, the very content that was signed.
import { z } from 'zod'
import { canonicalJson } from '../../../../domain/canonical-json'
import { plainWords } from '../../../../domain/plain-words'
import type { RevealAnswer, RevealSet } from '../../../../domain/reveal'
import type { SharedText } from '../../../../domain/text'

export const COMMIT_FORM = 'duologue-reveal-commit-1'
export const OPEN_FORM = 'duologue-reveal-open-1'

const hex64 = z.string().regex(/^[0-9a-f]{64}$/u)
const clean = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => plainWords(text) === text)
    .transform((text) => text as SharedText)
const key = z.string().min(1).max(64)

const commit = z.strictObject({
  form: z.literal(COMMIT_FORM),
  pair: hex64,
  reveal: z.uuid(),
  about: z.enum(['ratings', 'expectations', 'feedback']),
  title: clean(200),
  questions: z
    .array(
      z.strictObject({
        key,
        kind: z.enum(['scale', 'words']),
        text: clean(200),
        low: clean(60),
        high: clean(60),
        whose: z.string().max(60).nullable(),
      }),
    )
    .min(1)
    .max(60)
    .refine((questions) => new Set(questions.map((question) => question.key)).size === questions.length),
  commitment: hex64,
})

const open = z.strictObject({
  form: z.literal(OPEN_FORM),
  pair: hex64,
  reveal: z.uuid(),
  answers: z
    .array(z.strictObject({ key, value: z.number().int().min(1).max(5).nullable(), words: clean(4_000) }))
    .max(60),
  nonce: hex64,
})

export interface CommitContent {
  readonly pair: string
  readonly reveal: string
  readonly set: RevealSet<SharedText>
  readonly commitment: string
}

export interface OpenContent {
  readonly pair: string
  readonly reveal: string
  readonly answers: readonly RevealAnswer<SharedText>[]
  readonly nonce: string
}

/** Undefined for anything but a commitment as Duologue writes it. */
export function readCommit(content: string): CommitContent | undefined {
  const read = commit.safeParse(jsonOf(content))
  if (!read.success) return undefined
  const { pair, reveal, about, title, questions, commitment } = read.data
  const found = { pair, reveal, set: { about, title, questions }, commitment }
  return commitContent(found) === content ? found : undefined
}

export function readOpen(content: string): OpenContent | undefined {
  const read = open.safeParse(jsonOf(content))
  if (!read.success) return undefined
  const { pair, reveal, answers, nonce } = read.data
  const found = { pair, reveal, answers, nonce }
  return openContent(found) === content ? found : undefined
}

/** Takes shared words only: the door made them. */
export const commitContent = ({ pair, reveal, set, commitment }: CommitContent): string =>
  canonicalJson({
    form: COMMIT_FORM,
    pair,
    reveal,
    about: set.about,
    title: set.title,
    questions: set.questions.map((question) => ({ ...question })),
    commitment,
  })

export const openContent = ({ pair, reveal, answers, nonce }: OpenContent): string =>
  canonicalJson({
    form: OPEN_FORM,
    pair,
    reveal,
    answers: answers.map((answer) => ({ ...answer })),
    nonce,
  })

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}
