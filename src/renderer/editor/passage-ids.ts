// Keeps passage ids unique: what is split, copied or dropped gets a new id, the first run keeps the old one.
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
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
    appendTransaction: (transactions, _before, state) =>
      transactions.some((one) => one.docChanged) ? repairPassageIds(state, newId) : null,
  })
}
