// Moves a line of a summary past its neighbour: an item of a list, or a block of the sheet. Alt and an arrow key.
// Invariant: nothing is copied or lost; the document keeps to its schema; the caret stays in the words it was in.
import { Fragment, type Node, type ResolvedPos } from '@tiptap/pm/model'
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'

export type Direction = 'up' | 'down'

/** Null: there is nowhere to go. */
export function movedBlock(state: EditorState, direction: Direction): Transaction | null {
  const { $from } = state.selection
  const depth = depthToMove($from)
  if (depth === null) return null
  const parent = $from.node(depth - 1)
  const index = $from.index(depth - 1)
  const isAtEdge = direction === 'up' ? index === 0 : index === parent.childCount - 1
  if (!isAtEdge) return pastSibling(state, depth, direction)
  // An item leaves its list only from the lists of the sheet itself.
  return depth === 2 && $from.node(2).type.name === 'listItem' ? outOfList(state, direction) : null
}

/** Puts a whole block or item after the text block `at` (in reading order, from 0; -1: before all). */
export function movedAfter(state: EditorState, inside: number, at: number): Transaction | null {
  const $inside = state.doc.resolve(inside)
  const depth = depthToMove($inside)
  if (depth === null) return null
  const [from, to] = [$inside.before(depth), $inside.after(depth)]
  const target = at < 0 ? null : textBlockAt(state.doc, at)
  if (target === undefined || (target !== null && target.position >= from && target.position < to))
    return null
  // All there is on the sheet: there is nowhere to go.
  if (depthToTake($inside, depth) === 1 && state.doc.childCount === 1) return null
  const tr = state.tr
  const node = $inside.node(depth)
  take(tr, $inside, depth)
  const itemAfter = target === null ? null : itemAround(state.doc.resolve(target.position + 1))
  if (itemAfter !== null) tr.insert(tr.mapping.map(itemAfter), asItem(node))
  else {
    const after = target === null ? 0 : state.doc.resolve(target.position + 1).after(1)
    tr.insert(tr.mapping.map(after), node.type.name === 'listItem' ? asList(node) : node)
  }
  return tr.docChanged ? tr : null
}

/** The text block a position is in, counted in reading order; -1: before all. */
export function textBlockIndexAt(doc: Node, position: number): number {
  let index = -1
  doc.descendants((node, from) => {
    if (!node.isTextblock) return true
    if (from < position) index += 1
    return false
  })
  return index
}

/** Of the innermost item, or of the block of the sheet. */
function depthToMove($at: ResolvedPos): number | null {
  for (let depth = $at.depth; depth > 0; depth -= 1)
    if ($at.node(depth).type.name === 'listItem') return depth
  return $at.depth === 0 ? null : 1
}

/** The sibling goes, not the block itself: so the selection stays where it is. */
function pastSibling({ tr, selection: { $from } }: EditorState, depth: number, direction: Direction) {
  const [from, to] = [$from.before(depth), $from.after(depth)]
  const sibling = direction === 'up' ? tr.doc.resolve(from).nodeBefore : tr.doc.resolve(to).nodeAfter
  if (sibling === null) return null
  if (direction === 'up')
    return tr
      .insert(to, sibling)
      .delete(from - sibling.nodeSize, from)
      .scrollIntoView()
  return tr
    .delete(to, to + sibling.nodeSize)
    .insert(from, sibling)
    .scrollIntoView()
}

/** Into the list beyond the next block, or beside that block as a list of its own. */
function outOfList({ doc, tr, selection }: EditorState, direction: Direction): Transaction | null {
  const { $from } = selection
  const index = $from.index(0)
  const step = direction === 'up' ? -1 : 1
  const list = $from.node(1)
  const beside = doc.maybeChild(index + step)
  if (beside === null) return null
  const item = $from.node(2)
  const isInto = (block: Node | null) => block?.type === list.type
  const into = isInto(beside)
    ? index + step
    : isInto(doc.maybeChild(index + 2 * step))
      ? index + 2 * step
      : null
  const nearEdge = direction === 'up' ? startOf(doc, index + step) : endOf(doc, index + step)
  const offset = selection.from - $from.before(2)
  const place = into === null ? nearEdge : direction === 'up' ? endOf(doc, into) - 1 : startOf(doc, into) + 1
  take(tr, $from, 2)
  const mapped = tr.mapping.map(place)
  tr.insert(mapped, into === null ? Fragment.from(asListOf(list, item)) : item)
  const caret = mapped + (into === null ? 1 : 0) + offset
  return tr.setSelection(TextSelection.near(tr.doc.resolve(caret))).scrollIntoView()
}

function take(tr: Transaction, $inside: ResolvedPos, depth: number): void {
  const from = depthToTake($inside, depth)
  tr.delete($inside.before(from), $inside.after(from))
}

/** With the list that would be left empty. */
function depthToTake($inside: ResolvedPos, depth: number): number {
  let from = depth
  while (from > 1 && $inside.node(from - 1).childCount === 1) from -= 1
  return from
}

const startOf = (doc: Node, index: number): number => {
  let position = 0
  for (let at = 0; at < index; at += 1) position += doc.child(at).nodeSize
  return position
}
const endOf = (doc: Node, index: number): number => startOf(doc, index) + doc.child(index).nodeSize

const asListOf = (list: Node, item: Node): Node => list.type.create(list.attrs, item)

function asList(item: Node): Node {
  return item.type.schema.nodes['bulletList']?.create(null, item) ?? item
}

function asItem(node: Node): Fragment {
  if (node.type.name === 'listItem') return Fragment.from(node)
  const { schema } = node.type
  const item = schema.nodes['listItem']
  if (node.type.name === 'bulletList' || node.type.name === 'orderedList') return node.content
  const words = schema.nodes['paragraph']?.create(null, node.content)
  return Fragment.from(item?.create(null, words) ?? node)
}

function textBlockAt(doc: Node, at: number): { readonly position: number } | undefined {
  let index = -1
  let found: { readonly position: number } | undefined
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    index += 1
    if (index === at) found = { position }
    return false
  })
  return found
}

/** Where the innermost item around a position ends. */
function itemAround($at: ResolvedPos): number | null {
  for (let depth = $at.depth; depth > 0; depth -= 1)
    if ($at.node(depth).type.name === 'listItem') return $at.after(depth)
  return null
}
