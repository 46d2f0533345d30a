// Headings with nothing under them would leave as they stand: each is named, and can be taken off the sheet.
import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import { emptySections, type EmptySection } from '../../../domain/empty-sections'
import { parseSummaryDocument } from '../../../domain/summary-document'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import styles from './EmptySections.module.css'

interface EmptySectionsProps {
  readonly editor: Editor
  readonly isReadOnly: boolean
}

export function EmptySections({ editor, isReadOnly }: EmptySectionsProps) {
  const found = useEditorState({ editor, selector: ({ editor: now }) => emptyOn(now) })
  if (isReadOnly || found.length === 0) return null
  return (
    <ul className={styles.empty}>
      {found.map((section) => (
        <li key={section.at}>
          <span dir="auto">{m.summaries.empties.isEmpty(section.heading)}</span>
          <Button
            kind="quiet"
            aria-label={m.summaries.empties.removeNamed(section.heading)}
            onClick={() => removeSection(editor, section)}
          >
            {m.summaries.empties.remove}
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** Of a sheet that is empty as a whole nothing is said. */
function emptyOn(editor: Editor): EmptySection[] {
  const document = parseSummaryDocument(editor.getJSON())
  if (!document.ok) return []
  const blocks = document.value.content ?? []
  const hasWords = blocks.some(({ type, content = [] }) => type !== 'heading' && content.length > 0)
  return hasWords ? emptySections(document.value) : []
}

/** As the sheet stands now: another block may have moved there. */
function removeSection(editor: Editor, { at, heading }: EmptySection): void {
  const section = emptyOn(editor).find((one) => one.at === at && one.heading === heading)
  if (section === undefined || !editor.isEditable) return
  const { doc, tr } = editor.state
  let from = 0
  for (let block = 0; block < at; block += 1) from += doc.child(block).nodeSize
  let to = from
  for (let block = at; block < at + section.blockCount; block += 1) to += doc.child(block).nodeSize
  editor.view.dispatch(tr.delete(from, to))
  editor.commands.focus(null, { scrollIntoView: false })
}
