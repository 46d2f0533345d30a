// Marks and unmarks a selection as "may be shared", text block by text block. Headings are not marked.
import type { Node } from '@tiptap/pm/model'
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { passageMark, runsOfBlock } from './passages'
import { withoutBlanks } from './stretches'

interface Stretch {
  readonly from: number
  readonly to: number
  /** The passage that is there already and grows to the whole stretch; null: a new one. */
  readonly passageId: string | null
  readonly isMarked: boolean
}

/** Writes the change into `tr`; false when there are no words to mark. */
export function toggleMayBeShared(state: EditorState, tr: Transaction, newId: () => string): boolean {
  const type = state.schema.marks[passageMark]
  if (type === undefined) return false
  const { from, to, empty } = state.selection
  if (empty) return unmarkPassageAt(state, tr)
  const stretches = stretchesIn(state.doc, from, to)
  const last = stretches.at(-1)
  if (last === undefined && !state.doc.rangeHasMark(from, to, type)) return false
  if (stretches.every((one) => one.isMarked)) tr.removeMark(from, to, type)
  else {
    for (const one of stretches)
      tr.addMark(one.from, one.to, type.create({ passageId: one.passageId ?? newId() }))
  }
  // Under a selection nobody would see the marker.
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(to, last?.to ?? to)), -1))
  return true
}

function unmarkPassageAt(state: EditorState, tr: Transaction): boolean {
  const { $from } = state.selection
  const type = state.schema.marks[passageMark]
  if (type === undefined || !$from.parent.isTextblock) return false
  const here = runsOfBlock($from.parent, $from.start()).find(
    (run) => run.from <= $from.pos && $from.pos <= run.to,
  )
  if (here === undefined) return false
  tr.removeMark(here.from, here.to, type)
  return true
}

function stretchesIn(doc: Node, from: number, to: number): Stretch[] {
  const stretches: Stretch[] = []
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isTextblock) return true
    if (node.type.name === 'heading') return false
    const stretch = stretchOfBlock(node, position + 1, from, to)
    if (stretch !== null) stretches.push(stretch)
    return false
  })
  return stretches
}

/** The chosen words of one block without blanks at the edges, joined with the passages they touch. */
function stretchOfBlock(block: Node, start: number, from: number, to: number): Stretch | null {
  const chosen = withoutBlanks(block, start, from, to)
  if (chosen === null) return null
  const touched = runsOfBlock(block, start).filter((run) => run.from < chosen.to && chosen.from < run.to)
  const isMarked =
    touched.reduce((sum, run) => sum + Math.min(run.to, chosen.to) - Math.max(run.from, chosen.from), 0) ===
    chosen.to - chosen.from
  return {
    from: Math.min(chosen.from, ...touched.map((run) => run.from)),
    to: Math.max(chosen.to, ...touched.map((run) => run.to)),
    passageId: touched[0]?.passageId ?? null,
    isMarked,
  }
}
