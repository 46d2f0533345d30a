// An image in the text: pixels on a canvas, its place kept before they are there; or what happened to it, in words.
import type { NodeViewProps } from '@tiptap/react'
import { NodeViewWrapper } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import { m } from '../../messages/unlocked'
import { Spinner } from '../../ui/Spinner'
import { AltField } from './AltField'
import type { AttachmentInfo, LoadedImage } from './attachment-source'
import styles from './files.module.css'
import { FileActions } from './FileActions'
import { useAttachmentInfo, useLoadedImage, type Known } from './use-attachment'

export function ImageCard({ node, selected, editor, updateAttributes, deleteNode }: NodeViewProps) {
  const attachmentId = String(node.attrs['attachmentId'])
  const alt = typeof node.attrs['alt'] === 'string' ? node.attrs['alt'] : ''
  const info = useAttachmentInfo(attachmentId)
  const isThere = info.is === 'here' && !info.value.isMissing
  const image = useLoadedImage(attachmentId, isThere)
  const problem = problemOf(info, image)

  return (
    <NodeViewWrapper className={styles.image} data-selected={selected || undefined}>
      {problem === null ? (
        <Picture info={info.is === 'here' ? info.value : null} image={image} alt={alt} />
      ) : (
        <p className={styles.problem} role="note">
          {problem}
        </p>
      )}
      <div className={styles.under} contentEditable={false}>
        <AltField
          alt={alt}
          isReadOnly={!editor.isEditable}
          onChange={(words) => updateAttributes({ alt: words === '' ? null : words })}
        />
        <FileActions
          attachmentId={attachmentId}
          isThere={isThere}
          onRemove={editor.isEditable ? deleteNode : null}
        />
      </div>
    </NodeViewWrapper>
  )
}

interface PictureProps {
  readonly info: AttachmentInfo | null
  readonly image: Known<LoadedImage>
  readonly alt: string
}

function Picture({ info, image, alt }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const decoded = image.is === 'here' ? image.value : null
  const width = info?.width ?? decoded?.width ?? 640
  const height = info?.height ?? decoded?.height ?? 360

  // Pixels are drawn, not rendered.
  useEffect(() => {
    if (decoded === null || canvas.current === null) return
    decoded.drawTo(canvas.current, { maxWidth: widestPixels })
  }, [decoded])

  return (
    <div className={styles.frame} style={{ aspectRatio: `${width} / ${height}`, maxWidth: width }}>
      <canvas
        ref={canvas}
        className={styles.canvas}
        role="img"
        aria-label={alt === '' ? m.note.files.noWords : alt}
        data-loaded={decoded !== null || undefined}
      />
      {decoded === null ? (
        <span className={styles.loading} role="status">
          <Spinner /> {m.note.files.loading}
        </span>
      ) : null}
    </div>
  )
}

/** Twice the widest column: sharp on dense screens, and bounded in memory. */
const widestPixels = 1_600

function problemOf(info: Known<AttachmentInfo>, image: Known<LoadedImage>): string | null {
  const words = m.note.files
  if (info.is === 'problem') return info.code === null ? words.unknown : words.missing
  if (info.is === 'here' && info.value.isMissing) return words.missing
  if (image.is !== 'problem') return null
  if (image.code === 'ATTACHMENT_MISSING') return words.missing
  return image.code === 'ATTACHMENT_DAMAGED' ? words.damaged : words.cannotShow
}
