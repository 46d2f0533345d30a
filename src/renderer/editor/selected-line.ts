// The selected words, when they are one short line: what a field about them begins with. Empty otherwise.
import type { EditorState } from '@tiptap/pm/state'

export function selectedLine({ doc, selection: { from, to } }: EditorState, maxLength: number): string {
  const words = doc.textBetween(from, to, '\n', '\n')
  return words.includes('\n') || words.length > maxLength ? '' : words
}
