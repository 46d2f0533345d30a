// The words of a charter as one text for the leak check, and where each of them stands.
import type { CharterContent, CharterSide } from './charter'

export type CharterField =
  | { readonly is: 'title' | 'purpose' }
  | { readonly is: 'clause'; readonly key: string }
  | { readonly is: 'expectation'; readonly side: CharterSide }

interface FieldText {
  readonly field: CharterField
  /** What people know it by; empty where the page has a word of its own. */
  readonly heading: string
  readonly text: string
}

/** Every part that holds words, in the order of the page. */
export const charterFieldsOf = ({ title, purpose, clauses, expectations }: CharterContent): FieldText[] => [
  { field: { is: 'title' }, heading: '', text: title },
  { field: { is: 'purpose' }, heading: '', text: purpose },
  ...clauses.map(({ key, heading, words }): FieldText => ({
    field: { is: 'clause', key },
    heading,
    text: `${heading}\n${words}`,
  })),
  ...(['me', 'partner'] as const).map((side): FieldText => ({
    field: { is: 'expectation', side },
    heading: '',
    text: expectations[side],
  })),
]

/** Parts joined by one line break each. */
export const charterTextOf = (content: CharterContent): string =>
  charterFieldsOf(content)
    .map(({ text }) => text)
    .join('\n')

/** The part in which this offset into the text lies; a line break belongs to the part before it. */
export function fieldAt(content: CharterContent, offset: number): CharterField {
  let before = 0
  for (const { field, text } of charterFieldsOf(content)) {
    before += text.length + 1
    if (offset < before) return field
  }
  return { is: 'expectation', side: 'partner' }
}
