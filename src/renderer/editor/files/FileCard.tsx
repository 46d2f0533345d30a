// A file in the text: what it is called, how large it is, and what can be done with it.
import FileText from 'lucide-react/icons/file-text'
import type { NodeViewProps } from '@tiptap/react'
import { NodeViewWrapper } from '@tiptap/react'
import { m } from '../../messages/unlocked'
import type { AttachmentInfo } from './attachment-source'
import { asByteSize } from './byte-size'
import styles from './files.module.css'
import { FileActions } from './FileActions'
import { useAttachmentInfo, type Known } from './use-attachment'

export function FileCard({ node, selected, editor, deleteNode }: NodeViewProps) {
  const attachmentId = String(node.attrs['attachmentId'])
  const info = useAttachmentInfo(attachmentId)
  const written: unknown = node.attrs['name']
  const name =
    info.is === 'here' ? info.value.name : typeof written === 'string' ? written : m.note.files.unnamed
  return (
    <NodeViewWrapper className={styles.file} data-selected={selected || undefined}>
      <FileText className={styles.icon} strokeWidth={1.5} aria-hidden="true" />
      <div className={styles.about} contentEditable={false}>
        <span className={styles.name} dir="auto">
          {name}
        </span>
        <span className={styles.facts}>{factsOf(info)}</span>
        <FileActions
          attachmentId={attachmentId}
          isThere={info.is === 'here' && !info.value.isMissing}
          onRemove={editor.isEditable ? deleteNode : null}
        />
      </div>
    </NodeViewWrapper>
  )
}

function factsOf(info: Known<AttachmentInfo>): string {
  const words = m.note.files
  if (info.is === 'loading') return ''
  if (info.is === 'problem') return info.code === null ? words.unknown : words.fileMissing
  if (info.value.isMissing) return words.fileMissing
  return `${kindOf(info.value)} · ${asByteSize(info.value.sizeBytes)}`
}

/** Its ending, in capitals, as people call it. */
const kindOf = ({ name }: AttachmentInfo): string =>
  (/\.([\p{L}\p{N}]{1,8})$/u.exec(name)?.[1] ?? m.note.files.unnamed).toUpperCase()
