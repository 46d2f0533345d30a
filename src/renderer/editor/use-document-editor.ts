// A TipTap editor under our policy: no injected styles, JSON only, pasted HTML through the allow-list.
import type { Extensions } from '@tiptap/core'
import { useEditor, type Editor } from '@tiptap/react'
import { keepAllowedHtml } from './paste-allow-list'

export type DocumentJson = Record<string, unknown>

interface DocumentEditorOptions {
  readonly label: string
  readonly extensions: Extensions
  /** As it stands at the first render. */
  readonly document: DocumentJson
  readonly onEdit: (read: () => DocumentJson) => void
  readonly onBlur: () => void
}

export function useDocumentEditor(options: DocumentEditorOptions): Editor {
  return useEditor({
    extensions: options.extensions,
    content: options.document,
    injectCSS: false,
    immediatelyRender: true,
    // A document this editor cannot show whole must not be overwritten by a shorter one.
    enableContentCheck: true,
    onContentError: ({ editor }) => editor.setEditable(false),
    onUpdate: ({ editor }) => options.onEdit(() => editor.getJSON()),
    onBlur: options.onBlur,
    editorProps: {
      transformPastedHTML: keepAllowedHtml,
      attributes: {
        'aria-label': options.label,
        'aria-multiline': 'true',
        role: 'textbox',
        autocomplete: 'off',
        autocorrect: 'off',
        spellcheck: 'false',
      },
    },
  })
}
