// Nothing that is dragged here can be dropped on another program: that would be a copy nobody clears (security.md 6.4).
// Within a note words still move: the editor knows by itself what is on its way. So does what is marked `data-drag-inside`.

const OWN_KIND = 'application/x-duologue-drag'

/** Comes after the editor's own listener, which lies further in. Answers the function that ends it. */
export function keepDragsInside(page: Document): () => void {
  page.addEventListener('dragstart', carryNothing)
  return () => page.removeEventListener('dragstart', carryNothing)
}

function carryNothing(event: DragEvent): void {
  const { target, dataTransfer } = event
  const element = target instanceof Node && !(target instanceof Element) ? target.parentElement : target
  const isInText =
    element instanceof Element &&
    element.closest('.ProseMirror[contenteditable=true], [data-drag-inside]') !== null
  if (!isInText || dataTransfer === null) return event.preventDefault()
  dataTransfer.clearData()
  // A drag needs something to carry.
  dataTransfer.setData(OWN_KIND, '')
}
