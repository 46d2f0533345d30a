// TipTap as it comes, for comparison: what the browser and ProseMirror cost without anything of ours.
import { Editor, type JSONContent } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'

declare global {
  interface Window {
    showNote: (document: JSONContent) => void
  }
}

window.showNote = (document) => {
  const element = window.document.querySelector('#note')
  if (element === null) throw new Error('no place for the note')
  const extensions = [StarterKit.configure({ trailingNode: false })]
  const editor = new Editor({ element, extensions, content: document })
  editor.commands.focus()
}
