// Whether somebody has just pressed a key or a button: what a page may ask for only on somebody's act asks here.
import type { WebContents } from 'electron'

const JUST_NOW_MS = 2_000
const ACTS = new Set([
  'mouseDown',
  'mouseUp',
  'rawKeyDown',
  'keyDown',
  'keyUp',
  'char',
  'touchStart',
  'gestureTap',
])

/** Counted from the events that reach the page from outside; its own scripts cannot make one. */
export function handsOn(page: WebContents, now: () => number = Date.now): () => boolean {
  let lastAct = -Infinity
  page.on('input-event', (_event, { type }) => {
    if (ACTS.has(type)) lastAct = now()
  })
  return () => now() - lastAct < JUST_NOW_MS
}
