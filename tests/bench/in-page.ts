// What runs inside a page that is measured: keystrokes to paint, and tasks that hold frames up.
import type { Page } from '@playwright/test'

export interface Typed {
  /** From the key's own time stamp to the end of the frame that shows it, on the page's thread. */
  readonly keysMs: readonly number[]
  /** Tasks of the page's thread over 50 ms. */
  readonly longTasksMs: readonly number[]
}

declare global {
  interface Window {
    benchTyped: { keysMs: number[]; longTasksMs: number[] }
  }
}

/** Once a page. */
export async function watchTyping(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.benchTyped = { keysMs: [], longTasksMs: [] }
    let pressedAt = 0
    addEventListener('keydown', ({ timeStamp }) => (pressedAt = timeStamp), true)
    addEventListener(
      'input',
      () => {
        const from = pressedAt
        requestAnimationFrame(() => {
          // A message comes after the frame's style, layout and paint.
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => {
            window.benchTyped.keysMs.push(performance.now() - from)
            port1.close()
          })
          port1.start()
          port2.postMessage(null)
        })
      },
      true,
    )
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.benchTyped.longTasksMs.push(duration)
    }).observe({ type: 'longtask' })
  })
}

const KEY_PAUSE_MS = 60

/** Types one word after the other where the caret stands. */
export async function type(page: Page, text: string): Promise<Typed> {
  await page.evaluate(() => (window.benchTyped = { keysMs: [], longTasksMs: [] }))
  await page.keyboard.type(text, { delay: KEY_PAUSE_MS })
  await page.waitForTimeout(KEY_PAUSE_MS)
  return page.evaluate(() => window.benchTyped)
}

/** The caret into the middle of the text, in sight. */
export async function caretToMiddle(page: Page, editor = '.ProseMirror'): Promise<void> {
  await page.evaluate((selector) => {
    const root = document.querySelector<HTMLElement>(selector)
    const blocks = [...(root?.querySelectorAll(':scope > p') ?? [])]
    const middle = blocks[Math.floor(blocks.length / 2)]
    if (root === null || middle === undefined) throw new Error('no text to type in')
    middle.scrollIntoView({ block: 'center' })
    root.focus({ preventScroll: true })
    getSelection()?.setPosition(middle, middle.childNodes.length)
  }, editor)
  await page.waitForTimeout(200)
}

declare global {
  interface Window {
    benchUnlocked: Promise<number>
  }
}

/** From the next Enter until a row of this list is drawn and the page's thread is free. */
export async function watchUnlocking(page: Page, list: string): Promise<void> {
  await page.evaluate((label) => {
    window.benchUnlocked = new Promise((resolve) => {
      addEventListener(
        'keydown',
        ({ timeStamp }) => {
          const look = () => {
            if (document.querySelector(`[aria-label="${label}"] [data-index] button`) === null)
              return void requestAnimationFrame(look)
            // A timer comes after the frame that draws it, and after what else is due.
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)))
          }
          look()
        },
        { capture: true, once: true },
      )
    })
  }, list)
}

export const unlockedAfterMs = (page: Page): Promise<number> => page.evaluate(() => window.benchUnlocked)
