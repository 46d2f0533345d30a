// The focus never falls to nowhere: where its element goes, the heading of what is nearest and still there takes it.
import { useEffect } from 'react'

export function useKeptFocus(): void {
  // Focus and what is on the page are the browser's own.
  useEffect(() => {
    let path: readonly Element[] = []
    let frame = 0
    const remember = (event: FocusEvent) => {
      if (event.target instanceof Element) path = withAncestors(event.target)
    }
    // A click beside everything means nowhere; one on what has the focus already tells nobody.
    const follow = ({ target }: PointerEvent) => {
      const pressed = target instanceof Element ? target.closest(CONTROLS) : null
      path = pressed === null ? [] : withAncestors(pressed)
    }
    const lookAgain = () => {
      if (path.length === 0 || document.activeElement !== document.body) return
      cancelAnimationFrame(frame)
      // Whoever wants the focus for something takes it first.
      frame = requestAnimationFrame(() => {
        if (path.length > 0 && document.activeElement === document.body) keepFocus(path)
      })
    }
    const observer = new MutationObserver(lookAgain)
    observer.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('focusin', remember)
    document.addEventListener('pointerdown', follow, { capture: true })
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      document.removeEventListener('focusin', remember)
      document.removeEventListener('pointerdown', follow, { capture: true })
    }
  }, [])
}

const CONTROLS = 'button, a, input, textarea, select, summary, label, [tabindex], [contenteditable]'

function keepFocus(path: readonly Element[]): void {
  if (path[0]?.isConnected === true) return
  const near = path.filter((element) => element.isConnected && element !== document.body)
  const room = near.find((element) => element instanceof HTMLDialogElement) ?? document.getElementById('work')
  const within = near.filter((element) => room?.contains(element) === true)
  const heading = [...within, room]
    .map((element) => element?.querySelector<HTMLElement>('h1, h2, h3'))
    .find((found) => found !== null && found !== undefined)
  // None yet: what comes next asks again.
  if (heading === undefined || heading === null) return
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

function withAncestors(element: Element): Element[] {
  const all: Element[] = []
  for (let at: Element | null = element; at !== null; at = at.parentElement) all.push(at)
  return all
}
