// What is put into one cell of a table becomes one paragraph: blocks are joined by line breaks.
import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { isInTable } from '@tiptap/pm/tables'

export function singleCell(slice: Slice, state: EditorState): Slice {
  if (!isInTable(state) || isPartOfTable(slice) || slice.content.firstChild?.isInline === true) return slice
  const { schema } = state
  const lines: Node[][] = []
  slice.content.descendants((node) => {
    if (node.isTextblock) lines.push([...node.content.content])
    else if (node.isAtom && node.isBlock) lines.push([])
    return !node.isTextblock
  })
  const inline = lines.flatMap((nodes, index) =>
    index > 0 && nodes.length > 0 ? [schema.node('hardBreak'), ...nodes] : nodes,
  )
  return new Slice(Fragment.from(inline), 0, 0)
}

const isPartOfTable = ({ content }: Slice): boolean =>
  content.childCount === 1 && (content.firstChild?.type.name ?? '').startsWith('table')
