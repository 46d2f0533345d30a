// What the vault knows of one attachment, and the image itself decoded, for as long as it is on screen.
import { useEffect, useState } from 'react'
import { useNoteDesk } from '../desk/use-note-desk'
import { errorCode } from '../autosave'
import type { AttachmentInfo, LoadedImage } from './attachment-source'

export type Known<Value> =
  | { readonly is: 'loading' }
  | { readonly is: 'here'; readonly value: Value }
  /** `null` as a code: the vault does not know it. */
  | { readonly is: 'problem'; readonly code: string | null }

const loading = { is: 'loading' } as const

export function useAttachmentInfo(attachmentId: string): Known<AttachmentInfo> {
  const source = useNoteDesk()?.attachments ?? null
  const [known, setKnown] = useState<Known<AttachmentInfo>>(loading)

  // The vault answers later.
  useEffect(() => {
    if (source === null) return
    let isHere = true
    const tell = (next: Known<AttachmentInfo>) => {
      if (isHere) setKnown(next)
    }
    source.info([attachmentId]).then(
      ([value]) => tell(value === undefined ? { is: 'problem', code: null } : { is: 'here', value }),
      (error: unknown) => tell({ is: 'problem', code: errorCode(error) }),
    )
    return () => {
      isHere = false
    }
  }, [source, attachmentId])

  return known
}

export function useLoadedImage(attachmentId: string, isWanted: boolean): Known<LoadedImage> {
  const source = useNoteDesk()?.attachments ?? null
  const [known, setKnown] = useState<Known<LoadedImage>>(loading)

  // Bytes come over a port and pixels are held until they are let go of.
  useEffect(() => {
    if (source === null || !isWanted) return
    const leaving = new AbortController()
    let held: LoadedImage | undefined
    source.loadImage(attachmentId, 'whole', { signal: leaving.signal }).then(
      (image) => {
        if (leaving.signal.aborted) return image.close()
        held = image
        setKnown({ is: 'here', value: image })
      },
      (error: unknown) => {
        if (!leaving.signal.aborted) setKnown({ is: 'problem', code: errorCode(error) })
      },
    )
    return () => {
      leaving.abort()
      held?.close()
      setKnown(loading)
    }
  }, [source, attachmentId, isWanted])

  return known
}
