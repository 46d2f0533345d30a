// The invitation to a candidate, as plain text. Invariant: of what is known of the candidate only the fields that were
// chosen stand in it; why they are on the list and how far it is can not be chosen.

export const LETTER_FIELDS = ['purpose', 'learn', 'offer', 'time', 'ending', 'privacy'] as const

export type LetterField = (typeof LETTER_FIELDS)[number]

export interface LetterFacts {
  readonly to: string
  readonly from: string
  readonly learn: string
  readonly offer: string
}

/** The sentences, in the language of the letter. */
export interface LetterWords {
  readonly greeting: (to: string) => string
  readonly opening: string
  readonly purpose: string
  readonly learn: (what: string) => string
  readonly offer: (what: string) => string
  readonly time: string
  readonly ending: string
  readonly privacy: string
  readonly close: string
}

/** A field that says nothing of its own has nothing to be left out for. */
export const isFieldEmpty = (field: LetterField, facts: LetterFacts): boolean =>
  (field === 'learn' && facts.learn.trim() === '') || (field === 'offer' && facts.offer.trim() === '')

export function invitationLetter(
  facts: LetterFacts,
  chosen: ReadonlySet<LetterField>,
  words: LetterWords,
): string {
  const paragraphs: Readonly<Record<LetterField, string>> = {
    purpose: words.purpose,
    learn: words.learn(oneLine(facts.learn)),
    offer: words.offer(oneLine(facts.offer)),
    time: words.time,
    ending: words.ending,
    privacy: words.privacy,
  }
  const body = LETTER_FIELDS.filter((field) => chosen.has(field) && !isFieldEmpty(field, facts)).map(
    (field) => paragraphs[field],
  )
  return [
    words.greeting(oneLine(facts.to)),
    words.opening,
    ...body,
    [words.close, oneLine(facts.from)].filter((line) => line !== '').join('\n'),
  ].join('\n\n')
}

/** A note in several lines is one thought inside a sentence; its full stop comes from the sentence. */
const oneLine = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.…]+$/u, '')
