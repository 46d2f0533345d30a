// The words of a review as they are sealed, and back. Invariant: what is not as it should be stays as it is saved.
import type { ReviewWords } from '../../../../contract/reviews'
import type { Words } from '../../../editor/words'

const fields = ['whatWorks', 'whatToChange', 'whatWeKeep', 'thanks'] as const
export const NEXT_WAYS = ['goOn', 'change', 'end'] as const

export const draftOf = (title: string, words: ReviewWords): Words => ({ title, document: { ...words } })

export function reviewWordsOf({ document }: Words, saved: ReviewWords): ReviewWords {
  const textIn = (field: (typeof fields)[number]) => {
    const words = document[field]
    return typeof words === 'string' ? words : saved[field]
  }
  const { next } = document
  return {
    whatWorks: textIn('whatWorks'),
    whatToChange: textIn('whatToChange'),
    whatWeKeep: textIn('whatWeKeep'),
    thanks: textIn('thanks'),
    next: next === null ? null : (NEXT_WAYS.find((way) => way === next) ?? saved.next),
  }
}

/** As a document whose text can be shown in a line. */
export const readable = (title: string, words: ReviewWords): Words => ({
  title,
  document: { type: 'doc', content: fields.map((field) => ({ type: 'text', text: words[field] })) },
})
