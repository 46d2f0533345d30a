// Files dropped anywhere on the window: ours wherever they fall, any other unless an editor or a field took it. What it is
// is judged by its bytes: mail programs rename what they carry.
import { useEffect } from 'react'
import { takenOfDrop } from './taken-of-drop'

/** `take`: all that were dropped at once. It may change between renders; listening goes on. */
export function useDroppedFiles(take: (files: readonly File[]) => void): void {
  // The window is not React's. On the way down: an editor would put the file into its note.
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    document.addEventListener(
      'drop',
      (event) => {
        const dropped = [...(event.dataTransfer?.files ?? [])]
        const files = takenOfDrop(dropped, isOnCardField(event.target))
        if (files.length === 0) return
        event.preventDefault()
        // What is left is for the field below.
        if (files.length === dropped.length) event.stopPropagation()
        take(files)
      },
      { signal, capture: true },
    )
    // Says that a drop is welcome, where nobody has said so before; names are not known until then.
    document.addEventListener(
      'dragover',
      (event) => {
        if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      },
      { signal },
    )
    // And what nobody took is not opened by the window. A picture that is dragged within the page counts as a file, too.
    let isOwnDrag = false
    document.addEventListener('dragstart', () => (isOwnDrag = true), { signal, capture: true })
    document.addEventListener('dragend', () => (isOwnDrag = false), { signal, capture: true })
    document.addEventListener(
      'drop',
      (event) => {
        if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return
        event.preventDefault()
        const files = [...event.dataTransfer.files]
        if (files.length > 0 && !isOwnDrag) take(files)
      },
      { signal },
    )
    return () => listening.abort()
  }, [take])
}

/** A card dropped where cards are asked for is taken there. */
const isOnCardField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-takes-cards]') !== null
