// What would leak of a note or a comment, field by field, in words.
import type { SaidLeak } from '../../../../contract/handover'
import { m } from '../../../messages/unlocked'

export const isWouldLeak = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'WOULD_LEAK'

/** One line a field. */
export function saidLeaksInWords(leaks: readonly SaidLeak[], noteIs: 'note' | 'reason'): string[] {
  const byField = new Map<string, { readonly field: SaidLeak['field']; readonly quotes: string[] }>()
  for (const { field, quote } of leaks) {
    const key = JSON.stringify(field)
    const known = byField.get(key) ?? { field, quotes: [] }
    if (!known.quotes.includes(quote)) known.quotes.push(quote)
    byField.set(key, known)
  }
  return [...byField.values()].map(({ field, quotes }) =>
    lineOf(field, noteIs, quotes.map((quote) => m.leaks.quote(quote)).join(', ')),
  )
}

function lineOf(field: SaidLeak['field'], noteIs: 'note' | 'reason', words: string): string {
  const { said } = m.leaks
  if (field.is === 'note') return noteIs === 'note' ? said.inNote(words) : said.inReason(words)
  return field.about === '' ? said.inCommentOnAll(words) : said.inComment(field.about, words)
}
