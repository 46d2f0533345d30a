// The charter of a pair in one line: which version, where it stands, and its dates.
import type { CharterLine } from '../../../contract/charter'
import { m } from '../../messages/unlocked'
import { asPlainDay } from '../../ui/local-dates'

interface InWords {
  readonly words: string
  readonly facts: string
}

export function charterInWords(charter: CharterLine | undefined): InWords {
  const words = m.today.between.charter
  if (charter === undefined) return { words: words.none, facts: words.noneFacts }
  const { status, version, sinceOn, reviewOn } = charter
  const dates = [
    ...(sinceOn === null ? [] : [words.since(asPlainDay(sinceOn))]),
    ...(reviewOn === null ? [] : [words.review(asPlainDay(reviewOn))]),
  ]
  if (status === 'draft')
    return {
      words: version === 0 ? words.draft : words.draftAfter(version),
      facts: [words.draftFacts, ...dates].join(' · '),
    }
  return {
    // The last version here is not what the partner sent.
    words: status === 'answered' ? words.sent : words.ready(version),
    facts: [words.statusFacts[status], ...dates].join(' · '),
  }
}
