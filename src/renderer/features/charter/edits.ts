// Changes of a charter as they are made on its page. Invariant: no key stands twice.
import type { CharterClause, CharterContent, ClauseKind } from '../../../contract/charter'
import { filledIn } from '../../../domain/clause-wording'

type Change = (content: CharterContent) => CharterContent

export const withClause =
  (key: string, change: Partial<CharterClause>): Change =>
  (content) => ({
    ...content,
    clauses: content.clauses.map((clause) => (clause.key === key ? { ...clause, ...change } : clause)),
  })

export const addingClause =
  (clause: CharterClause): Change =>
  (content) =>
    content.clauses.some(({ key }) => key === clause.key)
      ? content
      : { ...content, clauses: [...content.clauses, clause] }

export const withoutClause =
  (key: string): Change =>
  (content) => ({ ...content, clauses: content.clauses.filter((clause) => clause.key !== key) })

/** Back to where it stood, as far as that place is still there. */
export const puttingBack =
  (clause: CharterClause, at: number): Change =>
  (content) =>
    content.clauses.some(({ key }) => key === clause.key)
      ? content
      : {
          ...content,
          clauses: [...content.clauses.slice(0, at), clause, ...content.clauses.slice(at)],
        }

/** One place up (-1) or down (1); at the ends nothing changes. */
export const moving =
  (key: string, by: -1 | 1): Change =>
  (content) => {
    const from = content.clauses.findIndex((clause) => clause.key === key)
    const moved = content.clauses[from]
    const other = content.clauses[from + by]
    if (moved === undefined || other === undefined) return content
    const clauses = content.clauses.map((clause) =>
      clause === moved ? other : clause === other ? moved : clause,
    )
    return { ...content, clauses }
  }

/** A clause of the library with its first wording, the blanks filled as usual; names stay blanks where there are none. */
export function usualClause(
  kind: ClauseKind,
  names: { readonly me: string; readonly partner: string } | null,
) {
  const [wording] = kind.wordings
  return {
    key: kind.key,
    heading: kind.heading,
    words: filledIn(wording?.text ?? '', usualValues(kind, names)),
    isOwn: false,
  } satisfies CharterClause
}

export const usualValues = (
  { blanks }: ClauseKind,
  names: { readonly me: string; readonly partner: string } | null,
): Record<string, string> =>
  Object.fromEntries(
    blanks.map((blank) => {
      if (blank.kind === 'who') return [blank.name, blank.others[0] ?? names?.me ?? '']
      return [blank.name, String(blank.usual)]
    }),
  )
