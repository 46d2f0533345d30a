// A charter as words that travel and are sealed, and back. Invariant: what is not as it should be stays as it is saved.
import type { CharterClause, CharterContent } from '../../contract/charter'
import type { Words } from './words'

export const wordsOf = ({ title, ...rest }: CharterContent): Words => ({ title, document: { ...rest } })

/** `saved`: what stands for parts that are missing or of another version. */
export function contentOf({ title, document }: Words, saved: CharterContent): CharterContent {
  const { purpose, clauses, expectations } = document
  return {
    title,
    purpose: textIn(purpose, saved.purpose),
    sinceOn: dayIn(document['sinceOn'], saved.sinceOn),
    reviewOn: dayIn(document['reviewOn'], saved.reviewOn),
    endsOn: dayIn(document['endsOn'], saved.endsOn),
    disclosureLevel: levels.find((level) => level === document['disclosureLevel']) ?? saved.disclosureLevel,
    clauses: Array.isArray(clauses) ? clauses.flatMap(clauseIn) : saved.clauses,
    expectations: {
      me: textIn(memberOf(expectations, 'me'), saved.expectations.me),
      partner: textIn(memberOf(expectations, 'partner'), saved.expectations.partner),
    },
  }
}

/** As a document whose text can be shown in a line. */
export const readable = (content: CharterContent): Words => ({
  title: content.title,
  document: {
    type: 'doc',
    content: [
      content.purpose,
      ...content.clauses.map(({ words }) => words),
      ...Object.values(content.expectations),
    ].map((text) => ({ type: 'text', text })),
  },
})

const levels = [0, 1, 2, 3] as const

const textIn = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise)
const dayIn = (value: unknown, otherwise: string | null) =>
  value === null || typeof value === 'string' ? value : otherwise

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([key]) => key === name)?.[1]
}

function clauseIn(value: unknown): CharterClause[] {
  const key = memberOf(value, 'key')
  if (typeof key !== 'string') return []
  const heading = textIn(memberOf(value, 'heading'), '')
  return [
    { key, heading, words: textIn(memberOf(value, 'words'), ''), isOwn: memberOf(value, 'isOwn') === true },
  ]
}
