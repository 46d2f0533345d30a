// The screens of the demo: light and dark, numbered in the order of the story.
import { join } from 'node:path'
import type { Page } from '@playwright/test'

export const output = join(import.meta.dirname, '../../demo-output')

/** `first`: the number of the first screen. */
export function storyFrom(first: number): (page: Page, name: string) => Promise<void> {
  let next = first
  return async (page, name) => {
    const number = String(next).padStart(2, '0')
    next += 1
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const path = join(output, 'screens', `${number}-${name}-${colorScheme}.png`)
      await page.screenshot({ path, animations: 'disabled' })
    }
    await page.emulateMedia({ colorScheme: 'light' })
  }
}
