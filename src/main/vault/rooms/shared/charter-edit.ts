// Lets an edit of a charter in: what was typed into the shared room itself. With `summary-edit.ts` and the door one of
// the places where shared text is made.
import type { CharterContent } from '../../../../domain/charter'
import { err, ok, type Result } from '../../../../domain/result'
import type { PrivateText, SharedText } from '../../../../domain/text'
import { storableText } from '../../../../domain/visible-text'

/** Private words are strings, too: with this a note's text cannot be handed in as if it had been typed here. */
type Typed<Words> = Words extends PrivateText ? never : Words

/** Two clauses under one key could not be told apart. */
export type CharterProblem = 'clauseTwice'

export function parseCharterEdit<Words extends string>(
  typed: CharterContent<Typed<Words>>,
): Result<CharterContent<SharedText>, CharterProblem> {
  const { clauses, expectations } = typed
  if (new Set(clauses.map(({ key }) => key)).size < clauses.length) return err('clauseTwice')
  return ok({
    ...typed,
    title: shared(typed.title),
    purpose: shared(typed.purpose),
    clauses: clauses.map((clause) => ({
      ...clause,
      heading: shared(clause.heading),
      words: shared(clause.words),
    })),
    expectations: { me: shared(expectations.me), partner: shared(expectations.partner) },
  })
}

/** A part as the door hands it over. */
export interface CarriedCharterPart {
  readonly part: string
  readonly heading: SharedText
  readonly words: SharedText
}

/** Into the purpose, or into the clause of its kind. Words that stand there stay; the carried ones come after them. */
export function withCarriedPart(
  content: CharterContent<SharedText>,
  { part, heading, words }: CarriedCharterPart,
): CharterContent<SharedText> {
  if (part === 'purpose') return { ...content, purpose: after(content.purpose, words) }
  const isThere = content.clauses.some(({ key }) => key === part)
  if (!isThere)
    return { ...content, clauses: [...content.clauses, { key: part, heading, words, isOwn: false }] }
  const clauses = content.clauses.map((clause) =>
    clause.key === part ? { ...clause, words: after(clause.words, words) } : clause,
  )
  return { ...content, clauses }
}

function after(before: SharedText, words: SharedText): SharedText {
  if (before.includes(words)) return before
  return before.trim() === '' ? words : (`${before}\n${words}` as SharedText)
}

const shared = (words: string): SharedText => storableText(words) as SharedText
