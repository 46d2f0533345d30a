// The keys of the palette and of the search, from wherever one is: but not from within a dialog.
import { useEffect } from 'react'

interface ReachKeys {
  readonly onPalette: () => void
  readonly onSearch: () => void
}

export function useReachKeys({ onPalette, onSearch }: ReachKeys): void {
  // Keys of the window are outside React. On the way down: an editor must not take them first.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = actOf(event, { onPalette, onSearch })
      if (act === undefined || document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      event.stopPropagation()
      act()
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [onPalette, onSearch])
}

function actOf(event: KeyboardEvent, { onPalette, onSearch }: ReachKeys): (() => void) | undefined {
  if (!(event.metaKey || event.ctrlKey) || event.altKey) return undefined
  const key = event.key.toLowerCase()
  if (key === 'k' && !event.shiftKey) return onPalette
  return key === 'f' && event.shiftKey ? onSearch : undefined
}
