// The pick that is being dragged to the sheet. It stays here: a drag carries nothing that could be dropped elsewhere.
import { createContext, useContext } from 'react'

export interface DraggedPick {
  /** Called with the text block after which it was let go. */
  readonly drop: (at: number) => void
}

export interface PickDragging {
  readonly dragged: DraggedPick | null
  readonly setDragged: (dragged: DraggedPick | null) => void
}

export const PickDraggingContext = createContext<PickDragging>({ dragged: null, setDragged: () => undefined })

export const usePickDragging = (): PickDragging => useContext(PickDraggingContext)
