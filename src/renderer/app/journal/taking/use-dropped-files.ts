// Files of ours dropped anywhere on the window. Whatever else is dropped goes where it went before.
import { useEffect } from 'react'

const OURS = /\.(duologue|duocard)$/i

/** `take`: all of ours that were dropped at once. It may change between renders; listening goes on. */
export function useDroppedFiles(take: (files: readonly File[]) => void): void {
  // The window is not React's. On the way down: an editor would put the file into its note.
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    document.addEventListener(
      'drop',
      (event) => {
        const files = [...(event.dataTransfer?.files ?? [])].filter(({ name }) => isTaken(name, event.target))
        if (files.length === 0) return
        event.preventDefault()
        event.stopPropagation()
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
    // And what nobody took is not opened by the window.
    document.addEventListener(
      'drop',
      (event) => {
        if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault()
      },
      { signal },
    )
    return () => listening.abort()
  }, [take])
}

/** A card dropped where cards are asked for is taken there. */
const isTaken = (name: string, target: EventTarget | null): boolean =>
  OURS.test(name) &&
  !(target instanceof Element && /\.duocard$/i.test(name) && target.closest('[data-takes-cards]'))
