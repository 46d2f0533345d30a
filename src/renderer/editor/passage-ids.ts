// Keeps passage ids unique: what is split, copied or dropped gets a new id, the first run keeps the old one.
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { changedRanges } from './changed-ranges'
import { passageMark, passageRuns } from './passages'

/** The transaction that gives later runs of a used id (and runs without one) a new id; null if all are unique. */
export function repairPassageIds(state: EditorState, newId: () => string): Transaction | null {
  const type = state.schema.marks[passageMark]
  if (type === undefined) return null
  const taken = new Set<string>()
  const { tr } = state
  for (const run of passageRuns(state.doc)) {
    if (run.passageId !== null && !taken.has(run.passageId)) taken.add(run.passageId)
    else {
      const passageId = newId()
      taken.add(passageId)
      tr.addMark(run.from, run.to, type.create({ passageId }))
    }
  }
  return tr.docChanged ? tr : null
}

export function keepPassageIdsUnique(newId: () => string): Plugin {
  return new Plugin({
    key: new PluginKey('passageIds'),
    appendTransaction(transactions, _before, state) {
      const changed = transactions.filter((one) => one.docChanged)
      return changed.length > 0 && touchesPassages(changed, state) ? repairPassageIds(state, newId) : null
    },
  })
}

/** An id can only come to stand twice where something changed in a block that has passages. */
function touchesPassages(transactions: readonly Transaction[], { doc }: EditorState): boolean {
  let touches = false
  for (const { from, to } of changedRanges(transactions)) {
    const first = doc.resolve(from)
    const last = doc.resolve(to)
    const start = first.parent.isTextblock ? first.before() : from
    const end = last.parent.isTextblock ? last.after() : Math.min(to + 1, doc.content.size)
    doc.nodesBetween(Math.max(0, start - 1), Math.min(end + 1, doc.content.size), (node) => {
      touches ||= node.marks.some((mark) => mark.type.name === passageMark)
      return !touches
    })
    if (touches) return true
  }
  return touches
}
