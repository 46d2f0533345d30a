// Tells the shell that somebody is here: typing and pointing count, whatever the system can see of it.
import { bridge } from './bridge'

const AT_MOST_EVERY_MS = 10_000
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const

export function reportActivity(): void {
  let lastSaid = -AT_MOST_EVERY_MS
  const say = () => {
    if (performance.now() - lastSaid < AT_MOST_EVERY_MS) return
    lastSaid = performance.now()
    void bridge.call('active', {})
  }
  for (const sign of signs) document.addEventListener(sign, say, { capture: true, passive: true })
}
