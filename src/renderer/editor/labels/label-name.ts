// How a label is called on screen. Empty while the names are not there yet.
import { DIRECTIONS } from '../../../domain/note-document'
import { m } from '../../messages/unlocked'
import type { NamesById, NoteDesk } from '../desk/note-desk'
import type { LabelKind } from './label-kinds'

const lists = { tag: 'tags', person: 'people', goal: 'goals' } as const satisfies Partial<
  Record<LabelKind, keyof NamesById>
>

export function labelName(kind: LabelKind, value: string, desk: NoteDesk | null): string {
  if (kind === 'direction') {
    const way = DIRECTIONS.find((one) => one === value)
    return way === undefined ? '' : m.note.directions[way]
  }
  if (desk === null) return ''
  return desk.lookups[lists[kind]].find((one) => one.id === value)?.name ?? m.note.labels.gone[kind]
}

/** Those that can be chosen. */
export const choicesOf = (kind: 'tag' | 'person' | 'goal', desk: NoteDesk) => desk.lookups[lists[kind]]
