// Files on their way into a note: dropped, pasted or picked. Until one is wholly taken in there is only a card drawn
// over the text; then its image or file stands there, as one step that Undo takes back.
import { Extension, type Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { EditorState } from '@tiptap/pm/state'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { errorCode } from '../autosave'
import { deskStoreOf } from '../desk/desk-store'
import { addLineBehind } from '../line-behind'
import { bringTyped } from '../open-editors'
import type { AttachmentInfo, AttachmentSource } from './attachment-source'
import { uploadCard, type UploadCard } from './upload-card'

interface Change {
  readonly add?: { readonly at: number; readonly card: UploadCard }
  readonly remove?: UploadCard
}

const uploads = new PluginKey<DecorationSet>('uploads')

export const Uploads = Extension.create({
  name: 'uploads',
  addProseMirrorPlugins() {
    const { editor } = this
    const take = (files: readonly File[], at: number) => {
      const source = deskStoreOf(editor).desk()?.attachments ?? null
      if (source === null || !editor.isEditable) return false
      void takeAll(editor, source, files, at)
      return true
    }
    return [
      new Plugin<DecorationSet>({
        key: uploads,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, shown) {
            const meta: Change | undefined = tr.getMeta(uploads)
            return withChange(shown.map(tr.mapping, tr.doc), meta, tr.doc)
          },
        },
        props: {
          decorations: (state) => uploads.getState(state),
          handleDrop(view, event) {
            const files = [...(event.dataTransfer?.files ?? [])]
            const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
            if (files.length === 0 || place === null) return false
            event.preventDefault()
            return take(files, blockPlace(view.state, place.pos))
          },
          handlePaste(view, event) {
            const files = [...(event.clipboardData?.files ?? [])]
            // Programs put a picture of the words beside the words.
            if (files.length === 0 || event.clipboardData?.getData('text/plain') !== '') return false
            return take(files, blockPlace(view.state, view.state.selection.from))
          },
        },
        // Left: nobody would see the rest go in, and nothing half-taken is kept.
        view: () => ({ destroy: () => stopAll(editor) }),
      }),
    ]
  },
})

/** Picked files go where the caret is. */
export function takeInAtCaret(editor: Editor, files: readonly File[]): void {
  const source = deskStoreOf(editor).desk()?.attachments ?? null
  if (source === null) return
  const at = blockPlace(editor.state, editor.state.selection.from)
  void takeAll(editor, source, files, at)
}

const goingByEditor = new WeakMap<Editor, Set<AbortController>>()

function goingIn(editor: Editor): Set<AbortController> {
  const going = goingByEditor.get(editor) ?? new Set()
  goingByEditor.set(editor, going)
  return going
}

function stopAll(editor: Editor): void {
  const going = [...goingIn(editor)].filter(({ signal }) => !signal.aborted)
  for (const one of going) one.abort()
  if (going.length > 0) deskStoreOf(editor).desk()?.onUploadsStopped(going.length)
}

interface Upload {
  readonly file: File
  readonly card: UploadCard
  readonly leaving: AbortController
}

/** All of them show at once; they go in one after the other, and so stay in their order. */
async function takeAll(
  editor: Editor,
  source: AttachmentSource,
  files: readonly File[],
  at: number,
): Promise<void> {
  const begunOnes = files.map((file) => begun(editor, file, at))
  for (const upload of begunOnes) await takeIn(editor, source, upload)
}

function begun(editor: Editor, file: File, at: number): Upload {
  const leaving = new AbortController()
  goingIn(editor).add(leaving)
  const dismiss = () => change(editor, { remove: card })
  const stop = () => {
    leaving.abort()
    dismiss()
  }
  const card = uploadCard(file, stop, dismiss)
  change(editor, { add: { at, card } })
  return { file, card, leaving }
}

async function takeIn(editor: Editor, source: AttachmentSource, upload: Upload): Promise<void> {
  const { file, card, leaving } = upload
  const { signal } = leaving
  try {
    if (signal.aborted) return
    const attachment = await source.add(file, {
      signal,
      onProgress: ({ doneBytes, sizeBytes }) => card.progress(doneBytes, sizeBytes),
    })
    if (!signal.aborted) put(editor, card, attachment)
  } catch (error) {
    if (!signal.aborted) card.fail(errorCode(error))
  } finally {
    goingIn(editor).delete(leaving)
  }
}

function put(editor: Editor, card: UploadCard, attachment: AttachmentInfo): void {
  if (editor.isDestroyed) return
  // What is typed as Markdown right now stands first, or it would take the place of what comes.
  bringTyped()
  // Its place is gone where all was replaced: then it comes last.
  const at = placeOf(editor.state, card) ?? editor.state.doc.content.size
  const { id: attachmentId, name, width } = attachment
  const { schema } = editor
  const node =
    width === null
      ? schema.node('file', { attachmentId, name: name.slice(0, 255) || null })
      : schema.node('image', { attachmentId })
  const { tr } = editor.state
  // A step of its own, however quickly it follows the last letter.
  addLineBehind(closeHistory(tr).insert(at, node), at + node.nodeSize)
  editor.view.dispatch(tr.setMeta(uploads, { remove: card } satisfies Change))
}

function change(editor: Editor, meta: Change): void {
  if (!editor.isDestroyed)
    editor.view.dispatch(editor.state.tr.setMeta(uploads, meta).setMeta('addToHistory', false))
}

function withChange(
  shown: DecorationSet,
  meta: Change | undefined,
  doc: EditorView['state']['doc'],
): DecorationSet {
  if (meta === undefined) return shown
  const left =
    meta.remove === undefined ? shown : shown.remove(shown.find(undefined, undefined, isOf(meta.remove)))
  if (meta.add === undefined) return left
  const { at, card } = meta.add
  return left.add(doc, [
    Decoration.widget(at, card.dom, { side: 1, card, ignoreSelection: true, stopEvent: () => true }),
  ])
}

const isOf = (card: UploadCard) => (spec: { readonly card?: UploadCard }) => spec.card === card

function placeOf(state: EditorState, card: UploadCard): number | null {
  return uploads.getState(state)?.find(undefined, undefined, isOf(card))[0]?.from ?? null
}

/** The nearest place for a block: before an empty line, else behind the block that `position` lies in. */
function blockPlace({ doc, schema }: EditorState, position: number): number {
  const $at = doc.resolve(position)
  const type = schema.nodes['image']
  if (type === undefined) return doc.content.size
  const isEmptyLine = $at.parent.isTextblock && $at.parent.content.size === 0
  for (let depth = $at.depth; depth > 0; depth -= 1) {
    const index = isEmptyLine && depth === $at.depth ? $at.index(depth - 1) : $at.indexAfter(depth - 1)
    const place = isEmptyLine && depth === $at.depth ? $at.before(depth) : $at.after(depth)
    if ($at.node(depth - 1).canReplaceWith(index, index, type)) return place
  }
  return $at.depth === 0 ? position : doc.content.size
}
