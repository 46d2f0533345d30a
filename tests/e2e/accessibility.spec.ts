// Every screen, light and dark: nothing that axe calls a violation of WCAG 2.2 A or AA.
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Desk } from './fixtures'
import { createVault, openDemo, typePassphrase } from './pages/entry'
import { expectClean } from './pages/composer'
import { noteText, place, rail } from './pages/journal'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

async function expectAccessible(desk: Desk, screen: string): Promise<void> {
  const { page, electron } = desk.app()
  await page.emulateMedia({ colorScheme: null, reducedMotion: 'reduce' })
  for (const theme of ['light', 'dark'] as const) {
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
    expect(found, `${screen}, ${theme}`).toEqual([])
  }
}

test('the screens before a vault is open', async ({ desk }) => {
  const page = await desk.start()
  await createVault(page, { onStep: (name) => expectAccessible(desk, name) })
  await expectAccessible(desk, 'new pair')
  await page.keyboard.press('Control+L')
  await desk.ended()
  const locked = await desk.start()
  await typePassphrase(locked, 'not the passphrase')
  await expect(locked.getByText('That is not the passphrase.')).toBeVisible()
  await expectAccessible(desk, 'lock screen')
  await locked.getByRole('button', { name: 'Recovery code' }).click()
  await expectAccessible(desk, 'recovery code')
})

test('the journal', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  await expect(noteText(page)).toContainText('third row')
  await expectAccessible(desk, 'session')
  await page.getByRole('button', { name: 'New session' }).first().click()
  await expectAccessible(desk, 'new session')
  await page.keyboard.press('Escape')
  await place(page, 'Summaries')
  await expectAccessible(desk, 'summaries')
  await page.getByRole('button', { name: /^Autumn/ }).click()
  await expectClean(page)
  await expectAccessible(desk, 'composer')
  await place(page, 'What left')
  await expectAccessible(desk, 'register')
  await rail(page).getByRole('button', { name: 'New pair' }).click()
  await expectAccessible(desk, 'one more pair')
})
