// A TipTap editor under our policy: no injected styles, JSON only, pasted HTML through the allow-list.
// Invariant: a document that cannot be shown whole is never edited and never reported as edited.
import type { Extensions } from '@tiptap/core'
import { useEditor, type Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { keepAllowedHtml } from './paste-allow-list'
import { showablePart, type DocumentJson } from './showable-part'

interface DocumentEditorOptions {
  readonly label: string
  readonly extensions: Extensions
  /** As it stands at the first render. */
  readonly document: DocumentJson
  /** For now nothing may be typed. */
  readonly isFrozen: boolean
  readonly onEdit: (read: () => DocumentJson) => void
  readonly onBlur: () => void
}

interface DocumentEditor {
  readonly editor: Editor
  /** The document holds something this editor does not know: what it shows is a part of it, or nothing. */
  readonly hasContentError: boolean
  /** Frozen, or not shown whole. */
  readonly isReadOnly: boolean
}

export function useDocumentEditor(options: DocumentEditorOptions): DocumentEditor {
  const [shown] = useState(() => showablePart(options.extensions, options.document))
  const hasContentError = !shown.isWhole
  const isReadOnly = hasContentError || options.isFrozen

  const editor = useEditor({
    extensions: options.extensions,
    content: shown.document,
    injectCSS: false,
    immediatelyRender: true,
    // What is put in later and is not known is refused, not shortened.
    enableContentCheck: true,
    onUpdate: ({ editor: edited }) => {
      if (!hasContentError) options.onEdit(() => edited.getJSON())
    },
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

  // The editor keeps this outside React. No update is emitted: it would be taken for an edit.
  useEffect(() => editor.setEditable(!isReadOnly, false), [editor, isReadOnly])

  return { editor, hasContentError, isReadOnly }
}
