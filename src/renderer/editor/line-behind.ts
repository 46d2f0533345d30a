// A note never ends with something one cannot write in: behind it there is a line to go on.
import type { Transaction } from '@tiptap/pm/state'

/** `end`: where the block ends that was just put in. */
export function addLineBehind(tr: Transaction, end: number): void {
  const $end = tr.doc.resolve(end)
  const paragraph = tr.doc.type.schema.nodes['paragraph']
  if ($end.nodeAfter === null && $end.depth === 0 && paragraph !== undefined)
    tr.insert(end, paragraph.create())
}
