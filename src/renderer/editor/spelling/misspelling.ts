// What a menu can do about a misspelled word: name it, suggest, replace, learn.
import type { Editor } from '@tiptap/core'
import type { Mark, Node } from '@tiptap/pm/model'
import { asAsked, asWritten } from '../../../domain/spelled-words'
import type { Range } from '../text-offsets'
import { spelling } from './spelling-state'

export interface Misspelling extends Range {
  /** As it stands in the text. */
  readonly word: string
}

/** The underlined word at this position (before, in or behind it), or null. */
export function misspellingAt(editor: Editor, position: number): Misspelling | null {
  const [found] = spelling.getState(editor.state)?.marked.find(position, position) ?? []
  if (found === undefined) return null
  const { from, to } = found
  return { word: editor.state.doc.textBetween(from, to), from, to }
}

/** At most 6, the likeliest first, as they would be written; none when nothing is checked or the speller is gone. */
export async function suggestionsFor(editor: Editor, word: string): Promise<readonly string[]> {
  const desk = spelling.getState(editor.state)?.desk ?? null
  if (desk === null) return []
  const suggestions = await desk.checker.suggest(desk.language, asAsked(word)).catch(() => [])
  return suggestions.map((suggestion) => asWritten(suggestion, word))
}

/** Keeps the marks that cover the whole word. False when the word is not there any more: nothing is changed. */
export function replaceWord(editor: Editor, { word, from, to }: Misspelling, replacement: string): boolean {
  const { doc, schema, tr } = editor.state
  if (!editor.isEditable || replacement === '' || to > doc.content.size) return false
  if (doc.textBetween(from, to) !== word) return false
  editor.view.dispatch(tr.replaceWith(from, to, schema.text(replacement, marksOverAll(doc, from, to))))
  return true
}

/** Right from now on, in every note and language. Rejects when the vault could not keep it. */
export async function addToPrivateWords(editor: Editor, word: string): Promise<void> {
  await spelling.getState(editor.state)?.desk?.addPrivateWord(asAsked(word))
}

function marksOverAll(doc: Node, from: number, to: number): readonly Mark[] {
  let common: readonly Mark[] | null = null
  doc.nodesBetween(from, to, (node) => {
    if (node.isText) common = common?.filter((mark) => mark.isInSet(node.marks)) ?? node.marks
  })
  return common ?? []
}
