// Pictures of what is on screen as people see it: by day and by night, on small and large screens.
import { resize } from '../support/app'
import type { Desk } from './fixtures'

export async function lookAt(desk: Desk, name: string): Promise<void> {
  const page = desk.page()
  await desk.screenshot(name)
  await page.emulateMedia({ colorScheme: 'dark' })
  await desk.screenshot(`${name}-dark`)
  await page.emulateMedia({ colorScheme: 'light' })
  for (const [width, height] of [
    [900, 600],
    [1920, 1080],
  ] as const) {
    await resize(desk.app().electron, { width, height })
    await desk.screenshot(`${name}-${String(width)}`)
  }
  await resize(desk.app().electron, { width: 1360, height: 860 })
}
