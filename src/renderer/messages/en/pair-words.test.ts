// Two who stand on one level read no word of who is above whom or of age, whatever is said to them.
import { expect, test } from 'vitest'
import { candidates } from './candidates'
import { pairs } from './pairs'

const OF_RANK =
  /\b(senior|junior|superior|subordinate|older|younger|elder|aged?|ages|generations?|boss|bosses|rank|mentors?|mentees?|veteran|newcomer|experienced)\b/iu

/** Every sentence, those that take words with a name put in. */
function sentencesIn(messages: unknown): string[] {
  if (typeof messages === 'string') return [messages]
  if (typeof messages === 'function') {
    const said: unknown = Reflect.apply(messages, undefined, ['educational', 'Maya', 'Maya'])
    return sentencesIn(said)
  }
  if (typeof messages !== 'object' || messages === null) return []
  return Object.values(messages).flatMap(sentencesIn)
}

test.each([
  ['the set-up of a pair', pairs],
  ['the shortlist and its letter', candidates],
])('%s speaks of no level and no age', (_what, messages) => {
  const sentences = sentencesIn(messages)
  expect(sentences.length).toBeGreaterThan(30)
  expect(sentences.filter((sentence) => OF_RANK.test(sentence))).toEqual([])
})
