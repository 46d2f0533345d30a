// Puts a label on words and takes it off. With no words chosen it goes to the whole block of the caret.
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { stretchesBetween, type Stretch } from '../stretches'
import { labelAttribute, labelValue, type LabelKind } from './label-kinds'

/** Takes the label off where all of the words bear it already. False when there are no words. */
export function toggleLabel(state: EditorState, tr: Transaction, kind: LabelKind, value: string): boolean {
  const type = state.schema.marks[kind]
  const stretches = chosenStretches(state)
  if (type === undefined || stretches.length === 0) return false
  const mark = type.create({ [labelAttribute[kind]]: value })
  const isOnAll = stretches.every((one) => bearsWhole(state, one, kind, value))
  for (const { from, to } of stretches) {
    if (isOnAll) tr.removeMark(from, to, mark)
    else tr.addMark(from, to, mark)
  }
  tr.removeStoredMark(type)
  return true
}

/** The values of this kind that all of the chosen words bear. */
export function labelsOnAll(state: EditorState, kind: LabelKind): string[] {
  const stretches = chosenStretches(state)
  const first = stretches[0]
  if (first === undefined) return []
  const values = new Set<string>()
  state.doc.nodesBetween(first.from, first.to, (node) => {
    for (const mark of node.marks) if (mark.type.name === kind) values.add(labelValue(kind, mark))
  })
  return [...values].filter((value) => stretches.every((one) => bearsWhole(state, one, kind, value)))
}

export function chosenStretches({ doc, selection }: EditorState): Stretch[] {
  if (!selection.empty)
    return selection.ranges.flatMap(({ $from, $to }) => stretchesBetween(doc, $from.pos, $to.pos))
  const { $from } = selection
  return $from.parent.isTextblock ? stretchesBetween(doc, $from.start(), $from.end()) : []
}

function bearsWhole(state: EditorState, { from, to }: Stretch, kind: LabelKind, value: string): boolean {
  let isWhole = true
  state.doc.nodesBetween(from, to, (node) => {
    if (!node.isInline) return true
    if (!node.marks.some((mark) => mark.type.name === kind && labelValue(kind, mark) === value))
      isWhole = false
    return false
  })
  return isWhole
}
