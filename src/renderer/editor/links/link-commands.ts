// Where a link stands, and how it is made, changed and taken away.
import type { Editor } from '@tiptap/core'
import type { ResolvedPos } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { hrefOf, linkMark } from './link-mark'

export interface LinkRange {
  readonly from: number
  readonly to: number
  readonly href: string
}

/** The link the caret or the whole selection lies in. */
export function linkAt({ doc, selection }: EditorState): LinkRange | null {
  const { $from, $to } = selection
  const after = linkThrough($from, 'after') ?? (selection.empty ? linkThrough($from, 'before') : null)
  return after !== null && after.from <= $from.pos && $to.pos <= after.to && $to.pos <= doc.content.size
    ? after
    : null
}

function linkThrough($at: ResolvedPos, side: 'after' | 'before'): LinkRange | null {
  const node = side === 'after' ? $at.nodeAfter : $at.nodeBefore
  const mark = node?.marks.find((one) => one.type.name === linkMark)
  if (mark === undefined || !$at.parent.isTextblock) return null
  const spans: { from: number; to: number; isLink: boolean }[] = []
  $at.parent.forEach((child, offset) => {
    const isLink = mark.isInSet(child.marks)
    const last = spans.at(-1)
    const to = $at.start() + offset + child.nodeSize
    if (last !== undefined && last.isLink === isLink) spans[spans.length - 1] = { ...last, to }
    else spans.push({ from: $at.start() + offset, to, isLink })
  })
  const here = spans.find(
    ({ isLink, from, to }) =>
      isLink && (side === 'after' ? from <= $at.pos && $at.pos < to : from < $at.pos && $at.pos <= to),
  )
  return here === undefined ? null : { from: here.from, to: here.to, href: hrefOf(mark.attrs) }
}

/** Over the link of the caret, else over the selection, else the address itself is put in. */
export function setLink(editor: Editor, href: string, words = href): void {
  const { state } = editor
  const type = state.schema.marks[linkMark]
  if (type === undefined) return
  const mark = type.create({ href })
  const here = linkAt(state)
  const { from, to, empty } = state.selection
  const { tr } = state
  if (here !== null) tr.removeMark(here.from, here.to, type).addMark(here.from, here.to, mark)
  else if (!empty) tr.addMark(from, to, mark)
  else tr.replaceSelectionWith(state.schema.text(words, [mark]), false)
  editor.view.dispatch(tr.removeStoredMark(type).scrollIntoView())
}

export function removeLink(editor: Editor): void {
  const here = linkAt(editor.state)
  const type = editor.schema.marks[linkMark]
  if (here !== null && type !== undefined)
    editor.view.dispatch(editor.state.tr.removeMark(here.from, here.to, type))
}
