// Every screen, light and dark: nothing that axe calls a violation of WCAG 2.2 A or AA.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { createVault, openDemo, typePassphrase } from './pages/entry'
import { expectClean } from './pages/composer'
import { noteText, place, rail } from './pages/journal'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

async function expectAccessible(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // The new colours are there with the next frame.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    // An Electron window has no browser context of its own for axe to open a page in.
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode(true).analyze()
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    )
    expect(found, `${screen}, ${colorScheme}`).toEqual([])
  }
}

test('the screens before a vault is open', async ({ desk }) => {
  const page = await desk.start()
  await createVault(page, { onStep: (name) => expectAccessible(page, name) })
  await expectAccessible(page, 'new pair')
  await page.keyboard.press('Control+L')
  await desk.ended()
  const locked = await desk.start()
  await typePassphrase(locked, 'not the passphrase')
  await expect(locked.getByText('That is not the passphrase.')).toBeVisible()
  await expectAccessible(locked, 'lock screen')
  await locked.getByRole('button', { name: 'Recovery code' }).click()
  await expectAccessible(locked, 'recovery code')
})

test('the journal', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  await expect(noteText(page)).toContainText('third row')
  await expectAccessible(page, 'session')
  await page.getByRole('button', { name: 'New session' }).first().click()
  await expectAccessible(page, 'new session')
  await page.keyboard.press('Escape')
  await place(page, 'Summaries')
  await expectAccessible(page, 'summaries')
  await page.getByRole('button', { name: /^Autumn/ }).click()
  await expectClean(page)
  await expectAccessible(page, 'composer')
  await place(page, 'What left')
  await expectAccessible(page, 'register')
  await rail(page).getByRole('button', { name: 'New pair' }).click()
  await expectAccessible(page, 'one more pair')
})
