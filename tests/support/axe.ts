// What axe calls a violation of WCAG 2.2 A or AA on the screen as it stands, light and dark: there is to be none.
import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import type { Desk } from '../e2e/fixtures'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

export async function expectAccessible(desk: Desk, screen: string): Promise<void> {
  const { page, electron } = desk.app()
  await page.emulateMedia({ colorScheme: null, reducedMotion: 'reduce' })
  for (const theme of ['dark', 'light'] as const) {
    // The way the system changes it, so that every element is drawn anew.
    await electron.evaluate(({ nativeTheme }, source) => (nativeTheme.themeSource = source), theme)
    await page.waitForFunction(
      (dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark,
      theme === 'dark',
    )
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    // An Electron window has no browser context of its own for axe to open a page in.
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode(true).analyze()
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    )
    expect.soft(found, `${screen}, ${theme}`).toEqual([])
  }
}
