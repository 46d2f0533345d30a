// Ctrl/Cmd+F, wherever the focus is on the page of the note; a dialog in front keeps it.
import { useEffect } from 'react'
import { isMac } from '../../ui/shortcut'

export function useFindKey(onFind: () => void, isOn: boolean): void {
  // The keyboard is the window's.
  useEffect(() => {
    if (!isOn) return
    const find = (event: KeyboardEvent) => {
      const isWanted = event.key.toLowerCase() === 'f' && (isMac ? event.metaKey : event.ctrlKey)
      if (!isWanted || event.shiftKey || event.altKey || document.querySelector('dialog[open]') !== null)
        return
      event.preventDefault()
      onFind()
    }
    window.addEventListener('keydown', find)
    return () => window.removeEventListener('keydown', find)
  }, [onFind, isOn])
}
