// What appears because somebody pressed something that is gone now takes the focus, so that it is read out.
import { useEffect, useRef, useState, type RefObject } from 'react'

/** False: it was there when one came. It counts as it is at first. */
export function useFocusOnAppear<Part extends HTMLElement>(isWanted: boolean): RefObject<Part | null> {
  const part = useRef<Part>(null)
  const [wasWanted] = useState(isWanted)

  // Focus belongs to the browser.
  useEffect(() => {
    if (wasWanted) part.current?.focus()
  }, [wasWanted])

  return part
}
