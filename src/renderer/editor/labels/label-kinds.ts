// The marks that label words, and what each of them holds.
import type { Mark } from '@tiptap/pm/model'

export type LabelKind = 'direction' | 'tag' | 'person' | 'goal'

/** The one attribute that says which. */
export const labelAttribute = {
  direction: 'way',
  tag: 'tagId',
  person: 'personId',
  goal: 'goalId',
} as const satisfies Record<LabelKind, string>

export function labelValue(kind: LabelKind, mark: Mark): string {
  const value: unknown = mark.attrs[labelAttribute[kind]]
  return typeof value === 'string' ? value : ''
}
