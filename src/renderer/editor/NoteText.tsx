// A note to be read, not written: its words as they stand, without an editor around them.
import { createElement, Fragment, type ReactNode } from 'react'
import type { DocumentNode } from '../../domain/document'
import { parseNoteDocument } from '../../domain/note-document'
import { m } from '../messages/unlocked'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import styles from './note-text.module.css'

interface NoteTextProps {
  readonly document: Record<string, unknown>
  readonly label: string
}

export function NoteText({ document, label }: NoteTextProps) {
  const parsed = parseNoteDocument(document)
  if (!parsed.ok) return <p>{m.editor.cannotShow.title('note')}</p>
  return (
    <div className={styles.text} role="group" aria-label={label}>
      {childrenOf(parsed.value)}
    </div>
  )
}

const childrenOf = (node: DocumentNode): ReactNode[] =>
  (node.content ?? []).map((child, at) => <Fragment key={at}>{drawn(child)}</Fragment>)

/** By what the browser calls it; others are drawn below. */
const tags: Readonly<Record<string, string>> = {
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
  paragraph: 'p',
}

function drawn(node: DocumentNode): ReactNode {
  switch (node.type) {
    case 'text':
      return marked(node)
    case 'hardBreak':
      return <br />
    case 'horizontalRule':
      return <hr />
    // A note has its own outline; here it is only read, so its headings head nothing.
    case 'heading':
      return <p className={styles.heading}>{childrenOf(node)}</p>
    case 'taskList':
      return <ul className={styles.tasks}>{childrenOf(node)}</ul>
    case 'taskItem':
      return <TaskLine node={node} />
    case 'table':
      return (
        <table>
          <tbody>{childrenOf(node)}</tbody>
        </table>
      )
    case 'image':
    case 'file':
      return <p className={styles.attached}>{attachedWords(node)}</p>
    default:
      return createElement(tags[node.type] ?? 'div', { dir: 'auto' }, ...childrenOf(node))
  }
}

function TaskLine({ node }: { readonly node: DocumentNode }) {
  const isDone = node.attrs?.['checked'] === true
  return (
    <li className={isDone ? styles.done : styles.open}>
      <VisuallyHidden>{isDone ? m.prepare.taskDone : m.prepare.taskOpen}</VisuallyHidden>
      {childrenOf(node)}
    </li>
  )
}

function attachedWords({ type, attrs }: DocumentNode): string {
  const name = attrs?.[type === 'image' ? 'alt' : 'name']
  const kind = type === 'image' ? m.prepare.image : m.prepare.file
  return typeof name === 'string' && name !== '' ? `${kind} · ${name}` : kind
}

const markTags: Readonly<Record<string, string>> = {
  bold: 'strong',
  italic: 'em',
  strike: 's',
  mayBeShared: 'mark',
}

function marked({ text = '', marks = [] }: DocumentNode): ReactNode {
  return marks.reduceRight<ReactNode>((inner, { type }) => {
    const tag = markTags[type]
    return tag === undefined ? inner : createElement(tag, {}, inner)
  }, text)
}
